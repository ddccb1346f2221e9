import type { EscalationPath } from '@baton/escalation-path';
import fc from 'fast-check';
import type { TicketCommand } from '../commands.ts';
import { fay, lin, path, propose, reclassifyAs, sign, start, Story } from './example-ticket.ts';
import type { Ticket } from '../ticket.ts';

/** An order, or the timer; after so many seconds. */
export interface Step {
  readonly command: TicketCommand | 'ring';
  readonly seconds: number;
}

const number = fc.integer({ min: 1, max: 6 });
const department = fc.constantFrom('logistics', 'tech', 'finance', 'support');
const commands: fc.Arbitrary<TicketCommand | 'ring'> = fc.oneof(
  fc.constant<'ring'>('ring'),
  fc.constantFrom('lars', 'lin').map((assignee): TicketCommand => ({ type: 'Accept', assignee })),
  fc.constant(start),
  fc.constant<TicketCommand>({ type: 'AskCustomer', text: 'where?' }),
  fc.constant<TicketCommand>({ type: 'RecordCustomerAnswer', text: 'there' }),
  fc.constant<TicketCommand>({ type: 'Hold', reason: 'strike' }),
  fc.constant<TicketCommand>({ type: 'Release' }),
  fc.constant<TicketCommand>({ type: 'Comment', text: 'seen' }),
  fc.tuple(number, fc.constantFrom(12, 300, null)).map(([count, amount]) => propose(count, { amount })),
  fc.constant<TicketCommand>({ type: 'WithdrawProposal', reason: 'thought again' }),
  fc
    .tuple(
      fc.constantFrom(lin, fay),
      number,
      fc.constantFrom('approve', 'approve', 'reject', 'request_changes'),
    )
    .map(([signer, count, decision]) => sign(signer, count, decision)),
  fc.constant<TicketCommand>({ type: 'Resolve', text: 'done' }),
  fc.constant<TicketCommand>({ type: 'Close' }),
  fc.constant<TicketCommand>({ type: 'Reopen', reason: 'again' }),
  department.map((to): TicketCommand => ({
    type: 'HandOver',
    department: to,
    cause: { kind: 'person', by: 'lin', reason: 'theirs' },
  })),
  fc
    .tuple(fc.option(fc.integer({ min: 0, max: 4 })), fc.boolean())
    .map(([level, maySkip]): TicketCommand => ({ type: 'Escalate', reason: 'slow', level, maySkip })),
  fc.constant<TicketCommand>({ type: 'Acknowledge', by: 'lin' }),
  department.map((proposed): TicketCommand => ({
    type: 'Dispute',
    reason: 'other',
    text: 'theirs',
    proposed,
  })),
  department.map((to): TicketCommand => ({
    type: 'Rule',
    ruling: { kind: 'move', department: to },
    text: 'so it is',
    amendment: null,
  })),
  fc
    .constantFrom('th', 'de')
    .map((language) => reclassifyAs({ language }, language === 'de' ? { authority: null } : {})),
  fc.constant<TicketCommand>({ type: 'MarkByChange', changeId: 'change' }),
  fc.constant<TicketCommand>({ type: 'UnmarkByChange', changeId: 'change' }),
);
export const steps = fc.array(
  fc.record({ command: commands, seconds: fc.constantFrom(1, 60, 600, 1800, 3600, 20_000) }),
  { minLength: 5, maxLength: 40 },
);

/** What leads to a resolution, and past it: few orders, so that they meet often. */
export const resolving: fc.Arbitrary<TicketCommand> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(start) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(1, 2), fc.constantFrom(12, 300))
      .map(([count, amount]) => propose(count, { amount })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(lin, fay),
        fc.constantFrom(1, 2),
        fc.constantFrom('approve', 'approve', 'reject'),
      )
      .map(([signer, count, decision]) => sign(signer, count, decision)),
  },
  { weight: 2, arbitrary: fc.constant<TicketCommand>({ type: 'Resolve', text: 'done' }) },
  { weight: 1, arbitrary: fc.constant<TicketCommand>({ type: 'Reopen', reason: 'again' }) },
);
export const towardsResolving = fc.array(fc.record({ command: resolving, seconds: fc.constant(60) }), {
  minLength: 20,
  maxLength: 60,
});

export function play(
  played: readonly Step[],
  each: (story: Story, before: Ticket) => void,
  on: EscalationPath = path,
): Story {
  const story = new Story({}, { on });
  for (const { command, seconds } of played) {
    const before = story.ticket;
    const at = story.now + seconds * 1000;
    if (command === 'ring') story.rings(at);
    else story.when(command, 'lars', at);
    each(story, before);
  }
  return story;
}
