import { describe, expect, it } from 'vitest';
import type { TicketCommand } from './commands.ts';
import { signedOn, type IncidentProblem, type Notice, type StayReason } from './index.ts';
import { accept, both, fay, lin, propose, sign, start, Story, storyIn } from './testing/example-ticket.ts';
import type { TicketState } from './ticket.ts';

const incident = { ticketId: 'incident', number: 7, owner: 'logistics' };
const join: TicketCommand = { type: 'JoinIncident', incident };
const declare: TicketCommand = {
  type: 'DeclareIncident',
  cause: 'TG-407 is late',
  group: ['finance', 'marketing'],
};
const follow = { type: 'FollowResolution', incident, text: 'flown in', signed: null } as const;
const notice = (number: number): Notice => ({
  id: `notice ${number}`,
  number,
  texts: [
    { language: 'en', text: 'Your parcel is late.' },
    { language: 'th', text: 'พัสดุล่าช้า' },
  ],
  by: 'lars',
  at: 0,
});
const tell = (number: number): TicketCommand => ({ type: 'TakeNotice', incident, notice: notice(number) });

/** A member without a co-sign of its own. */
const plain = { ...new Story().ticket.assignment, requiredCosign: null };
const memberIn = (state: TicketState): Story => {
  const story = state === 'awaiting_cosign' ? new Story() : new Story({ assignment: plain });
  story.given(join);
  if (state === 'new') return story;
  if (state === 'assigned') return story.given(accept);
  story.given(start);
  if (state === 'waiting_customer') return story.given({ type: 'AskCustomer', text: 'which address?' });
  if (state === 'awaiting_cosign') return story.given(propose(1));
  if (state === 'resolved' || state === 'closed') story.given({ type: 'Resolve', text: 'on its own' });
  return state === 'closed' ? story.given({ type: 'Close' }) : story;
};

const dispute: TicketCommand = { type: 'Dispute', reason: 'not_our_area', text: 'scan', proposed: 'tech' };
const refusalOf = (story: Story, command: TicketCommand): unknown => {
  const decision = story.when(command);
  return decision.ok ? null : decision.refusal;
};

describe('an incident', () => {
  it('assembles the departments of its group and tells their leads, not the one who declared it', () => {
    const story = new Story();
    story.when(declare, 'lead of finance');
    expect(story.ticket).toMatchObject({
      incident: { members: 0 },
      group: ['logistics', 'finance', 'marketing'],
      declaration: { cause: 'TG-407 is late', by: 'lead of finance', declared: { kind: 'person' } },
    });
    expect(story.ticket.involved).toContain('marketing');
    expect(story.told.at(-1)).toMatchObject({ notified: ['lead of logistics', 'lead of marketing'] });
  });

  it.each<[string, Story, TicketCommand, IncidentProblem]>([
    ['twice', new Story().given(declare), declare, 'already_incident'],
    ['of a member', new Story().given(join), declare, 'is_member'],
    ['when it is over', storyIn('resolved'), declare, 'ticket_over'],
    ['by joining as an incident', new Story().given(declare), join, 'is_incident'],
    ['twice', new Story().given(join), join, 'already_member'],
    [
      'of another',
      new Story().given(join),
      { type: 'JoinIncident', incident: { ...incident, ticketId: 'x' } },
      'member_of_another',
    ],
    ['of itself', new Story({ id: 'incident' }), join, 'itself'],
    ['when it is over', storyIn('closed'), join, 'ticket_over'],
    ['without being part', new Story(), { type: 'LeaveIncident', reason: 'other cause' }, 'not_a_member'],
    ['without an incident', new Story(), { type: 'AddMembers', members: [] }, 'not_an_incident'],
    ['without an incident', new Story(), { type: 'SendNotice', id: 'n', texts: [] }, 'not_an_incident'],
    [
      'without an incident',
      new Story(),
      { type: 'RemoveMember', member: incident, reason: 'x' },
      'not_an_incident',
    ],
  ])('is not made, joined or left %s', (_, story, command, problem) => {
    expect(refusalOf(story, command)).toEqual({ code: 'incident', problem });
  });

  it('counts its members, and lets the departments of members see it', () => {
    const story = new Story().given(declare, {
      type: 'AddMembers',
      members: [
        { ticketId: 'a', number: 1, owner: 'tech' },
        { ticketId: 'b', number: 2, owner: 'tech' },
      ],
    });
    story.given({ type: 'RemoveMember', member: { ticketId: 'a', number: 1 }, reason: 'another cause' });
    expect(story.ticket.incident).toMatchObject({ members: 1 });
    expect(story.ticket.involved).toContain('tech');
  });
});

describe('a member when its incident is resolved', () => {
  it.each<[TicketState, TicketState, StayReason | null]>([
    ['new', 'resolved', null],
    ['assigned', 'resolved', null],
    ['in_progress', 'resolved', null],
    ['awaiting_cosign', 'awaiting_cosign', 'awaiting_cosign'],
    ['waiting_customer', 'waiting_customer', 'waiting_customer'],
    ['resolved', 'resolved', null],
    ['closed', 'closed', null],
  ])('%s becomes %s', (state, after, stays) => {
    const story = memberIn(state);
    const { version } = story.ticket;
    story.given(follow);
    const { memberOf } = story.ticket;
    expect([story.ticket.state, memberOf?.stays]).toEqual([after, stays]);
    // Whoever was resolved on their own is not resolved again, nor by the incident.
    if (state === 'resolved' || state === 'closed') expect(story.ticket.version).toBe(version);
    else expect(memberOf?.resolved).toBe(stays === null);
  });

  it('stays open while it is disputed, and says so once', () => {
    const story = memberIn('in_progress').given(dispute, follow, follow);
    expect(story.ticket).toMatchObject({ state: 'in_progress', memberOf: { stays: 'disputed' } });
    expect(story.told.filter(({ type }) => type === 'MemberStayed')).toHaveLength(1);
  });

  it('is resolved from hold', () => {
    const story = memberIn('in_progress').given({ type: 'Hold', reason: 'waiting for #7' }, follow);
    expect(story.ticket).toMatchObject({ state: 'resolved', hold: null });
  });

  it('stays open with a proposal of its own', () => {
    const story = memberIn('in_progress').given(propose(1), follow);
    expect(story.ticket.memberOf?.stays).toBe('own_proposal');
  });

  it('needs the signatures that it asks for itself, on what the incident carries out', () => {
    const parent = new Story().given(declare, start, propose(1), sign(lin, 1));
    const member = new Story().given(join, { ...follow, signed: signedOn(parent.ticket) });
    expect(member.ticket.memberOf?.stays).toBe('cosign_required');
    parent.given(sign(fay, 1));
    member.given({ ...follow, signed: signedOn(parent.ticket) });
    expect(member.ticket).toMatchObject({ state: 'resolved', memberOf: { resolved: true, stays: null } });
    // Other parties than those of the incident.
    const strict = { all: [both, { party: { department: 'quality', role: 'lead' as const } }] };
    const other = new Story({ assignment: { ...plain, requiredCosign: strict } });
    other.given(join, { ...follow, signed: signedOn(parent.ticket) });
    expect(other.ticket.memberOf?.stays).toBe('cosign_required');
  });

  it('follows no incident that it is not part of', () => {
    const story = memberIn('in_progress').given({ ...follow, incident: { ...incident, ticketId: 'x' } });
    expect(story.ticket.state).toBe('in_progress');
  });
});

describe('a member when its incident is reopened or closed', () => {
  const reopen: TicketCommand = { type: 'FollowReopening', incident, reason: 'late again' };
  const close: TicketCommand = { type: 'FollowClosing', incident };

  it('goes along if it was resolved with it', () => {
    expect(memberIn('in_progress').given(follow, reopen).ticket).toMatchObject({
      state: 'in_progress',
      reopened: 1,
      memberOf: { resolved: false },
    });
    expect(memberIn('new').given(follow, reopen).ticket.state).toBe('new');
    expect(memberIn('new').given(follow, close).ticket.state).toBe('closed');
  });

  it('stays as it is if it was resolved on its own, or is closed, or open', () => {
    for (const command of [reopen, close]) {
      for (const state of ['new', 'in_progress', 'waiting_customer', 'resolved', 'closed'] as const) {
        expect(memberIn(state).given(command).ticket.state).toBe(state);
      }
    }
    expect(memberIn('new').given(follow, close, reopen).ticket.state).toBe('closed');
  });

  it('loses the mark that it stayed when the incident is reopened', () => {
    const story = memberIn('in_progress').given(dispute, follow, reopen);
    expect(story.ticket.memberOf?.stays).toBeNull();
  });
});

describe('a batch notice', () => {
  it.each(['new', 'assigned', 'in_progress', 'awaiting_cosign', 'waiting_customer'] as const)(
    'answers the customer of a member that is %s and changes nothing else',
    (state) => {
      const story = memberIn(state).given(tell(1));
      expect(story.ticket).toMatchObject({ state, responded: true, memberOf: { notice: 1 } });
      const told = story.told.find(({ type }) => type === 'NoticeReceived');
      expect(told).toMatchObject({ language: 'th', text: 'พัสดุล่าช้า' });
      expect(story.ticket.clocks.map(({ kind, state: is }) => [kind, is])).not.toContainEqual([
        'first_response',
        'running',
      ]);
      const resolve = story.ticket.clocks.find(({ kind }) => kind === 'resolve');
      expect(resolve?.state).toBe(state === 'waiting_customer' ? 'paused' : 'running');
    },
  );

  it.each(['resolved', 'closed'] as const)('does not reach a member that is %s', (state) => {
    expect(memberIn(state).given(tell(1)).ticket.memberOf?.notice).toBe(0);
  });

  it('reaches each once, however often it is delivered', () => {
    const story = memberIn('new').given(tell(1), tell(1), tell(2), tell(1));
    expect(story.told.filter(({ type }) => type === 'NoticeReceived')).toHaveLength(2);
  });

  it('is read in English by whoever reads none of its languages, and by nobody without it', () => {
    const facts = { ...new Story().ticket.facts, language: 'ja' };
    const story = new Story({ facts }).given(join, tell(1));
    expect(story.told.at(-1)).toMatchObject({ type: 'NoticeReceived', language: 'en' });
    const thaiOnly = { ...notice(1), texts: notice(1).texts.slice(1) };
    const left = new Story({ facts }).given(join, { type: 'TakeNotice', incident, notice: thaiOnly });
    expect(left.ticket.memberOf?.notice).toBe(0);
  });
});

describe('severity 1', () => {
  it('assembles everybody whom the path would call, at once', () => {
    const facts = { ...new Story().ticket.facts, severity: 1 };
    const { ticket, told } = new Story({ facts });
    expect(ticket.group).toEqual(['logistics', 'product', 'finance', 'service-operations']);
    expect(told.find(({ type }) => type === 'GroupAssembled')).toMatchObject({
      notified: expect.arrayContaining(['lead of finance', 'lead of product', 'staff of logistics']),
    });
    expect(new Story().ticket.group).toEqual([]);
    const imported = new Story({ facts, cause: { kind: 'import', source: 'old' } });
    expect(imported.ticket.group).toEqual([]);
  });
});
