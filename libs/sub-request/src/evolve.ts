import type { ClockMoved, Happened, SubRequestAsked } from './fact.ts';
import type { AnswerAt, Message, SubRequest } from './sub-request.ts';

/** The sub-request after a fact. One that it has already changes nothing; one that leaves out others throws a RangeError. */
export function evolve(before: SubRequest | null, happened: Happened): SubRequest {
  const { fact, sequence, at } = happened;
  if (before === null) {
    if (fact.type !== 'SubRequestAsked' || sequence !== 1)
      throw new RangeError(`${fact.type} before SubRequestAsked`);
    return asked(fact, happened);
  }
  if (sequence <= before.version) return before;
  if (sequence !== before.version + 1)
    throw new RangeError(`sub-request ${before.id}: fact ${sequence} does not follow ${before.version}`);
  return { ...before, ...changeOf(before, happened), version: sequence, lastFactAt: at };
}

function asked({ type: _, clock, ...given }: SubRequestAsked, { at, by }: Happened): SubRequest {
  return {
    ...given,
    version: 1,
    askedBy: by ?? '',
    askedAt: at,
    state: 'open',
    assignee: null,
    thread: [],
    answers: [],
    ending: null,
    run: 1,
    clockLog: clock.opened ? [clock.opened] : [],
    dueAt: clock.dueAt,
    overdueAt: null,
    lastFactAt: at,
  };
}

function changeOf(before: SubRequest, { fact, at, by }: Happened): Partial<SubRequest> {
  const said = (kind: Message['kind'], text: string): readonly Message[] => [
    ...before.thread,
    { kind, text, by: by ?? '', at },
  ];
  switch (fact.type) {
    case 'SubRequestAsked':
      throw new RangeError('SubRequestAsked twice');
    case 'SubRequestAccepted':
      return { assignee: fact.assignee, state: before.state === 'open' ? 'accepted' : before.state };
    case 'SubRequestReturned':
      return { state: 'returned', thread: said('question', fact.question), ...moved(before, fact.clock) };
    case 'SubRequestReplied':
      return {
        state: 'accepted',
        thread: said('reply', fact.text),
        shown: fact.shown,
        ...moved(before, fact.clock),
      };
    case 'SubRequestAnswered': {
      const answer: AnswerAt = { ...fact.answer, by: by ?? '', at };
      return { state: 'answered', answers: [...before.answers, answer], ...moved(before, fact.clock) };
    }
    case 'SubRequestDeclined':
      return {
        state: 'declined',
        ending: { kind: 'declined', reason: fact.reason, by: by ?? '', at },
        ...moved(before, fact.clock),
      };
    case 'SubRequestWithdrawn':
      return {
        state: 'withdrawn',
        ending: { kind: 'withdrawn', because: fact.because, by, at },
        ...moved(before, fact.clock),
      };
    case 'SubRequestReopened':
      return {
        state: 'accepted',
        run: fact.run,
        thread: said('reopening', fact.reason),
        overdueAt: null,
        ...moved(before, fact.clock),
      };
    case 'SubRequestOverdue':
      return { overdueAt: fact.dueAt };
    case 'SubRequestPassedOn':
      return { asking: fact.to, ...(fact.clock && moved(before, fact.clock)) };
    case 'SubRequestReplanned':
      return moved(before, fact.clock);
  }
}

function moved(before: SubRequest, { closed, opened, dueAt }: ClockMoved): Partial<SubRequest> {
  const kept = closed.length > 0 ? before.clockLog.filter(({ until }) => until !== null) : before.clockLog;
  return { clockLog: [...kept, ...closed, ...(opened ? [opened] : [])], dueAt };
}
