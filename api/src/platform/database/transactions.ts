import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { LOG, type Log } from '../observability/log.ts';

/** Serialization failure, deadlock, and two writers of the same journal place: nobody's fault, run again. */
const passing = new Set(['40001', '40P01']);
const attempts = 8;

interface DatabaseFailure {
  readonly code?: string;
  readonly constraint?: string;
}

function failureOf(error: unknown): DatabaseFailure {
  if (typeof error !== 'object' || error === null) return {};
  const driver = 'driverError' in error ? error.driverError : error;
  // pg reports code and constraint on its error object, which has no type of its own here.
  return (driver ?? {}) as DatabaseFailure;
}

function isPassing(error: unknown): boolean {
  const { code, constraint } = failureOf(error);
  if (code === undefined) return false;
  return passing.has(code) || (code === '23505' && constraint === 'journal_stream_sequence_key');
}

/** One command, one transaction: everything that it writes commits together or not at all. */
@Injectable()
export class Transactions {
  private readonly database: DataSource;
  private readonly log: Log;

  constructor(database: DataSource, @Inject(LOG) log: Log) {
    this.database = database;
    this.log = log;
  }

  /** Runs the work in a transaction, again when it lost a race. The work must not touch anything outside the database. */
  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.transaction(work);
      } catch (error) {
        if (attempt >= attempts || !isPassing(error)) throw error;
        this.log.debug({ attempt, code: failureOf(error).code }, 'transaction runs again');
      }
    }
  }

  /** Reads that belong together, all of one moment. */
  async snapshot<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction('REPEATABLE READ', work);
  }
}
