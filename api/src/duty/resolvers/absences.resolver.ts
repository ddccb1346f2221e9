import type {
  AbsenceAbilities,
  CallOffAbsenceInput,
  QueryAbsencesArgs,
  RecordAbsenceInput,
} from '@baton/contract';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { AbsenceRefusal } from '../../platform/commands/refusals.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { CallOffAbsence } from '../commands/call-off-absence.ts';
import { RecordAbsence } from '../commands/record-absence.ts';
import { mayRecordAbsence } from '../policies/duty-abilities.ts';
import { Absences } from '../queries/absences.ts';
import { presentAbsence, type PresentedAbsence } from '../queries/present-absence.ts';
import { ShownAbsences } from '../queries/shown-absences.ts';
import { stretchOf } from '../queries/stretch.ts';

const mostDays = 400;

type Answer = ReturnType<ShownAbsences['answer']>;

@Resolver()
export class AbsencesResolver {
  private readonly all: Absences;
  private readonly shown: ShownAbsences;
  private readonly recording: RecordAbsence;
  private readonly callingOff: CallOffAbsence;

  constructor(all: Absences, shown: ShownAbsences, recording: RecordAbsence, callingOff: CallOffAbsence) {
    this.all = all;
    this.shown = shown;
    this.recording = recording;
    this.callingOff = callingOff;
  }

  @Query()
  async absences(
    @Args() args: QueryAbsencesArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedAbsence[]> {
    const principal = signedIn(context);
    const { from, until } = stretchOf(args, mostDays);
    const rows = await this.all.shown(principal, from, until, args.personId ?? null);
    return rows.map(presentAbsence);
  }

  @Query()
  absenceChoices(@Context() context: RequestContext): ReturnType<ShownAbsences['choices']> {
    return this.shown.choices(signedIn(context));
  }

  @Mutation()
  async recordAbsence(@Args('input') input: RecordAbsenceInput, @Context() context: RequestContext): Answer {
    return this.shown.answer(context, null, await this.recording.run(context.principal, input));
  }

  @Mutation()
  async callOffAbsence(
    @Args('input') input: CallOffAbsenceInput,
    @Context() context: RequestContext,
  ): Answer {
    return this.shown.answer(context, input.absenceId, await this.callingOff.run(context.principal, input));
  }
}

@Resolver('Absence')
export class AbsenceResolver {
  private readonly references: References;
  private readonly shown: ShownAbsences;

  constructor(references: References, shown: ShownAbsences) {
    this.references = references;
    this.shown = shown;
  }

  @ResolveField()
  person(@Parent() { stored }: PresentedAbsence, @Context() context: RequestContext): Promise<object> {
    return this.references.person(context, stored.person);
  }

  @ResolveField()
  deputy(@Parent() { stored }: PresentedAbsence, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, stored.deputy);
  }

  @ResolveField()
  recordedBy(
    @Parent() { stored }: PresentedAbsence,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return this.references.personOrNull(context, stored.recordedBy);
  }

  @ResolveField()
  async actingNow(
    @Parent() { stored }: PresentedAbsence,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return this.references.personOrNull(context, await this.shown.actingNow(context, stored));
  }

  @ResolveField()
  async abilities(
    @Parent() { stored }: PresentedAbsence,
    @Context() context: RequestContext,
  ): Promise<AbsenceAbilities> {
    const departments = await this.shown.departmentsOf(context, stored.person);
    return {
      callOff: !this.shown.isOver(stored) && mayRecordAbsence(signedIn(context), stored.person, departments),
    };
  }
}

@Resolver('AbsenceRefused')
export class AbsenceRefusedResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  chain(@Parent() { chain }: AbsenceRefusal, @Context() context: RequestContext): Promise<object[]> {
    return this.references.persons(context, chain);
  }
}
