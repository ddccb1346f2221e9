import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../api/src/demo/load-demo.ts';
import { startApp, type TestApp } from '../support/app.ts';

describe('the demo company', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await startApp({ seed: async () => undefined });
    const t = performance.now();
    await loadDemo(house.app, Date.now());
    console.log('loaded in', performance.now() - t);
  });
  it('loads', async () => {
    expect(await loadDemo(house.app, Date.now())).toBe(false);
  });
});
