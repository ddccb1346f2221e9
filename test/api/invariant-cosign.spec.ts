import { partiesOf, quorum, type CosignRule, type SignOff } from '@baton/cosign-quorum';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { matrix } from '../support/company.ts';
import { seeded } from '../support/seeded.ts';
import { brisk, change, openTicket, type ChangeAnswer } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const seed = Number(process.env['BATON_SEED'] ?? 20261122);
const refundRule = { problemType: 'refund', market: 'DE' };

/** Tickets whose resolution somebody must sign: in sequence, two of three, both. */
const kinds = [
  { rule: 'sea-delay', facts: { problemType: 'logistics/delay', market: 'TH' }, worker: 'lars' },
  { rule: 'coupon', facts: { problemType: 'promotion/coupon', market: 'BR' }, worker: 'mara' },
  { rule: 'refund', facts: refundRule, worker: 'ana' },
] as const;
const signers = ['lin', 'fay', 'fred', 'mo', 'mara', 'tom', 'tess', 'finn', 'sofia', 'ana', 'lars'];

interface Standing {
  readonly version: number;
  readonly card: { readonly state: string };
  readonly cosign: {
    readonly contentHash: string;
    readonly parties: readonly { readonly key: string }[];
  } | null;
}

async function standing(id: string): Promise<Standing> {
  const { ticket } = await app.ask<{ ticket: Standing }>(
    'dora',
    'query ($id: ID!) { ticket(id: $id) { version card { state } cosign { contentHash parties { key } } } }',
    { id },
  );
  return ticket;
}

interface Entry {
  readonly type: string;
  readonly payload: {
    readonly contentHash?: string;
    readonly proposalId?: string | null;
    readonly id?: string;
    readonly content?: { readonly amount: number | null; readonly currency: string | null };
    readonly signOff?: SignOff;
    readonly [name: string]: unknown;
  };
}

async function journalOf(id: string): Promise<Entry[]> {
  return withClient(app.databaseUrl, async (client) => {
    const { rows } = await client.query(
      'SELECT type, payload FROM journal WHERE stream = $1 ORDER BY sequence',
      [`ticket:${id}`],
    );
    return rows;
  });
}

/** The rule that the company's matrix demands; from the table itself, not from what the ticket says. */
function demanded(ruleId: string): CosignRule {
  const rule = matrix.rules.find((one) => one.id === ruleId);
  if (rule?.then.kind !== 'assign' || !rule.then.cosign) throw new Error(`${ruleId} demands no co-sign`);
  // The small company writes its rules in the shape of the library.
  return rule.then.cosign as CosignRule;
}

/** Whether each resolution in a journal was carried out on a proposal that all had signed who must. */
function unsigned(entries: readonly Entry[], ruleId: string, authority: boolean): string[] {
  const proposals = new Map<string, Entry['payload']>();
  const signOffs: SignOff[] = [];
  const faults: string[] = [];
  for (const { type, payload } of entries) {
    if (type === 'ResolutionProposed' && payload.id) proposals.set(payload.id, payload);
    if (type === 'SignedOff' && payload.signOff) signOffs.push(payload.signOff);
    if (type !== 'TicketResolved') continue;
    const proposal = proposals.get(payload.proposalId ?? '');
    const { amount, currency } = proposal?.content ?? { amount: null, currency: null };
    if (authority && currency === 'EUR' && amount !== null && amount <= 20) continue;
    if (!proposal?.contentHash) faults.push('resolved without a proposal');
    else {
      const { outcome } = quorum(demanded(ruleId), signOffs, proposal.contentHash);
      if (outcome !== 'met') faults.push(`resolved on ${proposal.contentHash}, which is ${outcome}`);
    }
  }
  return faults;
}

describe('invariant 5: no resolution past a required co-sign', () => {
  it(`whatever people do in whatever order, also at the same moment (seed ${seed})`, async () => {
    const random = seeded(seed);
    const outcomes = { resolved: 0, missing: 0, signed: 0 };
    const count = (answers: readonly ChangeAnswer[]): void => {
      for (const { refusal, ticket } of answers) {
        if (refusal?.code === 'COSIGN_MISSING') outcomes.missing += 1;
        if (refusal === null && ticket.card.state === 'resolved') outcomes.resolved += 1;
      }
    };
    for (let round = 0; round < 16; round += 1) {
      const kind = random.pick(kinds);
      const { id } = await openTicket(app, 'niran', kind.facts);
      await brisk(app, kind.worker, 'startWork', id);
      for (let step = 0; step < 12; step += 1) {
        const { version, cosign, card } = await standing(id);
        const signatures: (() => Promise<ChangeAnswer>)[] = (cosign?.parties ?? []).flatMap(({ key }) =>
          signers
            .filter((who) => key.startsWith(department[who] ?? '?'))
            .map(
              (who) => () =>
                brisk(app, who, 'signProposal', id, {
                  expectedVersion: version,
                  party: key,
                  decision: random.below(8) ? 'approve' : 'request_changes',
                  reason: 'because',
                  contentHash: cosign?.contentHash,
                }),
            ),
        );
        const propose = (): Promise<ChangeAnswer> =>
          brisk(app, kind.worker, 'proposeResolution', id, {
            expectedVersion: version,
            kind: 'refund',
            text: `offer ${random.below(1000)}`,
            amount: random.pick([5, 20, 21, 300]),
            currency: random.pick(['EUR', 'USD']),
          });
        const resolve = (): Promise<ChangeAnswer> =>
          brisk(app, kind.worker, 'resolveTicket', id, { expectedVersion: version, text: 'done' });
        const reopen = (): Promise<ChangeAnswer> =>
          brisk(app, kind.worker, 'reopenTicket', id, { expectedVersion: version, text: 'again' });
        const usual =
          card.state === 'awaiting_cosign' && signatures.length > 0 ? signatures : [propose, resolve];
        const atOnce = [random.pick(usual), random.pick([...usual, propose, resolve, reopen]), resolve];
        const answers = await Promise.all(atOnce.map((deed) => deed()));
        expect(answers.filter(({ refusal }) => refusal === null).length).toBeLessThanOrEqual(1);
        count(answers);
      }
      const entries = await journalOf(id);
      expect(unsigned(entries, kind.rule, kind.rule === 'refund')).toEqual([]);
      outcomes.signed += entries.filter(({ type }) => type === 'SignedOff').length;
    }
    // The walk went where it matters.
    expect(outcomes.resolved).toBeGreaterThan(2);
    expect(outcomes.missing).toBeGreaterThan(5);
    expect(outcomes.signed).toBeGreaterThan(15);
  }, 120_000);

  it('resolves within the authority without a co-sign, and not one cent beyond', async () => {
    const settle = async (amount: number, currency: string): Promise<ChangeAnswer> => {
      const { id } = await openTicket(app, 'ana', refundRule);
      await change(app, 'ana', 'startWork', id);
      await change(app, 'ana', 'proposeResolution', id, {
        kind: 'refund',
        text: 'money back',
        amount,
        currency,
      });
      return change(app, 'ana', 'resolveTicket', id, { text: 'paid' });
    };
    const within = await settle(20, 'EUR');
    expect(within.refusal).toBeNull();
    expect(within.ticket).toMatchObject({ card: { state: 'resolved' }, cosign: null });
    for (const [amount, currency] of [
      [20.01, 'EUR'],
      [12, 'USD'],
      [300, 'EUR'],
    ] as const) {
      const { refusal, ticket } = await settle(amount, currency);
      expect(refusal?.code).toBe('ILLEGAL_MOVE');
      expect(ticket.card.state).toBe('awaiting_cosign');
    }
    const none = await openTicket(app, 'ana', refundRule);
    await change(app, 'ana', 'startWork', none.id);
    const bare = await change(app, 'ana', 'resolveTicket', none.id, { text: 'without a word' });
    expect(bare.refusal).toMatchObject({ code: 'COSIGN_MISSING' });
  });

  it('makes sign-offs stale when the proposal is revised, visibly, and deletes none', async () => {
    const { id } = await openTicket(app, 'niran', { problemType: 'promotion/coupon', market: 'BR' });
    await change(app, 'mara', 'startWork', id);
    const offer = { kind: 'compensation', text: 'a new coupon', amount: 10, currency: 'EUR' };
    const first = (await change(app, 'mara', 'proposeResolution', id, offer)).ticket.proposal.contentHash;
    const sign = (who: string, party: string, contentHash: string): Promise<ChangeAnswer> =>
      change(app, who, 'signProposal', id, { party, decision: 'approve', contentHash });
    expect((await sign('tom', 'tech', first)).refusal).toBeNull();
    const revised = await change(app, 'mara', 'proposeResolution', id, { ...offer, amount: 15 });
    const second = revised.ticket.proposal.contentHash;
    expect(second).not.toBe(first);
    expect(revised.ticket.cosign.parties).toContainEqual(
      expect.objectContaining({ key: 'tech', status: 'stale' }),
    );
    expect(revised.ticket.cosign.signOffs).toEqual([
      { party: 'tech', decision: 'approve', stale: true, signer: { name: 'Tom' }, onBehalfOf: null },
    ]);
    // Signing what was on the screen before is refused, and the old signature counts for nothing.
    expect((await sign('fay', 'finance', first)).refusal).toMatchObject({ problem: 'STALE_CONTENT' });
    expect((await sign('fay', 'finance', second)).refusal).toBeNull();
    expect((await change(app, 'mara', 'resolveTicket', id, { text: 'done' })).refusal?.code).toBe(
      'ILLEGAL_MOVE',
    );
    expect((await sign('tess', 'tech', second)).refusal).toBeNull();
    const resolved = await change(app, 'mara', 'resolveTicket', id, { text: 'done' });
    expect(resolved.refusal).toBeNull();
    expect(resolved.ticket.cosign.signOffs).toHaveLength(3);
    expect(unsigned(await journalOf(id), 'coupon', false)).toEqual([]);
  });

  it('asks again after a hand-over, and never carries out what another department proposed', async () => {
    const { id } = await openTicket(app, 'niran', { problemType: 'promotion/coupon', market: 'BR' });
    await change(app, 'mara', 'startWork', id);
    const proposed = await change(app, 'mara', 'proposeResolution', id, { kind: 'other', text: 'ours' });
    const { contentHash } = proposed.ticket.proposal;
    for (const [who, party] of [
      ['tom', 'tech'],
      ['fay', 'finance'],
    ] as const) {
      await change(app, who, 'signProposal', id, { party, decision: 'approve', contentHash });
    }
    await change(app, 'mo', 'handOverTicket', id, {
      department: 'tech',
      reason: 'the rule engine was wrong',
    });
    await change(app, 'tom', 'startWork', id);
    const taken = await change(app, 'tom', 'resolveTicket', id, { text: 'as marketing said' });
    expect(taken.refusal).toMatchObject({ code: 'COSIGN_MISSING' });
    expect(partiesOf(demanded('coupon')).length).toBe(3);
  });
});

const department: Readonly<Record<string, string>> = {
  lin: 'logistics',
  lars: 'logistics',
  fay: 'finance',
  fred: 'finance',
  finn: 'finance',
  mo: 'marketing',
  mara: 'marketing',
  tom: 'tech',
  tess: 'tech',
  sofia: 'support',
  ana: 'support',
};
