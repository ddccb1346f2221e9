import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import type { CalendarAssigned, CalendarFact } from './calendar-facts.ts';
import { CalendarRow, CalendarVersionRow } from './rows.ts';

/** Keeps calendars and what they were by the facts of their streams. */
@Injectable()
export class CalendarKeeper implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    // Only commands of this room record on these streams.
    this.journal.keep('calendar', async (tx, stream, recorded) => {
      const code = stream.slice('calendar:'.length);
      for (const each of recorded) await keep(tx, code, each as Recorded<CalendarFact>);
    });
    this.journal.keep('calendar-user', async (tx, _stream, recorded) => {
      for (const each of recorded) await assign(tx, each as Recorded<CalendarAssigned>);
    });
  }
}

async function keep(tx: Tx, code: string, { fact, sequence, at }: Recorded<CalendarFact>): Promise<void> {
  const { names, definition } = fact;
  // TypeORM's partial types cannot follow the library's readonly value in the jsonb column, here and below.
  if (fact.type === 'CalendarCreated') {
    // Its first version comes with the row, by a trigger.
    await tx.insert(CalendarRow, { code, version: sequence, names, definition } as never);
    return;
  }
  await tx.update(CalendarRow, { code }, { version: sequence, names, definition } as never);
  if (fact.changes.length === 0) return;
  await tx.insert(CalendarVersionRow, { calendar: code, version: sequence, since: at, definition } as never);
}

const tables = { department: 'departments', market: 'markets' };

async function assign(
  tx: Tx,
  { fact: { kind, code, after }, sequence, at, actor }: Recorded<CalendarAssigned>,
): Promise<void> {
  await tx.query(`UPDATE ${tables[kind]} SET calendar = $2 WHERE code = $1`, [code, after]);
  // Each holds for a while, whatever the clocks of two machines say.
  await tx.query(
    `INSERT INTO calendar_assignments
     SELECT kind, code, $3, $4, greatest($5::timestamptz, max(since) + interval '1 ms'), $6
     FROM calendar_assignments WHERE kind = $1 AND code = $2 GROUP BY kind, code`,
    [kind, code, sequence, after, new Date(at), actor],
  );
}
