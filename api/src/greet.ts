import type { DemoAccounts } from './directory/queries/demo-accounts.ts';

/** Tells whoever started it where to go, and, in the demo company, as whom. */
export async function greet(address: string, accounts: DemoAccounts): Promise<void> {
  const known = await accounts.all();
  const width = Math.max(0, ...known.map(({ email }) => email.length));
  const lines = known.map(
    ({ email, password, does }) => `    ${email.padEnd(width)}  ${password}  ${does.en}`,
  );
  const signIns = lines.length > 0 ? ['', '  Sign in as:', ...lines] : [];
  process.stdout.write(`${['', `  Baton is at ${address}`, ...signIns, '', ''].join('\n')}`);
}
