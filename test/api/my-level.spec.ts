import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { idOf, recordAbsence } from '../support/duty.ts';
import { levelOn, publishPath, ring } from '../support/own-path.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ sessionHours: 500 });
});

const minute = 60_000;
const hour = 60 * minute;

interface Reason {
  readonly kind: string;
  readonly level: number;
  readonly cause: { readonly kind: string } | null;
  readonly trigger: { readonly kind: string } | null;
  readonly standsInFor: readonly { readonly name: string }[];
}

interface Call {
  readonly ticket: { readonly id: string; readonly number: number };
  readonly reasons: readonly Reason[];
  readonly nextLevel: { readonly level: number; readonly dueAt: string } | null;
  readonly abilities: { readonly acknowledge: boolean; readonly accept: boolean; readonly rule: boolean };
}

const reason = 'kind level since overdueAt trigger cause path { en } standsInFor { name }';

async function queue(
  who: string,
  given = '',
): Promise<{ calls: Call[]; total: number; next: string | null }> {
  const { myLevel } = await app.ask(
    who,
    `{ myLevel${given} { total next calls { ticket { id number } reasons { ${reason} } nextLevel { level dueAt }
       abilities { acknowledge accept rule } } } }`,
  );
  return myLevel;
}

async function callOn(who: string, id: string): Promise<Call | undefined> {
  return (await queue(who)).calls.find(({ ticket }) => ticket.id === id);
}

interface Coming {
  readonly ticket: { readonly id: string };
  readonly level: { readonly level: number; readonly dueAt: string };
  readonly standsInFor: readonly { readonly name: string }[];
}

async function comingTo(who: string, id: string): Promise<Coming | undefined> {
  const { comingToMyLevel } = await app.ask(
    who,
    '{ comingToMyLevel(first: 100) { tickets { ticket { id } level { level dueAt } trigger path { en } standsInFor { name } } } }',
  );
  return comingToMyLevel.tickets.find(({ ticket }: Coming) => ticket.id === id);
}

/** Time passes, and the timers that it makes due ring. */
async function pass(milliseconds: number): Promise<void> {
  app.clock.moveBy(milliseconds);
  await ring(app);
}

describe('my level', () => {
  it('is told beforehand what will reach it, has it once the level fires, and loses it when it is acknowledged', async () => {
    const { id, escalation } = await openTicket(app, 'niran');
    expect(escalation.next.level).toBe(1);
    expect((await comingTo('lars', id))?.level).toEqual(escalation.next);
    expect(await comingTo('lin', id)).toBeUndefined();
    expect(await callOn('lars', id)).toBeUndefined();

    await pass(31 * minute);
    const first = await callOn('lars', id);
    expect(first).toMatchObject({
      reasons: [{ kind: 'level', level: 1, trigger: { kind: 'unacknowledged' }, standsInFor: [] }],
      nextLevel: { level: 2 },
      abilities: { acknowledge: true, accept: true },
    });
    // The level above is told what comes, and no longer those whom it has reached.
    expect((await comingTo('lin', id))?.level).toEqual((await see(app, 'lin', id)).escalation.next);
    expect(await comingTo('lars', id)).toBeUndefined();

    await pass(30 * minute);
    expect((await callOn('lin', id))?.reasons).toMatchObject([{ level: 2 }]);
    expect((await callOn('lars', id))?.reasons).toMatchObject([{ level: 1 }]);

    // Heard, without taking it on: repeats end, nobody is called any more, and nobody has accepted it.
    const { ticket, refusal } = await change(app, 'lin', 'acknowledgeEscalation', id);
    expect(refusal).toBeNull();
    expect(ticket).toMatchObject({
      card: { state: 'new', assignee: null },
      abilities: { acknowledge: false },
    });
    expect(ticket.escalation.acknowledgedAt).not.toBeNull();
    expect([await callOn('lin', id), await callOn('lars', id)]).toEqual([undefined, undefined]);
    await pass(90 * minute);
    expect(await callOn('lin', id)).toBeUndefined();

    // The target is missed all the same, and that level has an acknowledgement of its own.
    await pass(8 * hour);
    expect((await callOn('olga', id))?.reasons).toMatchObject([{ level: 3, trigger: { kind: 'breach' } }]);
    await change(app, 'lars', 'acceptTicket', id);
    expect(await callOn('olga', id)).toBeUndefined();
  });

  it('reaches whoever stands in, says for whom, and only while they do', async () => {
    const { id } = await openTicket(app, 'niran');
    await pass(61 * minute);
    expect(await callOn('mara', id)).toBeUndefined();
    const { absence } = await recordAbsence(app, 'lin', 0, 100, { deputyId: await idOf(app, 'mara') });
    expect((await callOn('mara', id))?.reasons).toMatchObject([
      { kind: 'level', level: 2, standsInFor: [{ name: 'Lin' }] },
    ]);
    // Called from now on is the deputy herself; still in the place of the lead.
    const next = await openTicket(app, 'niran');
    expect((await see(app, 'mara', next.id))?.id).toBe(next.id);
    await pass(31 * minute);
    expect(await comingTo('mara', next.id)).toMatchObject({
      level: { level: 2 },
      standsInFor: [{ name: 'Lin' }],
    });
    await pass(30 * minute);
    expect((await callOn('mara', next.id))?.reasons).toMatchObject([{ standsInFor: [{ name: 'Lin' }] }]);
    const { callOffAbsence } = await app.ask(
      'lin',
      'mutation ($input: CallOffAbsenceInput!) { callOffAbsence(input: $input) { refusal { code } } }',
      {
        input: {
          idempotencyKey: id,
          absenceId: absence.id,
          expectedVersion: absence.version,
        },
      },
    );
    expect(callOffAbsence.refusal).toBeNull();
    expect(await callOn('mara', id)).toBeUndefined();
    expect((await callOn('lin', id))?.reasons).toMatchObject([{ level: 2, standsInFor: [] }]);
  });

  it('has the disputes on which one may rule, with those whom an overdue ruling brings in', async () => {
    const { id } = await openTicket(app, 'niran');
    const claim = { reason: 'not_our_area', text: 'the scan data are wrong', proposed: 'tech' };
    await change(app, 'lin', 'disputeTicket', id, claim);
    expect(await callOn('olga', id)).toMatchObject({
      reasons: [{ kind: 'ruling', level: 1 }],
      abilities: { rule: true },
    });
    expect(await callOn('quinn', id)).toBeUndefined();
    await pass(16 * minute);
    expect((await callOn('quinn', id))?.reasons).toMatchObject([{ kind: 'ruling', level: 2 }]);
    await change(app, 'quinn', 'ruleOnDispute', id, { ruling: 'uphold', text: 'it is' });
    expect([await callOn('olga', id), await callOn('quinn', id)]).toEqual([undefined, undefined]);
  });

  it('keeps whom a level told that hands the ticket over', async () => {
    await publishPath(app, [
      levelOn(
        { kind: 'unacknowledged', afterSeconds: 600 },
        { actions: [{ kind: 'notify' }, { kind: 'hand_over', department: 'quality' }] },
      ),
    ]);
    const { id } = await openTicket(app, 'niran');
    await pass(11 * minute);
    expect((await see(app, 'quinn', id)).owner.code).toBe('quality');
    expect((await callOn('quinn', id))?.reasons).toMatchObject([{ level: 1, cause: { kind: 'trigger' } }]);
  });

  it('is in the order of what breaches next, page by page, and narrowed by owner, market and severity', async () => {
    await publishPath(app, [levelOn({ kind: 'unacknowledged', afterSeconds: 60 })], {}, 'standard');
    const opened: string[] = [];
    for (const [market, severity] of [
      ['TH', 3],
      ['BR', 2],
      ['MX', 3],
      ['DE', 2],
      ['TH', 4],
    ] as const) {
      opened.push((await openTicket(app, 'niran', { market, severity })).id);
      await pass(7 * minute);
    }
    // One on hold breaches by no clock: it comes last.
    expect((await change(app, 'lin', 'holdTicket', opened[1] ?? '', { text: 'strike' })).refusal).toBeNull();
    const all = await queue('quinn', '(first: 100)');
    const dues = await withClient(app.databaseUrl, async (client) =>
      (
        await client.query(
          'SELECT id FROM tickets WHERE id = ANY ($1) ORDER BY next_due_at NULLS LAST, number',
          [all.calls.map(({ ticket }) => ticket.id)],
        )
      ).rows.map(({ id }) => String(id)),
    );
    expect(all.calls.map(({ ticket }) => ticket.id)).toEqual(dues);
    expect(all.calls.at(-1)?.ticket.id).toBe(opened[1]);
    expect(all.total).toBe(all.calls.length);

    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await queue('quinn', `(first: 2${after === null ? '' : `, after: "${after}"`})`);
      expect(page.total).toBe(all.total);
      paged.push(...page.calls.map(({ ticket }) => ticket.id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(paged).toEqual(dues);

    const some = async (filter: string) =>
      (await queue('quinn', `(filter: ${filter})`)).calls
        .map(({ ticket }) => ticket.id)
        .filter((id) => opened.includes(id));
    expect(await some('{ markets: ["TH"], severities: [4] }')).toEqual([opened[4]]);
    expect((await some('{ severities: [2] }')).toSorted()).toEqual([opened[1], opened[3]].toSorted());
    expect(await some('{ departments: ["tech"] }')).toEqual([]);
  });
});
