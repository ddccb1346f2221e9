import { beforeAll, describe, expect, it } from 'vitest';
import { key, startApp, type TestApp } from '../support/app.ts';
import { content, draft, move, published, succeeded } from '../support/changes.ts';
import { seedArticles } from '../support/knowledge.ts';
import { change, openTicket } from '../support/tickets.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly readAt: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ticket: { id: string; number: number } | null;
}
interface Inbox {
  readonly entries: readonly Entry[];
  readonly unread: number;
  readonly next: string | null;
}

const fields = `unread unconfirmed next entries { id kind at readAt payload ticket { id number } change { id } }`;

async function inbox(
  who: string,
  filter: object = {},
  first = 100,
  after: string | null = null,
): Promise<Inbox> {
  const answer = await app.ask(
    who,
    `query ($filter: InboxFilter, $first: Int, $after: String) { inbox(filter: $filter, first: $first, after: $after) { ${fields} } }`,
    { filter, first, after },
  );
  return answer.inbox;
}

const about = async (who: string, ticketId: string): Promise<[string, Entry['payload']][]> =>
  (await inbox(who)).entries.flatMap(({ kind, payload, ticket }) =>
    ticket?.id === ticketId ? [[kind, payload] as [string, Entry['payload']]] : [],
  );
const kinds = async (who: string, ticketId: string): Promise<string[]> =>
  (await about(who, ticketId)).map(([kind]) => kind);

async function markRead(
  who: string | null,
  ids: readonly string[],
  idempotencyKey = key(),
): Promise<{ inbox: Inbox | null; refusal: { code: string } | null }> {
  const answer = await app.ask(
    who,
    `mutation ($input: MarkReadInput!) { markRead(input: $input) { inbox { ${fields} } refusal { code } } }`,
    { input: { idempotencyKey, ids } },
  );
  return answer.markRead;
}

describe('a ticket', () => {
  it('is told to the staff and leads of its owner, and to the leads of informed departments', async () => {
    const { id, number } = await openTicket(app, 'niran', { problemType: 'logistics/delay', market: 'TH' });
    for (const who of ['lars', 'lin']) {
      expect(await about(who, id)).toEqual([
        [
          'ticket_assigned',
          {
            number,
            title: 'Parcel has not arrived',
            department: 'logistics',
            severity: 3,
            market: 'TH',
            cause: { kind: 'matrix', matrixVersion: 1, ruleId: 'sea-delay' },
          },
        ],
      ]);
    }
    expect(await kinds('petra', id)).toEqual(['ticket_informed']);
    for (const who of ['niran', 'ana', 'tess', 'fay']) expect([who, await kinds(who, id)]).toEqual([who, []]);
  });

  it('is told to its new owner with the reason, and not to whoever handed it over', async () => {
    const { id } = await openTicket(app, 'ana');
    const { refusal } = await change(app, 'lin', 'handOverTicket', id, {
      department: 'tech',
      reason: 'Scan data.',
    });
    expect(refusal).toBeNull();
    const [assigned] = await about('tess', id);
    expect(assigned).toMatchObject([
      'ticket_assigned',
      { department: 'tech', from: 'logistics', cause: { kind: 'person', reason: 'Scan data.' } },
    ]);
    expect(await kinds('lin', id)).toEqual(['ticket_assigned']);
  });
});

describe('a co-sign', () => {
  /** A proposal on a ticket of Thailand: logistics and finance leads together, then the lead of marketing. */
  async function proposed(): Promise<{ id: string; contentHash: string }> {
    const { id } = await openTicket(app, 'niran', { problemType: 'logistics/delay', market: 'TH' });
    succeededTicket(await change(app, 'lars', 'acceptTicket', id));
    succeededTicket(await change(app, 'lars', 'startWork', id));
    const ticket = succeededTicket(
      await change(app, 'lars', 'proposeResolution', id, {
        kind: 'compensation',
        text: 'A coupon of 10.',
        amount: 10,
        currency: 'EUR',
      }),
    );
    return { id, contentHash: ticket.cosign.contentHash };
  }

  // The ticket's own tests say what it holds.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  function succeededTicket({ ticket, refusal }: { ticket: any; refusal: unknown }): any {
    expect(refusal).toBeNull();
    return ticket;
  }

  it('asks each party when its turn comes, once', async () => {
    const { id, contentHash } = await proposed();
    const asked = async (who: string): Promise<number> =>
      (await kinds(who, id)).filter((kind) => kind === 'cosign_asked').length;
    for (const [who, times] of [
      ['lin', 1],
      ['fay', 1],
      ['fred', 1],
      ['finn', 0],
      ['lars', 0],
      ['mo', 0],
    ] as const) {
      expect([who, await asked(who)]).toEqual([who, times]);
    }
    const sign = (
      who: string,
      party: string,
      decision = 'approve',
      reason: string | null = null,
    ): Promise<unknown> =>
      change(app, who, 'signProposal', id, { party, decision, contentHash, reason }).then(succeededTicket);
    await sign('lin', 'logistics:lead');
    expect(await asked('mo')).toBe(0);
    expect(await asked('fay')).toBe(1);
    await sign('fred', 'finance:lead');
    expect(await asked('mo')).toBe(1);
    expect((await about('mo', id))[0]).toMatchObject([
      'cosign_asked',
      { party: 'marketing:lead', department: 'marketing', role: 'lead', title: 'Parcel has not arrived' },
    ]);
  });

  it('that is rejected, or sent back, is told to whoever proposed it', async () => {
    const { id, contentHash } = await proposed();
    for (const [who, party, decision] of [
      ['lin', 'logistics:lead', 'request_changes'],
      ['fay', 'finance:lead', 'reject'],
    ] as const) {
      succeededTicket(
        await change(app, who, 'signProposal', id, { party, decision, contentHash, reason: `Says ${who}.` }),
      );
    }
    const returned = (await about('lars', id)).filter(([kind]) => kind === 'proposal_returned');
    expect(returned.map(([, payload]) => payload)).toMatchObject([
      { party: 'finance:lead', decision: 'reject', reason: 'Says fay.' },
      { party: 'logistics:lead', decision: 'request_changes', reason: 'Says lin.' },
    ]);
  });
});

describe('an escalation', () => {
  it('is told to everybody whom the level calls', async () => {
    const { id } = await openTicket(app, 'ana');
    const { refusal } = await change(app, 'ana', 'escalateTicket', id, {
      reason: 'The customer waits at the door.',
    });
    expect(refusal).toBeNull();
    const [told] = (await about('lars', id)).filter(([kind]) => kind === 'escalation');
    expect(told?.[1]).toMatchObject({ level: 1, loop: 0, cause: { kind: 'manual' } });
  });
});

describe('reading', () => {
  it('marks the own entries, keeps the time of the first reading, and counts down', async () => {
    await published(app, 'mara', { edits: [], noticeOnly: true, mustRead: false });
    const before = await inbox('wei', { unreadOnly: true });
    const [first] = before.entries;
    if (!first) throw new Error('nothing to read');
    const after = await markRead('wei', [first.id]);
    expect(after.refusal).toBeNull();
    expect(after.inbox?.unread).toBe(before.unread - 1);
    const readAt = after.inbox?.entries.find(({ id }) => id === first.id)?.readAt;
    expect(readAt).not.toBeNull();
    app.clock.moveBy(60_000);
    const again = await markRead('wei', [first.id.toUpperCase(), first.id]);
    expect(again.inbox?.entries.find(({ id }) => id === first.id)?.readAt).toBe(readAt);
    expect((await inbox('wei', { unreadOnly: true })).entries.map(({ id }) => id)).not.toContain(first.id);
  });

  it('of what is not there or not one’s own is refused, and marks nothing', async () => {
    await published(app, 'mara', { edits: [], noticeOnly: true, mustRead: false });
    const mine = (await inbox('ana', { unreadOnly: true })).entries[0]?.id ?? '';
    const theirs = (await inbox('wei', { unreadOnly: true })).entries[0]?.id ?? '';
    for (const wrong of [theirs, '00000000-0000-4000-8000-000000000000', 'nonsense', '', '\u0000']) {
      expect([wrong, (await markRead('ana', [mine, wrong])).refusal?.code]).toEqual([wrong, 'NOT_FOUND']);
    }
    const many = Array.from(
      { length: 501 },
      (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    );
    expect((await markRead('ana', many)).refusal?.code).toBe('INVALID_INPUT');
    expect((await markRead(null, [mine])).refusal?.code).toBe('NOT_SIGNED_IN');
    expect((await inbox('ana', { unreadOnly: true })).entries.map(({ id }) => id)).toContain(mine);
    expect((await markRead('ana', [])).refusal).toBeNull();
  });

  it('with a key that was used for other entries is refused', async () => {
    const [one, two] = (await inbox('ana')).entries;
    const idempotencyKey = key();
    expect((await markRead('ana', [one?.id ?? ''], idempotencyKey)).refusal).toBeNull();
    expect((await markRead('ana', [two?.id ?? ''], idempotencyKey)).refusal?.code).toBe('KEY_REUSED');
  });
});

describe('the inbox', () => {
  it('goes by pages, newest first, each entry once', async () => {
    const all = (await inbox('lin')).entries.map(({ id }) => id);
    expect(all.length).toBeGreaterThan(4);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Inbox = await inbox('lin', {}, 2, after);
      seen.push(...page.entries.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(all);
  });

  it('is narrowed by kind', async () => {
    const { entries } = await inbox('lin', { kinds: ['cosign_asked'] });
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['cosign_asked']));
    expect((await inbox('lin', { kinds: [] })).entries).toEqual([]);
  });

  it('tells once what is told twice', async () => {
    const submitted = await draft(app);
    succeeded(await move(app, 'mara', 'submitChange', submitted.id));
    const asked = async (): Promise<number> =>
      (await inbox('sofia', { kinds: ['change_review'] })).entries.filter(
        ({ payload }) => payload['number'] === submitted.number,
      ).length;
    expect(await asked()).toBe(1);
    // Another thought, and back to what Sofia was asked about already.
    const same = {
      effectiveFrom: submitted.effectiveFrom,
      effectiveUntil: submitted.effectiveUntil,
    };
    for (const differently of [{ ...same, mustRead: false }, same]) {
      succeeded(await move(app, 'mara', 'editChange', submitted.id, { content: content(app, differently) }));
    }
    const again = succeeded(await move(app, 'mara', 'submitChange', submitted.id));
    expect(again).toMatchObject({ state: 'in_review', contentHash: submitted.contentHash });
    expect(await asked()).toBe(1);
  });
});
