import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../house/chromium.ts';
import { root } from '../house/root.ts';

/**
 * `npm run screenshot`: the picture in the README, from the running product with the demo company.
 * Start it first (`npm start`); `BATON_ADDRESS` names another place than the usual one.
 */
const address = process.env['BATON_ADDRESS'] ?? 'http://localhost:4000';
const who = { email: 'grace.lim@baton.example', password: 'baton-demo' };

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const answer = await page.request.post(`${address}/graphql`, {
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { name } } } }',
      variables: { input: who },
    },
  });
  if (!answer.ok()) throw new Error(`${address} does not answer as expected: run npm start first`);
  await page.goto(`${address}/board`);
  await page.getByRole('article').first().waitFor();
  const file = path.join(root, 'docs', 'board.png');
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  console.log(`Written: ${path.relative(root, file)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
}
