import { z } from 'zod';

const shape = z.object({
  DATABASE_URL: z
    .string({
      error:
        'is needed: the address of a PostgreSQL 15 or newer, such as postgres://baton:secret@localhost:5432/baton',
    })
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://'),
  PORT: z.coerce.number().int('must be a whole number').min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The address people type, if a proxy stands in between; decides the cookie's Secure mark and the origin check. */
  BATON_ORIGIN: z.url({ error: 'must be an address such as https://baton.example.com' }).optional(),
  BATON_DEMO: z.enum(['auto', 'never'], { error: 'must be auto or never' }).default('auto'),
  BATON_SESSION_HOURS: z.coerce
    .number()
    .positive()
    .max(24 * 31)
    .default(12),
  BATON_JOBS: z.coerce
    .number()
    .int()
    .min(0, 'must be 0 (this process runs no jobs) or more')
    .max(64)
    .default(4),
  BATON_POOL: z.coerce.number().int().min(4).max(200).default(16),
  BATON_SERIES_TICKETS: z.coerce.number().int().min(2, 'must be 2 or more').max(1000).default(20),
  BATON_SERIES_HOURS: z.coerce.number().positive().max(168).default(2),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  BATON_WEB: z.string().optional(),
});

/** What the process may be told from outside; read once, here, at the start. */
export interface Configuration {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  readonly origin: string | null;
  readonly demo: 'auto' | 'never';
  readonly sessionMilliseconds: number;
  /** How many jobs run at once in this process; 0 for none. */
  readonly jobs: number;
  /** Database connections of this process, without the one that listens. */
  readonly pool: number;
  /** So many tickets alike within so many hours suggest an incident. */
  readonly series: { readonly tickets: number; readonly hours: number };
  readonly logLevel: string;
  /** Folder of the built web app; null to serve the API alone. */
  readonly web: string | null;
}

/** A value from outside that cannot be used: its message is one sentence for each, naming variable and reason. */
export class ConfigurationProblem extends Error {}

/** Reads the environment. Throws a ConfigurationProblem that names every wrong value and why. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = shape.safeParse(present);
  if (!read.success) {
    const sentences = read.error.issues.map((issue) => {
      const name = issue.path.join('.');
      const given = name === 'DATABASE_URL' ? '' : ` (given: ${JSON.stringify(environment[name] ?? null)})`;
      return `${name} ${issue.message}${given}.`;
    });
    throw new ConfigurationProblem(sentences.join('\n'));
  }
  const value = read.data;
  return {
    databaseUrl: value.DATABASE_URL,
    port: value.PORT,
    host: value.HOST,
    origin: value.BATON_ORIGIN ? new URL(value.BATON_ORIGIN).origin : null,
    demo: value.BATON_DEMO,
    sessionMilliseconds: value.BATON_SESSION_HOURS * 3_600_000,
    jobs: value.BATON_JOBS,
    pool: value.BATON_POOL,
    series: { tickets: value.BATON_SERIES_TICKETS, hours: value.BATON_SERIES_HOURS },
    logLevel: value.LOG_LEVEL,
    web: value.BATON_WEB ?? null,
  };
}
