import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { PathsModule } from '../escalation/paths.module.ts';
import { OwnershipModule } from '../ownership/ownership.module.ts';
import { CallOffAbsence } from './commands/call-off-absence.ts';
import { ImportOverrides } from './commands/import-overrides.ts';
import { KeepRota } from './commands/keep-rota.ts';
import { OverrideRota } from './commands/override-rota.ts';
import { ReadRota } from './commands/read-rota.ts';
import { RecordAbsence } from './commands/record-absence.ts';
import { RotaAtHand } from './commands/rota-at-hand.ts';
import { Absences } from './queries/absences.ts';
import { Acting } from './queries/acting.ts';
import { Preflights } from './queries/preflights.ts';
import { Rotas } from './queries/rotas.ts';
import { ShownAbsences } from './queries/shown-absences.ts';
import { ShownRotas } from './queries/shown-rotas.ts';
import { Staffings } from './queries/staffings.ts';
import { StandIns } from './queries/stand-ins.ts';
import { AbsenceRefusedResolver, AbsenceResolver, AbsencesResolver } from './resolvers/absences.resolver.ts';
import { EmptyStretchResolver, UnreachedResponderResolver } from './resolvers/preflight.resolver.ts';
import { DutyPeriodResolver, RotaOverrideResolver, RotaResolver } from './resolvers/rota.resolver.ts';
import { RotasResolver } from './resolvers/rotas.resolver.ts';
import { DutyKeeper } from './store/duty-keeper.ts';
import { AbsenceRow, RotaOverrideRow, RotaRow } from './store/rows.ts';

/** Who is on duty, who is away, and who acts meanwhile. */
@Module({
  imports: [
    DirectoryModule,
    OwnershipModule,
    PathsModule,
    TypeOrmModule.forFeature([AbsenceRow, RotaOverrideRow, RotaRow]),
  ],
  providers: [
    DutyKeeper,
    CallOffAbsence,
    ImportOverrides,
    KeepRota,
    OverrideRota,
    ReadRota,
    RecordAbsence,
    RotaAtHand,
    Absences,
    Acting,
    Preflights,
    Rotas,
    ShownAbsences,
    ShownRotas,
    Staffings,
    StandIns,
    AbsenceRefusedResolver,
    AbsenceResolver,
    AbsencesResolver,
    DutyPeriodResolver,
    EmptyStretchResolver,
    RotaOverrideResolver,
    RotaResolver,
    RotasResolver,
    UnreachedResponderResolver,
  ],
  exports: [Staffings, StandIns],
})
export class DutyModule {}
