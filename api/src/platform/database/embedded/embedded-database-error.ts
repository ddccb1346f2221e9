/** Why the embedded PostgreSQL could not be brought up; the message says what the reader can do about it. */
export class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError';

  constructor(what: string, options?: ErrorOptions) {
    super(
      `${what}\nA PostgreSQL of your own (15 or later) works too: set DATABASE_URL=postgres://user:password@host/database.`,
      options,
    );
  }
}
