import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { ticketIn } from '../support/mutation-cases.ts';
import { levelOn, publishPath, ring, toldTo } from '../support/own-path.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
let olga = '';
beforeAll(async () => {
  app = await startApp();
  olga = (await app.ask('tom', '{ viewer { person { id } } }')).viewer.person.id;
});

const minute = 60_000;
const reason = 'the customer has called off';
const notify = [{ kind: 'notify' }] as const;

describe('an escalation', () => {
  it('is taken back by the lead, a director, and whom the level called; by nobody else', async () => {
    // Level 1 calls the leads of quality, level 2 one person of tech by name.
    await publishPath(app, [
      levelOn({ kind: 'manual' }),
      levelOn({ kind: 'manual' }, { level: 2, responders: [{ kind: 'person', personId: olga }] }),
    ]);
    const { id } = await openTicket(app, 'niran');
    expect(await see(app, 'tom', id)).toBeNull();
    const up = (level: number) => change(app, 'lin', 'escalateTicket', id, { reason: 'press', level });
    const down = async (who: string, level = 0) =>
      (await change(app, who, 'deescalateTicket', id, { reason, toLevel: level })).refusal?.code ?? 'done';

    await up(1);
    for (const who of ['niran', 'lars', 'sofia', 'adam'])
      expect([who, await down(who)]).toEqual([who, 'NOT_ALLOWED']);
    expect(await down('tom')).toBe('NOT_FOUND');
    expect((await see(app, 'quinn', id)).abilities.deescalate).toBe(true);
    expect(await down('quinn')).toBe('done');
    await up(2);
    // Called by name: sees it, though tech has no part in it.
    expect((await see(app, 'tom', id)).abilities.deescalate).toBe(true);
    expect(await see(app, 'tess', id)).toBeNull();
    expect(await down('tom')).toBe('done');
    await up(2);
    expect(await down('lin', 1)).toBe('done');
    // Stands at level 1, whose people are asked again whether it still stands.
    expect(await down('tom')).toBe('NOT_ALLOWED');
    expect(await down('dora')).toBe('done');
    const { card, timeline } = await see(app, 'lin', id);
    expect(card.escalationLevel).toBe(0);
    const taken = timeline.filter(({ type }: { type: string }) => type === 'Deescalated');
    expect(taken.map(({ payload }: { payload: object }) => payload)).toMatchObject([
      { from: 1, to: 0, reason },
      { from: 2, to: 1, reason },
      { from: 2, to: 0, reason },
      { from: 1, to: 0, reason },
    ]);
  });

  it('neither repeats nor comes back by itself once taken back; the levels above come as they would', async () => {
    const trigger = (afterSeconds: number) => ({ kind: 'unacknowledged', afterSeconds }) as const;
    await publishPath(app, [
      levelOn(trigger(600), { repeat: { everySeconds: 60, times: 3 }, actions: notify }),
      levelOn(trigger(1800), { level: 2, actions: notify }),
    ]);
    const { id } = await openTicket(app, 'niran');
    const pass = async (minutes: number) => {
      app.clock.moveBy(minutes * minute);
      await ring(app);
      return (await see(app, 'dora', id)).escalation.firings.map(
        (one: { level: number; loop: number }) => `${one.level}.${one.loop}`,
      );
    };
    expect(await pass(10.1)).toEqual(['1.0']);
    await change(app, 'lin', 'deescalateTicket', id, { reason, toLevel: 0 });
    expect(await pass(15)).toEqual(['1.0']);
    expect(await pass(5)).toEqual(['1.0', '2.0']);
    expect((await see(app, 'dora', id)).card.escalationLevel).toBe(2);
  });

  it('is refused to a level that is not below, without a reason, and where nothing stands', async () => {
    await publishPath(app, [levelOn({ kind: 'manual' })]);
    const { id } = await openTicket(app, 'niran');
    const down = async (input: object) =>
      (await change(app, 'lin', 'deescalateTicket', id, { reason, toLevel: 0, ...input })).refusal;
    expect(await down({})).toMatchObject({ code: 'ILLEGAL_MOVE', move: 'deescalate' });
    await change(app, 'lin', 'escalateTicket', id, { reason: 'press', level: 1 });
    expect(await down({ toLevel: 1 })).toMatchObject({
      problems: [{ field: 'toLevel', code: 'OUT_OF_RANGE' }],
    });
    expect(await down({ toLevel: -1 })).toMatchObject({
      problems: [{ field: 'toLevel', code: 'OUT_OF_RANGE' }],
    });
    expect(await down({ reason: ' ' })).toMatchObject({ problems: [{ field: 'reason', code: 'REQUIRED' }] });
    expect(await down({})).toBeNull();
  });
});

describe('a dispute', () => {
  const text = 'it was our own scanner';

  it('is taken back by whoever raised it: the clock ends, the arbiters are told, the owner has it', async () => {
    const { id } = await ticketIn(app, 'disputed');
    expect((await see(app, 'olga', id)).abilities).toMatchObject({ rule: true, withdrawDispute: false });
    const { ticket, refusal } = await change(app, 'lars', 'withdrawDispute', id, { text });
    expect(refusal).toBeNull();
    expect(ticket).toMatchObject({
      owner: { code: 'logistics' },
      card: { dispute: null },
      disputes: [{ withdrawal: { text, by: { name: 'Lars' } }, ruling: null, lapsedAt: null }],
      abilities: { dispute: true, withdrawDispute: false, rule: false },
    });
    const clock = ticket.card.clocks.find(({ kind }: { kind: string }) => kind === 'arbitration');
    expect(clock.state).toBe('met');
    expect(await toldTo(app, 'olga', 'dispute', id)).toMatchObject([
      { payload: { ruling: 'withdrawn', reason: text } },
    ]);
    const late = await change(app, 'olga', 'ruleOnDispute', id, { ruling: 'uphold', text: 'so' });
    expect(late.refusal).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  it('is taken back by the lead of the owner too, and by nobody else; the next asks the same arbiter', async () => {
    const { id } = await ticketIn(app, 'disputed');
    for (const who of ['niran', 'tess', 'olga', 'dora', 'adam']) {
      expect((await change(app, who, 'withdrawDispute', id, { text })).refusal?.code).toBe('NOT_ALLOWED');
    }
    expect((await change(app, 'lin', 'withdrawDispute', id, { text })).refusal).toBeNull();
    expect((await change(app, 'lin', 'withdrawDispute', id, { text })).refusal?.code).toBe('ILLEGAL_MOVE');
    const claim = { reason: 'not_our_area', text: 'not our scanner after all', proposed: 'tech' };
    const { ticket } = await change(app, 'lars', 'disputeTicket', id, claim);
    expect(ticket.disputes.at(-1)).toMatchObject({ number: 2, level: 1, asked: [{ name: 'Olga' }] });
  });
});
