import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import type { Door } from './door.ts';
import type { Fleet } from './fleet.ts';
import type { seeded } from './seeded.ts';
import { ordinaryFacts } from './tickets.ts';

export type Random = ReturnType<typeof seeded>;

interface Kept {
  readonly id: string;
  readonly version: number;
}

interface Answer {
  readonly kept: Kept | null;
  readonly refusal: { readonly code: string } | null;
}

/** What a mutation confirmed to its caller: it must be there at the end, once. */
export interface Confirmed {
  readonly key: string;
  readonly mutation: string;
  readonly id: string;
  readonly version: number;
  readonly done: boolean;
  readonly text: string | null;
}

const minute = 60_000;
const iso = (at: number): string => new Date(at).toISOString();

/** People of the small company at work on servers that die under their hands. */
export class BusyPeople {
  static readonly crew = ['niran', 'lars', 'lin', 'olga', 'quinn', 'dora'] as const;
  /** All that was confirmed to them, in the order of the answers. */
  readonly confirmed: Confirmed[] = [];
  private readonly fleet: Fleet;
  private readonly random: Random;
  private staff = new Map<string, string>();
  private rota: Kept | null = null;

  constructor(fleet: Fleet, random: Random) {
    this.fleet = fleet;
    this.random = random;
  }

  /** Learns who is who, and sets up a rota that is changed later. */
  async settleIn(): Promise<void> {
    const { people } = await this.insist((door) => door.ask('adam', '{ people { id name } }'));
    this.staff = new Map(people.map(({ id, name }: { id: string; name: string }) => [name, id]));
    const { kept } = await this.mutate('lin', 'createRota', 'CreateRotaInput', 'rota', {
      code: 'nights',
      department: 'logistics',
      rota: {
        names: { en: 'Nights', zhHans: '夜班', zhHant: '夜班' },
        zone: 'Europe/Berlin',
        firstTurn: '2026-01-05',
        handOverAt: '09:00',
        people: [this.idOf('Lars'), this.idOf('Lin')],
      },
    });
    this.rota = kept;
  }

  async open(): Promise<string> {
    const { kept } = await this.onTicket('niran', 'openTicket', 'OpenTicketInput', {
      title: 'Nobody answers',
      description: '',
      customerName: 'Somchai',
      customerReference: '',
      facts: { ...ordinaryFacts, problemType: 'urgent', market: 'TH' },
    });
    if (!kept) throw new Error('not opened');
    return kept.id;
  }

  /** Comments are for all tickets; what changes how a ticket escalates is for those of `touched`. */
  async actOn(tickets: readonly string[], touched: readonly string[]): Promise<void> {
    const { random } = this;
    if (random.below(8) === 0) return this.changeDuty();
    const ticketId = random.pick(tickets);
    const { ticket } = await this.insist((door) =>
      door.ask('dora', 'query ($id: ID!) { ticket(id: $id) { version owner { code } } }', { id: ticketId }),
    );
    const input = { ticketId, expectedVersion: ticket.version };
    const text = `words ${randomUUID()}`;
    const inHand = touched.includes(ticketId);
    if (!inHand || random.below(3) === 0) {
      await this.onTicket(random.pick(BusyPeople.crew), 'commentTicket', 'TicketTextInput', {
        ...input,
        text,
      });
      return;
    }
    await random.pick(this.deeds(input, text, ticket.owner.code, touched))();
  }

  /** Lets a ticket go on that somebody put on hold. */
  async release(ticketId: string): Promise<void> {
    const { ticket } = await this.insist((door) =>
      door.ask(
        'dora',
        'query ($id: ID!) { ticket(id: $id) { version card { hold { reason } } owner { code } } }',
        { id: ticketId },
      ),
    );
    if (ticket.card.hold === null) return;
    await this.onTicket(leadOf(ticket.owner.code), 'releaseTicket', 'TicketMoveInput', {
      ticketId,
      expectedVersion: ticket.version,
    });
  }

  private deeds(
    input: object,
    text: string,
    owner: string,
    touched: readonly string[],
  ): (() => Promise<unknown>)[] {
    const { random } = this;
    const lead = leadOf(owner);
    const departments = ['logistics', 'tech', 'service-operations'];
    const other = random.pick(departments.filter((one) => one !== owner));
    const ruling = random.pick(['uphold', 'move', 'split']);
    const department = ruling === 'uphold' ? {} : { department: other };
    return [
      () => this.onTicket(random.pick(['lars', 'olga']), 'acceptTicket', 'TicketMoveInput', input),
      () => this.onTicket(lead, 'holdTicket', 'TicketTextInput', { ...input, text }),
      () => this.onTicket(lead, 'releaseTicket', 'TicketMoveInput', input),
      () => this.onTicket('niran', 'escalateTicket', 'EscalateTicketInput', { ...input, reason: text }),
      () =>
        this.onTicket('dora', 'handOverTicket', 'HandOverTicketInput', {
          ...input,
          department: other,
          reason: text,
        }),
      () =>
        this.onTicket(lead, 'disputeTicket', 'DisputeTicketInput', {
          ...input,
          reason: 'not_our_area',
          text,
          proposed: other,
        }),
      () =>
        this.onTicket(random.pick(['olga', 'quinn']), 'ruleOnDispute', 'RuleOnDisputeInput', {
          ...input,
          ruling,
          ...department,
          text,
        }),
      () =>
        this.onTicket('dora', 'declareIncident', 'DeclareIncidentInput', {
          ...input,
          cause: text,
          group: ['tech'],
          members: touched.filter(() => random.below(3) === 0),
        }),
      () =>
        this.onTicket('dora', 'sendNotice', 'SendNoticeInput', {
          ...input,
          texts: [{ language: 'en', text }],
        }),
      () => this.onTicket('lars', 'resolveTicket', 'TicketTextInput', { ...input, text }),
      () => this.onTicket('niran', 'reopenTicket', 'TicketTextInput', { ...input, text }),
    ];
  }

  /** Somebody is away for a moment, with or without a deputy, or takes another's turn. */
  private async changeDuty(): Promise<void> {
    const { random } = this;
    const now = Date.now();
    const [from, until] = [iso(now - 1000), iso(now + 1000 + random.below(3000))];
    if (random.below(2) === 0) {
      const deputy = random.below(2) === 0 ? {} : { deputyId: this.idOf('Finn') };
      const personId = this.idOf(random.pick(['Lars', 'Lin']));
      await this.mutate('lin', 'recordAbsence', 'RecordAbsenceInput', 'absence', {
        personId,
        from,
        until,
        ...deputy,
      });
      return;
    }
    if (!this.rota) throw new Error('nobody has settled in');
    const { kept } = await this.mutate('lin', 'overrideRota', 'OverrideRotaInput', 'rota', {
      rotaId: this.rota.id,
      expectedVersion: this.rota.version,
      personId: this.idOf('Lin'),
      from: iso(now + random.below(1000) * minute),
      until: iso(now + (1000 + random.below(1000)) * minute),
    });
    this.rota = kept ?? this.rota;
  }

  private idOf(name: string): string {
    const id = this.staff.get(name);
    if (id === undefined) throw new Error(`${name} does not work here`);
    return id;
  }

  private onTicket(who: string, mutation: string, type: string, input: object): Promise<Answer> {
    return this.mutate(who, mutation, type, 'ticket', input);
  }

  private async mutate(
    who: string,
    mutation: string,
    type: string,
    object: string,
    input: object,
  ): Promise<Answer> {
    const key = randomUUID();
    const answer = await this.insist(async (door) => {
      const data = await door.ask<Record<string, Answer>>(
        who,
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { kept: ${object} { id version } refusal { code } } }`,
        { input: { idempotencyKey: key, ...input } },
      );
      const given = data[mutation];
      if (!given) throw new Error(`${mutation} was not answered`);
      return given;
    });
    if (answer.kept !== null) {
      const { id, version } = answer.kept;
      const text = mutation === 'commentTicket' && 'text' in input ? String(input.text) : null;
      this.confirmed.push({ key, mutation, id, version, done: answer.refusal === null, text });
    }
    return answer;
  }

  /** Asks until somebody answers: a caller whose process died asks another one again, with the same key. */
  private insist<T>(deed: (door: Door) => Promise<T>): Promise<T> {
    return vi.waitFor(() => deed(this.random.pick(this.fleet.doors)), { timeout: 30_000, interval: 20 });
  }
}

function leadOf(department: string): string {
  return { tech: 'tess', 'service-operations': 'olga' }[department] ?? 'lin';
}
