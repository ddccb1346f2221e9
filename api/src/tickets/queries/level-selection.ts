import type { MyLevelFilter } from '@baton/contract';
import type { SelectQueryBuilder } from 'typeorm';
import type { TicketRow } from '../store/rows.ts';

export type LevelSelection = Pick<MyLevelFilter, 'departments' | 'markets' | 'severities'>;

/** Whom the tickets are to wait for. */
export interface Waiting {
  readonly calls: readonly string[];
  readonly rulings: readonly string[];
  /** Nobody rules on a dispute of their own. */
  readonly self: string;
}

/** One index serves both: keys of calls and of rulings stand in one column, which is empty for most tickets. */
export function waitingFor(waiting: Waiting): readonly [sql: string, parameters: Record<string, unknown>] {
  return [
    `(ticket.waits_for <> '{}' AND (ticket.waits_for && :calls OR (ticket.waits_for && :rulings
       AND ticket.body #>> '{dispute,by}' IS DISTINCT FROM :self)))`,
    { ...waiting },
  ];
}

const place = /^(\d{1,15}|never)_(\d{1,9})$/;

/** Goes on after a place of the order by due instant and number. What does not come from `next` is the beginning. */
export function goOnAfter(query: SelectQueryBuilder<TicketRow>, column: string, after: string | null): void {
  const [, at, number] = place.exec(after ?? '') ?? [];
  if (at === undefined || number === undefined) return;
  const last = { last: Number(number) };
  if (at === 'never') {
    query.andWhere(`${column} IS NULL AND ticket.number > :last`, last);
    return;
  }
  const instant = new Date(Number(at));
  if (Number.isNaN(instant.getTime())) return;
  query.andWhere(
    `(${column} > :reached OR (${column} = :reached AND ticket.number > :last) OR ${column} IS NULL)`,
    { ...last, reached: instant },
  );
}

export function placeOf(at: number | null, number: number): string {
  return `${at ?? 'never'}_${number}`;
}
