import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant } from '../clock/clock.ts';
import { Jobs } from '../jobs/jobs.ts';
import {
  eachChange,
  eachFact,
  type OnChange,
  type OnChanges,
  type OnFact,
  type OnFacts,
  type StreamChange,
} from './hooks.ts';
import type { Fact, Recorded } from './recorded.ts';

export type { Fact, Recorded };

/** Facts of one decision. */
export interface Moment {
  readonly facts: readonly Fact[];
  readonly actor: string | null;
  readonly at: Instant;
}

export interface Entry extends Moment {
  readonly stream: string;
  /** The version that the decision was made on; 0 for a new object. */
  readonly version: number;
}

/** A stretch of one object's past, oldest moment first. */
export interface Stretch {
  readonly stream: string;
  readonly version: number;
  readonly moments: readonly Moment[];
}

/**
 * The append-only record of every fact. Recording does, inside the caller's transaction: write the entries; let the room
 * that keeps the stream bring its rows up to date; let other rooms take their part (`within`); and leave a durable job for
 * every deed that may come after the commit (`after`).
 */
@Injectable()
export class Journal {
  private readonly keeps = new Map<string, OnChanges>();
  private readonly factKeeps = new Map<string, OnFacts>();
  private readonly follows = new Map<string, OnChanges[]>();
  private readonly withins = new Map<string, OnFacts[]>();
  private readonly afters = new Map<string, string[]>();
  private readonly jobs: Jobs;

  constructor(jobs: Jobs) {
    this.jobs = jobs;
  }

  /** The room that keeps the rows of streams `prefix:…`; exactly one for each prefix. */
  keep(prefix: string, keep: OnChange): void {
    this.keepMany(prefix, eachChange(keep));
  }

  /** The same for a room that brings the rows of many objects up to date at once. */
  keepMany(prefix: string, keep: OnChanges): void {
    if (this.keeps.has(prefix)) throw new Error(`the streams ${prefix}: are kept already`);
    this.keeps.set(prefix, keep);
  }

  /** The room that keeps the rows of these facts whatever stream they stand in (co-signs); exactly one for each type. */
  keepFacts(types: readonly string[], keep: OnFact): void {
    // One deed for all of them, so that they are kept in the order in which they happened.
    const deed = eachFact(keep);
    for (const type of types) {
      if (this.factKeeps.has(type)) throw new Error(`the facts ${type} are kept already`);
      this.factKeeps.set(type, deed);
    }
  }

  /** A deed after every change of an object, once for all facts of the change: same transaction, both or neither. */
  follow(prefix: string, deed: OnChange): void {
    this.followMany(prefix, eachChange(deed));
  }

  /** The same for a deed that serves many objects at once. */
  followMany(prefix: string, deed: OnChanges): void {
    this.follows.set(prefix, [...(this.follows.get(prefix) ?? []), deed]);
  }

  /** A deed that belongs to the fact itself: same transaction, both or neither. */
  within(types: readonly string[], deed: OnFact): void {
    this.withinMany(types, eachFact(deed));
  }

  /** The same for a deed that serves many facts at once. */
  withinMany(types: readonly string[], deed: OnFacts): void {
    for (const type of types) this.withins.set(type, [...(this.withins.get(type) ?? []), deed]);
  }

  /** A deed that follows the fact: a durable job, run at least once after the commit. It must be safe to run twice. */
  after(name: string, types: readonly string[], deed: (recorded: Recorded) => Promise<void>): void {
    const task = `after:${name}`;
    for (const type of types) this.afters.set(type, [...(this.afters.get(type) ?? []), task]);
    this.jobs.handle(task, async (payload) => {
      // Written by `record` below with exactly this shape.
      await deed(payload as Recorded);
    });
  }

  /** Returns the version after the facts. */
  record(manager: EntityManager, { stream, version, ...moment }: Entry): Promise<number> {
    return this.recordHistory(manager, stream, version, [moment]);
  }

  /**
   * A stretch of one object's past told at once, oldest first: the same as recording moment by moment, but rows are kept
   * and deeds that follow the whole are done once, at its end. Returns the version after the last fact.
   */
  async recordHistory(
    manager: EntityManager,
    stream: string,
    version: number,
    moments: readonly Moment[],
  ): Promise<number> {
    await this.recordMany(manager, [{ stream, version, moments }]);
    return version + moments.reduce((count, { facts }) => count + facts.length, 0);
  }

  /** Stretches of different objects at once: each as if recorded alone, with as few statements as their rooms need for all. */
  async recordMany(manager: EntityManager, stretches: readonly Stretch[]): Promise<void> {
    const changes = stretches.map(recordedOf).filter(({ recorded }) => recorded.length > 0);
    if (changes.length === 0) return;
    await this.write(manager, changes);
    const prefixes = new Map<string, StreamChange[]>();
    for (const change of changes) {
      const prefix = change.stream.slice(0, change.stream.indexOf(':'));
      prefixes.set(prefix, [...(prefixes.get(prefix) ?? []), change]);
    }
    const facts = changes.flatMap(({ recorded }) => recorded);
    for (const [prefix, own] of prefixes) await this.keeps.get(prefix)?.(manager, own);
    // Every row is as the facts left it before another room looks.
    await inOrder(manager, facts, (type) => listOf(this.factKeeps.get(type)));
    for (const [prefix, own] of prefixes) {
      for (const deed of this.follows.get(prefix) ?? []) await deed(manager, own);
    }
    await inOrder(manager, facts, (type) => this.withins.get(type) ?? []);
    for (const each of facts) {
      for (const task of this.afters.get(each.fact.type) ?? []) {
        await this.jobs.add(manager, task, each, { key: `${task}:${each.stream}:${each.sequence}` });
      }
    }
  }

  /** What was recorded on a stream after a sequence, oldest first, as the caller's transaction sees it. */
  async since(
    manager: EntityManager,
    stream: string,
    sequence: number,
  ): Promise<readonly { readonly type: string; readonly actor: string | null }[]> {
    return manager.query(
      'SELECT type, actor FROM journal WHERE stream = $1 AND sequence > $2 ORDER BY sequence',
      [stream, sequence],
    );
  }

  private async write(manager: EntityManager, changes: readonly StreamChange[]): Promise<void> {
    const recorded = changes.flatMap((change) => change.recorded);
    await manager.query(
      `INSERT INTO journal (stream, sequence, type, payload, actor, at)
       SELECT stream, sequence, type, payload, actor, at
       FROM unnest($1::text[], $2::int[], $3::text[], $4::jsonb[], $5::uuid[], $6::timestamptz[]) WITH ORDINALITY
         AS fact (stream, sequence, type, payload, actor, at, place) ORDER BY place`,
      [
        recorded.map((each) => each.stream),
        recorded.map((each) => each.sequence),
        recorded.map((each) => each.fact.type),
        recorded.map((each) => JSON.stringify(payloadOf(each.fact))),
        recorded.map((each) => each.actor),
        recorded.map((each) => new Date(each.at)),
      ],
    );
  }
}

function recordedOf({ stream, version, moments }: Stretch): StreamChange {
  const recorded = moments
    .flatMap(({ facts, actor, at }) => facts.map((fact) => ({ stream, fact, actor, at })))
    .map((each, index): Recorded => ({ ...each, sequence: version + index + 1 }));
  return { stream, recorded };
}

const listOf = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

/** Each deed once, when its first fact is reached, with all the facts that are its. */
async function inOrder(
  manager: EntityManager,
  facts: readonly Recorded[],
  deedsOf: (type: string) => readonly OnFacts[],
): Promise<void> {
  const own = new Map<OnFacts, Recorded[]>();
  for (const each of facts) {
    for (const deed of deedsOf(each.fact.type)) {
      const list = own.get(deed);
      if (list) list.push(each);
      else own.set(deed, [each]);
    }
  }
  for (const [deed, recorded] of own) await deed(manager, recorded);
}

/** The fact without its type, which has a column of its own. */
function payloadOf(fact: Fact): Omit<Fact, 'type'> {
  const { type: _, ...payload } = fact;
  return payload;
}
