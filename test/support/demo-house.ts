import { DataSource } from 'typeorm';
import { demoPassword } from '../../api/src/demo/directory/demo-accounts.ts';
import { startApp, type TestApp } from './app.ts';

type Row = Record<string, unknown>;

/** An empty house, for the demo company to move in. */
export function emptyHouse(): Promise<TestApp> {
  return startApp({ seed: () => Promise.resolve() });
}

export async function rowsOf<R extends Row>(
  house: TestApp,
  sql: string,
  values: unknown[] = [],
): Promise<R[]> {
  return house.app.get(DataSource).query(sql, values);
}

export async function countOf(house: TestApp, sql: string, values: unknown[] = []): Promise<number> {
  const [row] = await rowsOf<{ n: string }>(house, `SELECT count(*) AS n ${sql}`, values);
  return Number(row?.n);
}

/** As somebody of the demo company: the data of the answer, whatever was asked. */
export async function askAs(
  house: TestApp,
  login: string,
  query: string,
  variables: object,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): Promise<any> {
  const post = (body: object, cookie = '') =>
    fetch(house.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const input = { email: `${login}@baton.example`, password: demoPassword };
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { refusal { code } } }';
  const cookie = (await post({ query: signIn, variables: { input } })).headers
    .get('set-cookie')
    ?.split(';')[0];
  return JSON.parse(await (await post({ query, variables }, cookie)).text()).data;
}
