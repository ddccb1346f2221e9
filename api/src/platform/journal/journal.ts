import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant } from '../clock/clock.ts';
import { Jobs } from '../jobs/jobs.ts';

/** A fact as a library states it: what happened, in the past tense, with what it needs to be understood alone. */
export interface Fact {
  readonly type: string;
}

/** A fact in its place in the journal. */
export interface Recorded<F extends Fact = Fact> {
  readonly stream: string;
  /** From 1 in its stream; the version of the object after it. */
  readonly sequence: number;
  readonly fact: F;
  /** The person who did it; null for the house itself. */
  readonly actor: string | null;
  readonly at: Instant;
}

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

type Keep = (manager: EntityManager, stream: string, recorded: readonly Recorded[]) => Promise<void>;
type Within = (manager: EntityManager, recorded: Recorded) => Promise<void>;

/**
 * The append-only record of every fact. Recording does, inside the caller's transaction: write the entries; let the room
 * that keeps the stream bring its rows up to date; let other rooms take their part (`within`); and leave a durable job for
 * every deed that may come after the commit (`after`).
 */
@Injectable()
export class Journal {
  private readonly keeps = new Map<string, Keep>();
  private readonly factKeeps = new Map<string, Within>();
  private readonly follows = new Map<string, Keep[]>();
  private readonly withins = new Map<string, Within[]>();
  private readonly afters = new Map<string, string[]>();
  private readonly jobs: Jobs;

  constructor(jobs: Jobs) {
    this.jobs = jobs;
  }

  /** The room that keeps the rows of streams `prefix:…`; exactly one for each prefix. */
  keep(prefix: string, keep: Keep): void {
    if (this.keeps.has(prefix)) throw new Error(`the streams ${prefix}: are kept already`);
    this.keeps.set(prefix, keep);
  }

  /** The room that keeps the rows of these facts whatever stream they stand in (co-signs); exactly one for each type. */
  keepFacts(types: readonly string[], keep: Within): void {
    for (const type of types) {
      if (this.factKeeps.has(type)) throw new Error(`the facts ${type} are kept already`);
      this.factKeeps.set(type, keep);
    }
  }

  /** A deed after every change of an object, once for all facts of the change: same transaction, both or neither. */
  follow(prefix: string, deed: Keep): void {
    this.follows.set(prefix, [...(this.follows.get(prefix) ?? []), deed]);
  }

  /** A deed that belongs to the fact itself: same transaction, both or neither. */
  within(types: readonly string[], deed: Within): void {
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
    const recorded = moments
      .flatMap(({ facts, actor, at }) => facts.map((fact) => ({ stream, fact, actor, at })))
      .map((each, index): Recorded => ({ ...each, sequence: version + index + 1 }));
    if (recorded.length === 0) return version;
    await manager.query(
      `INSERT INTO journal (stream, sequence, type, payload, actor, at)
       SELECT $1, sequence, type, payload, actor, at
       FROM unnest($2::int[], $3::text[], $4::jsonb[], $5::uuid[], $6::timestamptz[])
         AS fact (sequence, type, payload, actor, at) ORDER BY sequence`,
      [
        stream,
        recorded.map((each) => each.sequence),
        recorded.map((each) => each.fact.type),
        recorded.map((each) => JSON.stringify(payloadOf(each.fact))),
        recorded.map((each) => each.actor),
        recorded.map((each) => new Date(each.at)),
      ],
    );
    const prefix = stream.slice(0, stream.indexOf(':'));
    await this.keeps.get(prefix)?.(manager, stream, recorded);
    // Every row is as the facts left it before another room looks.
    for (const each of recorded) await this.factKeeps.get(each.fact.type)?.(manager, each);
    for (const deed of this.follows.get(prefix) ?? []) await deed(manager, stream, recorded);
    for (const each of recorded) {
      for (const deed of this.withins.get(each.fact.type) ?? []) await deed(manager, each);
      for (const task of this.afters.get(each.fact.type) ?? []) {
        await this.jobs.add(manager, task, each, { key: `${task}:${each.stream}:${each.sequence}` });
      }
    }
    return version + recorded.length;
  }
}

/** The fact without its type, which has a column of its own. */
function payloadOf(fact: Fact): Omit<Fact, 'type'> {
  const { type: _, ...payload } = fact;
  return payload;
}
