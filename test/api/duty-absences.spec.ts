import { beforeAll, describe, expect, it } from 'vitest';
import { RingTickets } from '../../api/src/escalation/commands/ring-tickets.ts';
import { Transactions } from '../../api/src/platform/database/transactions.ts';
import { key, startApp, type TestApp } from '../support/app.ts';
import { iso } from '../support/changes.ts';
import { idOf, recordAbsence } from '../support/duty.ts';
import { change, openTicket } from '../support/tickets.ts';
import { ticketIn } from '../support/mutation-cases.ts';

const hour = 3_600_000;
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

describe('an absence', () => {
  it('is recorded once for a key, shown to colleagues, and called off by who may', async () => {
    const input = { deputyId: await idOf(app, 'lars') };
    const sent = key();
    const { absence } = await recordAbsence(app, 'lin', 1, 5, input, sent);
    expect(absence).toMatchObject({
      version: 1,
      person: { name: 'Lin' },
      deputy: { name: 'Lars' },
      recordedBy: { name: 'Lin' },
      calledOffAt: null,
      abilities: { callOff: true },
    });
    const { absences } = await app.ask(
      'tom',
      'query ($from: Instant!, $until: Instant!) { absences(from: $from, until: $until) { id abilities { callOff } } }',
      { from: iso(app.clock.now()), until: iso(app.clock.now() + 10 * hour) },
    );
    expect(absences).toEqual([{ id: absence.id, abilities: { callOff: false } }]);
    expect(await callOff(app, 'tom', absence.id, 1)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    expect(await callOff(app, 'lin', absence.id, 2)).toMatchObject({ refusal: { code: 'STALE_VERSION' } });
    expect(await callOff(app, 'adam', absence.id, 1)).toMatchObject({
      refusal: null,
      absence: { version: 2 },
    });
    expect(await callOff(app, 'lin', absence.id, 2)).toMatchObject({
      refusal: { code: 'ABSENCE_REFUSED', problem: 'OVER' },
    });
  });

  it('is refused where deputies would stand in a circle, with the circle; not once it is called off', async () => {
    const first = await recordAbsence(app, 'mo', 20, 30, { deputyId: await idOf(app, 'mara') });
    const circle = await recordAbsence(app, 'mara', 25, 40, { deputyId: await idOf(app, 'mo') });
    expect(circle).toMatchObject({
      absence: null,
      refusal: {
        code: 'ABSENCE_REFUSED',
        problem: 'CIRCLE',
        chain: [{ name: 'Mara' }, { name: 'Mo' }, { name: 'Mara' }],
      },
    });
    expect(await recordAbsence(app, 'mara', 30, 40, { deputyId: await idOf(app, 'mo') })).toMatchObject({
      refusal: null,
    });
    await callOff(app, 'mo', first.absence.id, 1);
    expect(await recordAbsence(app, 'mara', 25, 30, { deputyId: await idOf(app, 'mo') })).toMatchObject({
      refusal: null,
    });
  });

  it('cannot be recorded twice at once into a circle', async () => {
    const [quinn, petra] = [await idOf(app, 'quinn'), await idOf(app, 'petra')];
    const both = await Promise.all([
      recordAbsence(app, 'quinn', 1, 9, { deputyId: petra }),
      recordAbsence(app, 'petra', 1, 9, { deputyId: quinn }),
    ]);
    expect(both.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['ABSENCE_REFUSED', 'done']);
  });

  it('of others is recorded by their lead and by administrators, by nobody else', async () => {
    const personId = await idOf(app, 'lars');
    const codes = [];
    for (const who of ['lin', 'adam', 'tess', 'dora', 'niran']) {
      const { refusal } = await recordAbsence(app, who, 100, 101, { personId });
      codes.push(refusal?.code ?? 'done');
    }
    expect(codes).toEqual(['done', 'done', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
  });
});

describe('while somebody is away', () => {
  it('the deputy sees, is asked and signs in their place; afterwards no more', async () => {
    const ticket = await ticketIn(app, 'awaiting_cosign');
    const { id } = ticket;
    const see = async (): Promise<{ abilities: { signFor: string[] } } | null> =>
      (await app.ask('tess', 'query ($id: ID!) { ticket(id: $id) { abilities { signFor } } }', { id }))
        .ticket;
    expect(await see()).toBeNull();
    const inboxOf = async (who: string): Promise<string[]> =>
      (await app.ask(who, '{ inbox(filter: {}, first: 50) { entries { kind } } }')).inbox.entries.map(
        ({ kind }: { kind: string }) => kind,
      );
    const { absence } = await recordAbsence(app, 'lin', -0.5, 3, { deputyId: await idOf(app, 'tess') });
    expect(absence.actingNow).toEqual({ name: 'Tess' });
    expect((await see())?.abilities.signFor).toEqual(['logistics:lead']);
    const { contentHash } = ticket.proposal;
    const signed = await change(app, 'tess', 'signProposal', id, {
      party: 'logistics:lead',
      decision: 'approve',
      contentHash,
    });
    expect(signed.refusal).toBeNull();
    // The sign-off names who gave it, and for whom.
    const [signOff] = signed.ticket.cosign.signOffs;
    expect(signOff).toMatchObject({ signer: { name: 'Tess' }, onBehalfOf: { name: 'Lin' } });
    // Both are told of what comes in: the one does it now, the other reads it once back.
    expect(await inboxOf('tess')).not.toContain('ticket_assigned');
    await openTicket(app, 'niran', { problemType: 'logistics/delay', market: 'TH' });
    expect(await inboxOf('tess')).toContain('ticket_assigned');
    expect(await inboxOf('lin')).toContain('ticket_assigned');
    await callOff(app, 'lin', absence.id, 1);
    expect(await see()).toBeNull();
  });

  it('a level calls the deputy; without one it is passed at once, with the reason, and the next is told', async () => {
    const firings = async (id: string): Promise<object[]> => {
      app.clock.moveBy(31 * 60_000);
      await app.app.get(Transactions).run((tx) => app.app.get(RingTickets).ring(tx, [id]));
      const { ticket } = await app.ask(
        'lin',
        `query ($id: ID!) { ticket(id: $id) { timeline { type payload actor { name } } } }`,
        { id },
      );
      return ticket.timeline
        .filter(({ type }: { type: string }) => type === 'LevelFired' || type === 'LevelPassed')
        .map(({ type, payload }: { type: string; payload: Record<string, unknown> }) => ({
          type,
          level: payload['level'],
          ...(type === 'LevelPassed' ? { reason: payload['reason'] } : { notified: payload['notified'] }),
        }));
    };
    const lin = await idOf(app, 'lin');
    const withDeputy = await recordAbsence(app, 'lars', -0.1, 5, { deputyId: lin });
    const first = await openTicket(app, 'niran', { problemType: 'logistics/delay', market: 'TH' });
    expect(await firings(first.id)).toEqual([{ type: 'LevelFired', level: 1, notified: [lin] }]);
    await callOff(app, 'lars', withDeputy.absence.id, 1);
    await recordAbsence(app, 'lars', 0, 9);
    const second = await openTicket(app, 'niran', { problemType: 'logistics/delay', market: 'TH' });
    const found = await firings(second.id);
    // The newest first.
    expect(found[1]).toEqual({
      type: 'LevelPassed',
      level: 1,
      reason: { kind: 'empty', why: 'absent_without_deputy' },
    });
    expect(found[0]).toMatchObject({ type: 'LevelFired', level: 2 });
  });
});

async function callOff(
  of: TestApp,
  who: string,
  absenceId: string,
  expectedVersion: number,
): Promise<Record<string, unknown>> {
  const { callOffAbsence } = await of.ask(
    who,
    `mutation ($input: CallOffAbsenceInput!) { callOffAbsence(input: $input) {
       absence { version calledOffAt } refusal { code message ... on AbsenceRefused { problem } } } }`,
    { input: { idempotencyKey: key(), absenceId, expectedVersion } },
  );
  return callOffAbsence;
}
