import { fromContractCard, type TicketCard } from '@baton/ticket-lifecycle';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { boardOf, withCard, withFacts, type BoardCards } from '../../web/src/lib/board/board-cards.ts';
import { seeded } from '../support/seeded.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { passDown } from '../support/incidents.ts';
import { LiveConnection } from '../support/live.ts';
import { change, tryOpenTicket } from '../support/tickets.ts';
import { inputFor } from '../support/walk-inputs.ts';

const commands = 520;
const seed = Number(process.env['BATON_SEED'] ?? 20261122);

const cardFields = `id number version title state priority
  facts { problemType market channel tier severity orderValue currency language tags }
  customerName owner assignee involved openedBy openedAt resolvedAt closedAt hold { reason since } dispute { number reason proposed by since arbiters asked level overdueAt }
  subRequests { id number department state overdue }
  incident { since members } memberOf { ticketId number since notice resolved stays }
  clocks { kind state targetSeconds dueAt elapsedSeconds breachedAt } cosign { id state } escalationLevel reopened changes`;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

/** Everything of one person's board, loaded freshly page by page. */
async function loadAll(who: string): Promise<Map<string, TicketCard>> {
  const cards = new Map<string, TicketCard>();
  for (let after: string | null = null; ;) {
    const { tickets }: { tickets: { tickets: never[]; next: string | null } } = await app.ask(
      who,
      `query ($after: String) { tickets(first: 100, after: $after) { next tickets { ${cardFields} } } }`,
      { after },
    );
    for (const card of tickets.tickets) {
      const value = fromContractCard(card);
      cards.set(value.id, value);
    }
    if (tickets.next === null) return cards;
    after = tickets.next;
  }
}

/** A person looking at the board: what a browser holds, with the same functions. */
class Onlooker {
  board: BoardCards;
  loads = 0;
  private applied = 0;
  readonly line: LiveConnection;
  private readonly who: string;

  constructor(who: string, board: BoardCards, line: LiveConnection) {
    this.who = who;
    this.board = board;
    this.line = line;
  }

  static async begin(who: string): Promise<Onlooker> {
    const { board } = await app.ask(
      who,
      `{ board { cursor columns { state total cards { ${cardFields} } } } }`,
    );
    const line = new LiveConnection(app, who, board.cursor);
    await line.connect();
    return new Onlooker(who, boardOf(board.columns), line);
  }

  async catchUp(): Promise<void> {
    const fresh = this.line.received.slice(this.applied);
    this.applied += fresh.length;
    const told = withFacts(this.board, fresh);
    this.board = told.board;
    for (const id of told.missing) {
      this.loads += 1;
      const { ticket } = await app.ask(
        this.who,
        `query ($id: ID!) { ticket(id: $id) { card { ${cardFields} } } }`,
        { id },
      );
      this.board = withCard(this.board, fromContractCard(ticket.card));
    }
  }
}

type Random = ReturnType<typeof seeded>;

const everybody = [
  'ana',
  'niran',
  'wei',
  'sofia',
  'lars',
  'lin',
  'mara',
  'mo',
  'tom',
  'tess',
  'fay',
  'finn',
  'olga',
  'dora',
];
const mutations = [
  'acceptTicket',
  'startWork',
  'startWork',
  'askCustomer',
  'recordCustomerAnswer',
  'holdTicket',
  'releaseTicket',
  'commentTicket',
  'proposeResolution',
  'proposeResolution',
  'signProposal',
  'signProposal',
  'signProposal',
  'withdrawProposal',
  'resolveTicket',
  'resolveTicket',
  'closeTicket',
  'reopenTicket',
  'handOverTicket',
  'escalateTicket',
  'disputeTicket',
  'disputeTicket',
  'ruleOnDispute',
  'ruleOnDispute',
  'ruleOnDispute',
  'reclassifyTicket',
  'declareIncident',
  'joinIncident',
  'joinIncident',
  'joinIncident',
  'leaveIncident',
  'sendNotice',
] as const;

/** Somebody of the department that the ticket needs more often than not, so that most commands do something. */
function actor(random: Random, owner: string): string {
  const near: Readonly<Record<string, readonly string[]>> = {
    logistics: ['lars', 'lin'],
    marketing: ['mara', 'mo'],
    tech: ['tom', 'tess'],
    finance: ['fay', 'finn'],
    support: ['ana', 'wei', 'sofia'],
    'service-operations': ['olga'],
  };
  return random.below(4) === 0 ? random.pick(everybody) : random.pick(near[owner] ?? everybody);
}

describe('old state and facts', () => {
  it(
    `make the freshly loaded state, over a walk of ${commands} commands (seed ${seed})`,
    { timeout: 240_000 },
    async () => {
      const random = seeded(seed);
      const all = await Onlooker.begin('dora');
      const some = await Onlooker.begin('lars');
      const ids: string[] = [];
      const outcomes = { done: 0, refused: 0 };
      for (let step = 0; step < commands; step += 1) {
        if (ids.length < 4 || random.below(12) === 0) {
          const facts = {
            problemType: random.pick([
              'logistics/delay/customs',
              'logistics/lost',
              'promotion/coupon',
              'payment',
              'refund',
            ]),
            market: random.pick(['TH', 'BR', 'DE', 'JP']),
            tier: random.pick(['standard', 'vip']),
          };
          const { ticket } = await tryOpenTicket(app, random.pick(['ana', 'niran', 'wei']), facts);
          ids.push(ticket.id);
          outcomes.done += 1;
        } else {
          const mutation = random.pick(mutations);
          // A ruling is sought where one is waited for, as far as this board knows.
          const disputed = ids.filter((one) => all.board.cards.get(one)?.dispute);
          const rules = mutation === 'ruleOnDispute' && disputed.length > 0;
          const incidents = [...all.board.cards.values()].filter(({ incident }) => incident !== null);
          // Of incidents there are few, so their own are sought.
          const own = ['sendNotice', 'startWork', 'resolveTicket', 'reopenTicket'].includes(mutation);
          const sends = own && incidents.length > 0 && (mutation === 'sendNotice' || random.below(2) === 0);
          const id = sends ? random.pick(incidents).id : random.pick(rules ? disputed : ids);
          const card = all.board.cards.get(id);
          const arbiter = card?.dispute?.level === 2 ? 'quinn' : 'olga';
          const { refusal } = await change(
            app,
            rules ? arbiter : actor(random, card?.owner ?? 'support'),
            mutation,
            id,
            await inputFor(app, mutation, id, random, incidents),
          );
          outcomes[refusal ? 'refused' : 'done'] += 1;
        }
        // What goes down to members goes down between the commands of people.
        if (random.below(20) === 0) {
          for (const { id, incident } of all.board.cards.values()) if (incident) await passDown(app, { id });
        }
        if (random.below(40) === 0) app.clock.moveBy(random.below(3_600_000));
        if (random.below(60) === 0) await all.line.cut();
        if (random.below(60) === 0) await some.line.cut();
        if (random.below(15) === 0) {
          for (const one of [all, some]) await one.line.connect();
          await all.catchUp();
          await some.catchUp();
        }
      }
      expect(outcomes.done).toBeGreaterThan(150);
      expect(outcomes.refused).toBeGreaterThan(20);
      const cards = [...(await loadAll('dora')).values()];
      expect(cards.some(({ memberOf }) => (memberOf?.notice ?? 0) > 0)).toBe(true);

      for (const one of [all, some]) {
        await one.line.cut();
        await one.line.connect();
      }
      const expectEqual = async (one: Onlooker, who: string): Promise<void> => {
        const fresh = await loadAll(who);
        await vi.waitFor(
          async () => {
            await one.catchUp();
            expect(new Map([...one.board.cards].sort())).toEqual(new Map([...fresh].sort()));
          },
          { timeout: 20_000, interval: 100 },
        );
      };
      await expectEqual(all, 'dora');
      await expectEqual(some, 'lars');
      // A director sees every ticket from its first fact on, so nothing ever had to be loaded.
      expect(all.loads).toBe(0);
      // Each fact came once and in the order of its stream, however often the line was cut.
      for (const { line } of [all, some]) {
        expect(new Set(line.received.map(({ id }) => id)).size).toBe(line.received.length);
        const last = new Map<string, number>();
        for (const { stream, sequence } of line.received) {
          expect(sequence).toBeGreaterThan(last.get(stream) ?? 0);
          last.set(stream, sequence);
        }
        await line.close();
      }
    },
  );
});
