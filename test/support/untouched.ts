import { DataSource } from 'typeorm';
import { expect } from 'vitest';
import type { TestApp } from './app.ts';

/** Everything that a command on changes could have changed. */
async function everything(app: TestApp): Promise<unknown> {
  return app.app.get(DataSource).query(
    `SELECT (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.number) FROM changes c) AS changes,
       (SELECT count(*) FROM journal) AS facts, (SELECT count(*) FROM article_versions) AS versions,
       (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.change_id, r.person_id) FROM receipts r) AS receipts,
       (SELECT count(*) FROM inbox_entries) AS entries, (SELECT count(*) FROM sign_offs) AS sign_offs`,
  );
}

/** Runs it and expects that it left nothing behind. */
export async function leavingAllAsItWas<T>(app: TestApp, deed: () => Promise<T>): Promise<T> {
  const before = await everything(app);
  const result = await deed();
  expect(await everything(app)).toEqual(before);
  return result;
}
