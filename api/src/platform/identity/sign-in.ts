import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import type { Refusal } from '../commands/refusals.ts';
import { PersonRow } from './rows.ts';
import { passwordFits } from './passwords.ts';
import { Sessions } from './sessions.ts';

export type SignInOutcome = { readonly token: string } | { readonly refused: Refusal };

const signInFailed: Refusal = {
  __typename: 'SignInFailed',
  code: 'SIGN_IN_FAILED',
  message: 'There is no account with this address and password.',
};

const tooManyAttempts = (retryAfterSeconds: number): Refusal => ({
  __typename: 'TooManyAttempts',
  code: 'TOO_MANY_ATTEMPTS',
  message: `Too many attempts; try again in ${retryAfterSeconds} s.`,
  retryAfterSeconds,
});

/** Ten failures for one account or fifty from one address within fifteen minutes; counted in the database for all processes. */
const window = 15 * 60;
const perAccount = 10;
const perAddress = 50;

@Injectable()
export class SignIn {
  private readonly database: DataSource;
  private readonly sessions: Sessions;
  private readonly accounts: RateLimiterPostgres;
  private readonly addresses: RateLimiterPostgres;

  constructor(database: DataSource, sessions: Sessions) {
    this.database = database;
    this.sessions = sessions;
    const store = {
      // TypeORM's data source speaks the same `query` as a pg pool; the limiter is told so.
      storeClient: { query: (statement: { text: string; values: unknown[] }) => this.ask(statement) },
      storeType: 'client',
      tableName: 'sign_in_attempts',
      tableCreated: true,
      duration: window,
    };
    this.accounts = new RateLimiterPostgres({ ...store, keyPrefix: 'account', points: perAccount });
    this.addresses = new RateLimiterPostgres({ ...store, keyPrefix: 'address', points: perAddress });
  }

  async withPassword(email: string, password: string, address: string): Promise<SignInOutcome> {
    const account = email.trim().toLowerCase().slice(0, 200);
    const wait = await this.waitFor(account, address);
    if (wait !== null) return { refused: tooManyAttempts(wait) };
    const usable = !account.includes('\u0000') && password.length <= 200;
    const person = usable
      ? await this.database.getRepository(PersonRow).findOneBy({ email: account, active: true })
      : null;
    if (!(await passwordFits(person?.passwordHash ?? null, password.slice(0, 200))) || !person) {
      return { refused: signInFailed };
    }
    await this.accounts.delete(account);
    // A whole office comes from one address; only those who fail count.
    await this.addresses.reward(address);
    return { token: await this.sessions.begin(person.id) };
  }

  /** Counts the attempt before looking at the password, so that parallel guesses are counted too. */
  private async waitFor(account: string, address: string): Promise<number | null> {
    try {
      await this.addresses.consume(address);
      await this.accounts.consume(account.replaceAll('\u0000', ''));
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }

  private async ask(statement: {
    text: string;
    values: unknown[];
  }): Promise<{ rows: unknown[]; rowCount: number }> {
    const runner = this.database.createQueryRunner();
    try {
      const result = await runner.query(statement.text, statement.values, true);
      return { rows: result.records, rowCount: result.affected ?? result.records.length };
    } finally {
      await runner.release();
    }
  }
}
