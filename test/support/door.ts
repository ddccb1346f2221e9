import { password } from './company.ts';

export interface GraphQlAnswer<T> {
  readonly data: T | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

// Answers are as various as the queries; a test names the shape it reads.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Shape = any;

/** The GraphQL door of a running API, with the people of the small company signed in as they are first asked for. */
export class Door {
  /** Where GraphQL is answered. */
  readonly url: string;
  private readonly cookies: Map<string, Promise<string>>;

  /** Sessions live in the database, so doors of several processes of one house may share them. */
  constructor(url: string, sameHouse?: Door) {
    this.url = url;
    this.cookies = sameHouse?.cookies ?? new Map();
  }

  /** The session cookie of a person of the company, by first name; signs in when first asked. */
  cookieOf(who: string): Promise<string> {
    const known = this.cookies.get(who) ?? this.signIn(who);
    this.cookies.set(who, known);
    // A process that dies before it answers has signed nobody in.
    known.catch(() => this.cookies.delete(who));
    return known;
  }

  private async signIn(who: string): Promise<string> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { name } } refusal { code } } }',
        variables: { input: { email: `${who}@baton.example`, password } },
      }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`${who} could not sign in: ${await response.text()}`);
    return cookie;
  }

  /** The whole answer, errors included. `null` asks as nobody. */
  async raw<T = Shape>(who: string | null, query: string, variables: object = {}): Promise<GraphQlAnswer<T>> {
    const cookie = who === null ? {} : { cookie: await this.cookieOf(who) };
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...cookie },
      body: JSON.stringify({ query, variables }),
    });
    // GraphQL over HTTP answers in JSON; the shape is checked by what the test reads of it.
    return (await response.json()) as GraphQlAnswer<T>;
  }

  /** The data; an error in the answer fails the test. */
  async ask<T = Shape>(who: string | null, query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.raw<T>(who, query, variables);
    if (errors || !data) throw new Error(`${query.slice(0, 80)}: ${JSON.stringify(errors)}`);
    return data;
  }
}
