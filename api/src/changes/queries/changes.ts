import type { ChangeFilter, ChangeState } from '@baton/contract';
import { inScope, type ChangeName, type ScopeFacts } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { isText } from '../../platform/commands/fields.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { ChangeRow } from '../store/rows.ts';
import { toStored, type StoredChange } from '../store/stored-change.ts';
import { ChangeAccess } from './change-access.ts';

/** A change as news of it name it. */
export interface ToldChange {
  readonly name: ChangeName;
  /** Whoever wrote it as it is now. */
  readonly writtenBy: string;
}

export interface ChangePage {
  readonly changes: readonly StoredChange[];
  readonly total: number;
  readonly next: string | null;
}

/** The states that people see, out of the stored one and the moment `:now`. */
const stateIs: Record<ChangeState, string> = {
  draft: `change.state = 'draft'`,
  in_review: `change.state = 'in_review'`,
  scheduled: `change.state = 'published' AND change.effectiveFrom > :now`,
  in_effect: `change.state = 'published' AND change.effectiveFrom <= :now AND (change.effectiveUntil IS NULL OR change.effectiveUntil > :now)`,
  expired: `change.state = 'published' AND change.effectiveUntil <= :now`,
  withdrawn: `change.state = 'withdrawn'`,
  rolled_back: `change.state = 'rolled_back'`,
};

const words = `concat_ws(' ', '#' || change.number, change.title->>'en', change.title->>'zhHans', change.title->>'zhHant')`;

@Injectable()
export class Changes {
  private readonly access: ChangeAccess;

  constructor(access: ChangeAccess) {
    this.access = access;
  }

  /** The newest first. `after`: the number of the last one of the page before. */
  async page(
    principal: Principal,
    filter: ChangeFilter,
    now: Instant,
    first: number,
    after: string | null,
  ): Promise<ChangePage> {
    const all = this.matching(principal, filter, now);
    if (!all) return { changes: [], total: 0, next: null };
    const total = await all.getCount();
    const number = Number(after ?? Number.NaN);
    if (Number.isSafeInteger(number)) all.andWhere('change.number < :number', { number });
    const rows = await all
      .orderBy('change.number', 'DESC')
      .take(first + 1)
      .getMany();
    const changes = rows.slice(0, first).map(toStored);
    const next = rows.length > first ? String(changes.at(-1)?.number ?? '') : null;
    return { changes, total, next };
  }

  /** What a search box shows. */
  async hits(
    principal: Principal,
    text: string,
    now: Instant,
    first: number,
  ): Promise<readonly StoredChange[]> {
    return (await this.page(principal, { text }, now, first, null)).changes;
  }

  /** Ids of the published changes, in force or to come, in whose scope the facts of a ticket lie; the newest first. */
  async concerning(manager: EntityManager, facts: ScopeFacts, now: Instant): Promise<string[]> {
    const rows = await manager
      .createQueryBuilder(ChangeRow, 'change')
      .where(
        `change.state = 'published' AND (change.effectiveUntil IS NULL OR change.effectiveUntil > :now)`,
        {
          now: new Date(now),
        },
      )
      .orderBy('change.number', 'DESC')
      .getMany();
    return rows
      .filter(({ markets, channels, problemTypes }) => inScope({ markets, channels, problemTypes }, facts))
      .map(({ id }) => id);
  }

  /** For telling people about it in the transaction that did something to it. */
  async told(manager: EntityManager, id: string): Promise<ToldChange> {
    const { number, title, department, body } = await manager.findOneByOrFail(ChangeRow, { id });
    return { name: { number, title, department }, writtenBy: body.writtenBy };
  }

  /** Null when nothing can match. */
  private matching(
    principal: Principal,
    { states, markets, text }: ChangeFilter,
    now: Instant,
  ): SelectQueryBuilder<ChangeRow> | null {
    const query = this.access.seenBy(principal).setParameter('now', new Date(now));
    if (states) {
      if (states.length === 0) return null;
      query.andWhere(`(${[...new Set(states)].map((state) => stateIs[state]).join(' OR ')})`);
    }
    if (markets && markets.length > 0) {
      query.andWhere(`(change.markets = '{}' OR change.markets && :markets::text[])`, {
        markets: markets.filter(isText),
      });
    }
    if (text) {
      if (!isText(text) || text.length > 200) return null;
      const patterns = text.split(/\s+/u).map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
      query.andWhere(`${words} ILIKE ALL (:patterns)`, { patterns });
    }
    return query;
  }
}
