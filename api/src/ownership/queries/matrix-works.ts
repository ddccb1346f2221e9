import type {
  CompareOptions,
  Comparison,
  DraftTable,
  Explanation,
  Limits,
  References,
} from '@baton/ownership-matrix';
import type { FileFormat } from '@baton/matrix-files';
import type { Facts } from '@baton/ticket-lifecycle';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ClosedTicket } from '../worker/learning.ts';
import { MatrixThread, TooMuchWork } from '../worker/matrix-thread.ts';
import type { Answers, NamesOfThings, Replayed, TableRef, Uncompiled, Work } from '../worker/work.ts';

/** A table and a key that stands for exactly its content: a published version, or a draft at one of its versions. */
export interface KeyedTable {
  readonly key: string;
  readonly table: DraftTable;
}

export type { NamesOfThings, Replayed, Uncompiled };

/** Answers of so many questions about whom a draft concerns, or what is wrong with it, are kept. */
const mostKept = 200;
/** Beyond this an answer is asked for anew rather than kept. */
const mostCharacters = 100_000;

/**
 * Compiling, proving and comparing, away from the event loop: in one worker thread of this process, bounded in time and
 * memory. Whatever is too much for it is answered as a table that is `too-large`.
 */
@Injectable()
export class MatrixWorks implements OnApplicationShutdown {
  private readonly thread = new MatrixThread();
  private readonly kept = new Map<string, unknown>();

  async onApplicationShutdown(): Promise<void> {
    await this.thread.end();
  }

  findings(of: KeyedTable, references: References, limits: Limits = {}): Promise<Answers['findings']> {
    const name = JSON.stringify(['findings', of.key, references, limits]);
    return this.once(name, () =>
      this.ask('findings', { do: 'findings', tables: { of }, references, limits }),
    );
  }

  compare(before: KeyedTable, after: KeyedTable, options: CompareOptions): Promise<Comparison | Uncompiled> {
    return this.ask('compare', { do: 'compare', tables: { before, after }, options });
  }

  /** Codes of the departments whose duties change. `before` null: nothing stood before. */
  concerned(before: KeyedTable | null, after: KeyedTable): Promise<Answers['concerned']> {
    const tables = before === null ? { after } : { before, after };
    return this.once(JSON.stringify(['concerned', before?.key ?? null, after.key]), () =>
      this.ask('concerned', { do: 'concerned', tables }),
    );
  }

  decide(before: KeyedTable, after: KeyedTable, cases: readonly Facts[]): Promise<Answers['decide']> {
    return this.ask('decide', { do: 'decide', tables: { before, after }, cases });
  }

  learn(of: KeyedTable, tickets: readonly ClosedTicket[], maxRules: number): Promise<Answers['learn']> {
    return this.ask('learn', { do: 'learn', tables: { of }, tickets, maxRules });
  }

  amend(of: KeyedTable, tickets: readonly ClosedTicket[]): Promise<Answers['amend']> {
    return this.ask('amend', { do: 'amend', tables: { of }, tickets });
  }

  async explain(of: KeyedTable, facts: Facts, nearMisses: number): Promise<Explanation | Uncompiled> {
    const answer = await this.ask('explain', { do: 'explain', tables: { of }, facts, nearMisses });
    return answer.kind === 'explained' ? answer.explanation : answer;
  }

  /** The table that a file holds; what it leaves out is as in the base. */
  read(
    base: KeyedTable,
    bytes: Uint8Array,
    format: FileFormat,
    names: NamesOfThings,
  ): Promise<Answers['read']> {
    return this.ask('read', { do: 'read', tables: { base }, bytes, format, names });
  }

  write(of: KeyedTable, format: FileFormat): Promise<Answers['write']> {
    return this.ask('write', { do: 'write', tables: { of }, format });
  }

  private async ask<K extends Work['do']>(kind: K, work: Extract<Work, { do: K }>): Promise<Answers[K]> {
    try {
      // Tables are large, and the worker mostly has them already: sent along only when it asks, in the end all of them.
      let reply = await this.thread.run(withTables(work, []));
      if ('missing' in reply) reply = await this.thread.run(withTables(work, reply.missing));
      if ('missing' in reply) reply = await this.thread.run(withTables(work, null));
      if ('missing' in reply) throw new Error(`the matrix worker mislaid ${reply.missing.join(', ')}`);
      // The worker answers each kind of work with its kind of answer.
      return reply.answer as Answers[K];
    } catch (error) {
      if (!(error instanceof TooMuchWork)) throw error;
      const refusals = [{ code: 'too-large', rule: null, row: null, input: null, value: null }] as const;
      // Every kind of work can be answered with this.
      return { kind: 'refused', of: kind, refusals } as unknown as Answers[K];
    }
  }

  /** Small answers about content that never changes are kept; whoever asks meanwhile shares the asking. */
  private async once<T>(name: string, ask: () => Promise<T>): Promise<T> {
    // Kept under a name of its own kind, so of its type.
    const known = this.kept.get(name) as Promise<T> | undefined;
    const answer = known ?? ask();
    this.kept.delete(name);
    this.kept.set(name, answer);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    try {
      const made = await answer;
      if (!known && (isRefused(made) || JSON.stringify(made).length > mostCharacters)) this.kept.delete(name);
      return made;
    } catch (error) {
      this.kept.delete(name);
      throw error;
    }
  }
}

function withTables<W extends Work>(work: W, missing: readonly string[] | null): W {
  const sent = Object.entries(work.tables).map(([name, ref]: [string, TableRef]) => {
    const { key, table } = ref;
    return [name, (missing?.includes(key) ?? true) && table ? { key, table } : { key }];
  });
  // The same tables under the same names.
  return { ...work, tables: Object.fromEntries(sent) } as W;
}

function isRefused(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused';
}
