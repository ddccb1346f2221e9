import type { Level, PathContent } from '@baton/escalation-path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RingTickets } from '../../api/src/escalation/commands/ring-tickets.ts';
import { Transactions } from '../../api/src/platform/database/transactions.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { iso } from '../support/changes.ts';
import { recordAbsence } from '../support/duty.ts';
import { content, publishedPath } from '../support/path-drafts.ts';
import { openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const hour = 3_600_000;
const calls = (level: number, afterMinutes: number, more: Partial<Level> = {}): Level => ({
  level,
  trigger: { kind: 'unacknowledged', afterSeconds: afterMinutes * 60 },
  responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
  actions: [{ kind: 'notify' }],
  ...more,
});
const logisticsLead = { kind: 'role', role: 'lead', department: 'logistics' } as const;

describe('preflight of what somebody writes', () => {
  const ask = async (who: string, code: string, written: unknown) =>
    (
      await app.ask(
        who,
        `query ($code: ID!, $content: JSON!) { pathPreflight(code: $code, content: $content) {
           from until stretches { level owner { code } from until unreached { why away { name } } } } }`,
        { code, content: written },
      )
    ).pathPreflight;

  it('tells when a level reaches nobody, before anything is published, and is clear once that is mended', async () => {
    await recordAbsence(app, 'lin', 24, 48);
    const levels = [calls(1, 30, { responders: [logisticsLead] })];
    const { stretches } = await ask('olga', 'standard', content(0, { levels }));
    expect(stretches).toMatchObject([
      { level: 1, owner: null, unreached: [{ why: 'absent_without_deputy', away: [{ name: 'Lin' }] }] },
    ]);
    expect(Date.parse(stretches[0].until) - Date.parse(stretches[0].from)).toBe(24 * hour);
    const mended = [
      calls(1, 30, { responders: [logisticsLead, { kind: 'role', role: 'staff', department: 'logistics' }] }),
    ];
    expect((await ask('olga', 'standard', content(0, { levels: mended }))).stretches).toEqual([]);
  });

  it('of a new path looks at every owner, of another at those whom rules give to it', async () => {
    const owners = async (code: string): Promise<string[]> => {
      const found = await ask('olga', code, content(600, { levels: [calls(1, 10)] }));
      return found.stretches.map(({ owner }: { owner: { code: string } }) => owner.code);
    };
    // Lin is away; only logistics has urgent tickets, which run on the quick path.
    expect(await owners('quick')).toEqual(['logistics']);
    expect(await owners('not-yet')).toContain('logistics');
  });

  it('is nothing for content that is none, and for those who see no drafts', async () => {
    expect(await ask('olga', 'standard', { levels: 1 })).toBeNull();
    expect(await ask('niran', 'standard', content())).toBeNull();
  });
});

interface Step {
  readonly at: string;
  readonly kind: string;
  readonly level: number | null;
  readonly loop: number | null;
  readonly why: string | null;
  readonly called: readonly { name: string }[];
}

describe('a rehearsal', () => {
  const ask = async (written: PathContent, more: object = {}, who = 'olga'): Promise<Step[] | null> => {
    const input = {
      code: 'standard',
      content: written,
      department: 'logistics',
      market: 'BR',
      serviceLevel: 'standard',
      at: iso(app.clock.now()),
      ...more,
    };
    const { pathRehearsal } = await app.ask(
      who,
      `query ($input: PathRehearsalInput!) { pathRehearsal(input: $input) { goesOn steps { at kind level loop why clock called { name } department { code } } } }`,
      { input },
    );
    return pathRehearsal?.steps ?? null;
  };
  const levels = [
    calls(1, 10, { repeat: { everySeconds: 300, times: 2 } }),
    calls(2, 30, { responders: [{ kind: 'role', role: 'lead', department: 'quality' }] }),
  ];

  it('says what then happens to a ticket that nobody touches', async () => {
    const written = content(600, { levels });
    const rehearsed = (await ask(written)) ?? [];
    expect(rehearsed[0]).toMatchObject({ kind: 'opened', department: { code: 'logistics' } });
    await publishedPath(app, 'standard', (one) => ({ ...one, levels }));
    const { id } = await openTicket(app, 'niran', { problemType: 'logistics/lost', market: 'BR' });
    for (let minute = 0; minute < 35; minute += 5) {
      app.clock.moveBy(5 * 60_000 + 1);
      await app.app
        .get(Transactions, { strict: false })
        .run((tx) => app.app.get(RingTickets, { strict: false }).ring(tx, [id]));
    }
    const { escalation, card } = await see(app, 'dora', id);
    const opened = Date.parse(card.openedAt);
    const lived = escalation.firings.map(
      ({
        level,
        loop,
        dueAt,
        notified,
      }: {
        level: number;
        loop: number;
        dueAt: string;
        notified: { name: string }[];
      }) => [
        level,
        loop,
        Math.round((Date.parse(dueAt) - opened) / 60_000),
        notified.map(({ name }) => name),
      ],
    );
    const start = Date.parse(rehearsed[0]?.at ?? '');
    const foretold = rehearsed
      .filter(({ kind }) => kind === 'fired')
      .map(({ at, level, loop, called }) => [
        level,
        loop,
        Math.round((Date.parse(at) - start) / 60_000),
        called.map(({ name }) => name),
      ]);
    expect(foretold).toEqual(lived);
    expect(lived.map(([level, loop]: [number, number]) => `${level}.${loop}`)).toEqual([
      '1.0',
      '1.1',
      '1.2',
      '2.0',
    ]);
  });

  it('passes who is away, and says why', async () => {
    const at = iso(app.clock.now() + 30 * hour);
    const steps =
      (await ask(content(600, { levels: [calls(1, 10, { responders: [logisticsLead] })] }), { at })) ?? [];
    expect(steps.map(({ kind, why }) => [kind, why]).slice(0, 3)).toEqual([
      ['opened', null],
      ['passed', 'absent_without_deputy'],
      ['nobody', null],
    ]);
  });

  it('is none for a path that cannot run, for places that are none, and for those who see no drafts', async () => {
    const sound = content(600, { levels });
    expect(await ask(content(600, { levels: [calls(1, 10, { actions: [] })] }))).toBeNull();
    expect(await ask(sound, { department: 'nowhere' })).toBeNull();
    expect(await ask(sound, { serviceLevel: 'nowhere' })).toBeNull();
    expect(await ask(sound, { at: '1970-01-01T00:00:00.000Z' })).toBeNull();
    expect(await ask(sound, {}, 'niran')).toBeNull();
  });
});
