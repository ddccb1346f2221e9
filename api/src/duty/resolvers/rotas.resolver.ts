import type {
  CreateRotaInput,
  EditRotaInput,
  ImportRotaOverridesInput,
  OverrideRotaInput,
  QueryPathPreflightArgs,
  QueryPreflightArgs,
  QueryRotaArgs,
  RemoveRotaOverrideInput,
} from '@baton/contract';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { ImportOverrides } from '../commands/import-overrides.ts';
import { KeepRota } from '../commands/keep-rota.ts';
import { OverrideRota } from '../commands/override-rota.ts';
import { Preflights, type PresentedPreflight } from '../queries/preflights.ts';
import { Rotas, type RotaRow } from '../queries/rotas.ts';
import { ShownRotas } from '../queries/shown-rotas.ts';

type Answer = ReturnType<ShownRotas['answer']>;

@Resolver()
export class RotasResolver {
  private readonly all: Rotas;
  private readonly shown: ShownRotas;
  private readonly preflights: Preflights;
  private readonly keeping: KeepRota;
  private readonly overriding: OverrideRota;
  private readonly importing: ImportOverrides;

  constructor(
    all: Rotas,
    shown: ShownRotas,
    preflights: Preflights,
    keeping: KeepRota,
    overriding: OverrideRota,
    importing: ImportOverrides,
  ) {
    this.all = all;
    this.shown = shown;
    this.preflights = preflights;
    this.keeping = keeping;
    this.overriding = overriding;
    this.importing = importing;
  }

  @Query()
  rotas(@Context() context: RequestContext): Promise<RotaRow[]> {
    return this.all.all(signedIn(context));
  }

  @Query()
  rota(@Args() { code }: QueryRotaArgs, @Context() context: RequestContext): Promise<RotaRow | null> {
    return this.all.byCode(signedIn(context), code);
  }

  @Query()
  preflight(
    @Args() { days }: QueryPreflightArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedPreflight> {
    signedIn(context);
    return this.preflights.over(days ?? 14);
  }

  @Query()
  pathPreflight(
    @Args() { code, content, days }: QueryPathPreflightArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedPreflight | null> {
    return this.preflights.ofContent(signedIn(context), { code, content, days: days ?? 14 });
  }

  @Mutation()
  async createRota(@Args('input') input: CreateRotaInput, @Context() context: RequestContext): Answer {
    return this.shown.answer(context, null, await this.keeping.create(context.principal, input));
  }

  @Mutation()
  async editRota(@Args('input') input: EditRotaInput, @Context() context: RequestContext): Answer {
    return this.shown.answer(context, input.rotaId, await this.keeping.edit(context.principal, input));
  }

  @Mutation()
  async overrideRota(@Args('input') input: OverrideRotaInput, @Context() context: RequestContext): Answer {
    return this.shown.answer(context, input.rotaId, await this.overriding.override(context.principal, input));
  }

  @Mutation()
  async removeRotaOverride(
    @Args('input') input: RemoveRotaOverrideInput,
    @Context() context: RequestContext,
  ): Answer {
    return this.shown.answer(context, input.rotaId, await this.overriding.remove(context.principal, input));
  }

  @Mutation()
  async importRotaOverrides(
    @Args('input') input: ImportRotaOverridesInput,
    @Context() context: RequestContext,
  ): Answer {
    return this.shown.answer(context, input.rotaId, await this.importing.run(context.principal, input));
  }
}
