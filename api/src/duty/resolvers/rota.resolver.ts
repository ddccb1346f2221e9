import type { RotaAbilities, RotaCalendarFileArgs, RotaPeriodsArgs } from '@baton/contract';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { mayKeepRota } from '../policies/duty-abilities.ts';
import { Rotas, type RotaOverrideRow, type RotaRow } from '../queries/rotas.ts';
import { ShownRotas, type PresentedPeriod } from '../queries/shown-rotas.ts';
import { stretchOf } from '../queries/stretch.ts';

const mostDays = 100;

@Resolver('Rota')
export class RotaResolver {
  private readonly references: References;
  private readonly rotas: Rotas;
  private readonly shown: ShownRotas;
  private readonly clock: Clock;

  constructor(references: References, rotas: Rotas, shown: ShownRotas, clock: Clock) {
    this.references = references;
    this.rotas = rotas;
    this.shown = shown;
    this.clock = clock;
  }

  @ResolveField()
  department(@Parent() rota: RotaRow, @Context() context: RequestContext): Promise<object> {
    return this.references.department(context, rota.department);
  }

  @ResolveField()
  people(@Parent() rota: RotaRow, @Context() context: RequestContext): Promise<object[]> {
    return this.references.persons(context, rota.people);
  }

  @ResolveField()
  overrides(@Parent() rota: RotaRow, @Context() context: RequestContext): Promise<RotaOverrideRow[]> {
    return this.rotas.overridesShown(context, rota.id, this.clock.now());
  }

  @ResolveField()
  periods(
    @Parent() rota: RotaRow,
    @Args() args: RotaPeriodsArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedPeriod[]> {
    return this.shown.periods(context, rota, stretchOf(args, mostDays));
  }

  @ResolveField()
  calendarFile(
    @Parent() rota: RotaRow,
    @Args() args: RotaCalendarFileArgs,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.shown.calendarFile(context, rota, stretchOf(args, mostDays));
  }

  @ResolveField()
  async onDutyNow(@Parent() rota: RotaRow, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, await this.shown.onDutyNow(context, rota));
  }

  @ResolveField()
  abilities(@Parent() rota: RotaRow, @Context() context: RequestContext): RotaAbilities {
    return { edit: mayKeepRota(signedIn(context), rota.department) };
  }
}

@Resolver('RotaOverride')
export class RotaOverrideResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  from(@Parent() override: RotaOverrideRow): string {
    return toIso(override.from);
  }

  @ResolveField()
  until(@Parent() override: RotaOverrideRow): string {
    return toIso(override.until);
  }

  @ResolveField()
  person(@Parent() override: RotaOverrideRow, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, override.person);
  }

  @ResolveField()
  madeBy(@Parent() override: RotaOverrideRow, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, override.madeBy);
  }
}

@Resolver('DutyPeriod')
export class DutyPeriodResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  planned(@Parent() { meant }: PresentedPeriod, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, meant);
  }

  @ResolveField()
  onDuty(@Parent() { present }: PresentedPeriod, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, present);
  }
}
