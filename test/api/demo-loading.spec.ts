import { describe, expect, it } from 'vitest';
import { loadDemo } from '../../api/src/demo/load-demo.ts';
import { countOf, emptyHouse, rowsOf } from '../support/demo-house.ts';

const now = Date.parse('2026-11-22T09:33:00Z');

/** Loading takes 4 s on two quiet cores; test machines are not always quiet. */
const patience = 120_000;

describe('a loading that dies in the middle', () => {
  it(
    'leaves an empty database to the next start',
    async () => {
      const ruin = await emptyHouse();
      await rowsOf(
        ruin,
        `CREATE FUNCTION dies() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the power is out'; END $$`,
      );
      await rowsOf(ruin, 'CREATE TRIGGER dies BEFORE INSERT ON tickets FOR EACH ROW EXECUTE FUNCTION dies()');
      await expect(loadDemo(ruin.app, now)).rejects.toThrow('the power is out');
      for (const table of ['people', 'calendars', 'changes', 'journal', 'inbox_entries']) {
        expect(await countOf(ruin, `FROM ${table}`), table).toBe(0);
      }
    },
    patience,
  );
});
