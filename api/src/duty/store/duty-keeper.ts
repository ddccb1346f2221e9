import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import type { AbsenceFact, RotaFact } from './duty-facts.ts';
import { AbsenceRow, RotaOverrideRow, RotaRow } from './rows.ts';

/** Keeps the rows of rotas and absences by the facts of their streams. */
@Injectable()
export class DutyKeeper implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    // Only commands of this room record on these streams.
    this.journal.keep('rota', async (tx, stream, recorded) => {
      for (const each of recorded) await keepRota(tx, idOf(stream), each as Recorded<RotaFact>);
    });
    this.journal.keep('absence', async (tx, stream, recorded) => {
      for (const each of recorded) await keepAbsence(tx, idOf(stream), each as Recorded<AbsenceFact>);
    });
  }
}

function idOf(stream: string): string {
  return stream.slice(stream.indexOf(':') + 1);
}

async function keepRota(tx: Tx, id: string, { fact, sequence, actor }: Recorded<RotaFact>): Promise<void> {
  switch (fact.type) {
    case 'RotaCreated': {
      const { code, department, rota } = fact;
      await tx.insert(RotaRow, {
        id,
        version: sequence,
        code,
        department,
        ...rota,
        people: [...rota.people],
      });
      return;
    }
    case 'RotaEdited':
      await tx.update(RotaRow, { id }, { ...fact.rota, people: [...fact.rota.people], version: sequence });
      return;
    case 'RotaOverridden':
      await tx.insert(RotaOverrideRow, { ...fact.override, rotaId: id, madeBy: actor });
      break;
    case 'RotaOverrideRemoved':
      await tx.delete(RotaOverrideRow, { id: fact.overrideId, rotaId: id });
      break;
  }
  await tx.update(RotaRow, { id }, { version: sequence });
}

async function keepAbsence(
  tx: Tx,
  id: string,
  { fact, sequence, actor, at }: Recorded<AbsenceFact>,
): Promise<void> {
  if (fact.type === 'AbsenceCalledOff') {
    await tx.update(AbsenceRow, { id }, { version: sequence, calledOffAt: at });
    return;
  }
  const { person, from, until, deputy } = fact;
  await tx.insert(AbsenceRow, {
    id,
    version: sequence,
    person,
    from,
    until,
    deputy,
    recordedBy: actor,
    calledOffAt: null,
  });
}
