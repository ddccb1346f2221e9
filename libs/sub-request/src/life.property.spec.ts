import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRing, decideTicketMoved, type SubRequestCommand } from './decide.ts';
import { readSubRequestClock, shares } from './clock.ts';
import {
  around,
  asking,
  calendarOf,
  minute,
  monday,
  Story,
  ticket,
  wholeTicket,
} from './testing/example-sub-request.ts';
import { show } from './shown.ts';

type Step = SubRequestCommand | 'ring' | 'resolve' | 'tech owns' | 'logistics owns';

const nothing = show(wholeTicket, new Set(), new Set());
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Step>('ring') },
  fc.constant<Step>({ type: 'Accept', assignee: 'finn' }),
  { weight: 3, arbitrary: fc.constant<Step>({ type: 'Return', question: 'which?' }) },
  { weight: 3, arbitrary: fc.constant<Step>({ type: 'Reply', text: 'that', more: nothing }) },
  fc.constant<Step>({ type: 'Answer', answer: { text: 'so', yes: null, amount: null, currency: null } }),
  fc.constant<Step>({ type: 'Decline', reason: 'not ours' }),
  fc.constant<Step>({ type: 'Reopen', reason: 'no' }),
  fc.constantFrom<Step>('tech owns', 'logistics owns'),
  { weight: 1, arbitrary: fc.constantFrom<Step>('resolve', { type: 'Withdraw', reason: 'found' }) },
);
const steps = fc.array(fc.record({ step, minutes: fc.constantFrom(1, 10, 60, 200, 900, 2000) }), {
  minLength: 3,
  maxLength: 25,
});

/** What there is to know about it, kept minute by minute. */
interface Model {
  state: 'open' | 'accepted' | 'returned' | 'over' | 'answered';
  asking: string;
  /** Minutes of the present run that counted. */
  counted: number;
  /** Minutes of the present run in which each department was waited for. */
  waited: Record<string, number>;
  /** Since when the present run is late, in minutes since the beginning. */
  late: number | null;
  runs: number;
  questions: number;
}

/** The office from Monday to Friday, 9 to 18, told by the calendar of the machine. */
function isOpen(at: number): boolean {
  const date = new Date(at);
  const [day, hours] = [date.getUTCDay(), date.getUTCHours()];
  return day >= 1 && day <= 5 && hours >= 9 && hours < 18;
}

const target = 240;
const begun = (): Pick<Model, 'counted' | 'waited' | 'late'> => ({ counted: 0, waited: {}, late: null });

function pass(model: Model, from: number, minutes: number): void {
  for (let one = from; one < from + minutes; one += 1) {
    if (model.state === 'returned') model.waited[model.asking] = (model.waited[model.asking] ?? 0) + 1;
    if ((model.state === 'open' || model.state === 'accepted') && isOpen(monday + one * minute)) {
      model.counted += 1;
      if (model.counted === target) model.late = one + 1;
    }
  }
}

const isLive = ({ state }: Model): boolean => state !== 'over' && state !== 'answered';

/** Whether the order is carried out. */
function act(model: Model, command: SubRequestCommand, hasFinn: boolean): boolean {
  switch (command.type) {
    case 'Accept':
      if (!isLive(model) || hasFinn) return false;
      if (model.state === 'open') model.state = 'accepted';
      return true;
    case 'Return':
      if ((model.state !== 'open' && model.state !== 'accepted') || model.questions === 5) return false;
      model.questions += 1;
      model.state = 'returned';
      return true;
    case 'Reply':
      if (model.state !== 'returned') return false;
      model.state = 'accepted';
      return true;
    case 'Answer':
    case 'Decline':
    case 'Withdraw':
      if (!isLive(model)) return false;
      model.state = command.type === 'Answer' ? 'answered' : 'over';
      return true;
    case 'Reopen':
      if (model.state !== 'answered' || model.runs === 2) return false;
      Object.assign(model, begun(), { state: 'accepted', runs: 2 });
      return true;
  }
}

describe('a sub-request, against a plain model of it', () => {
  it('is in the same state, has used the same minutes of the same departments, and is late once for each run', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const story = new Story(monday, { targetSeconds: target * 60 });
        const model: Model = { state: 'open', asking: 'logistics', ...begun(), runs: 1, questions: 0 };
        let passed = 0;
        let isOver = false;
        const overdue = (): number => story.types().filter((type) => type === 'SubRequestOverdue').length;
        let lateRuns = 0;
        let wasLate = false;
        for (const { step: next, minutes } of all) {
          pass(model, passed, minutes);
          passed += minutes;
          const now = monday + passed * minute;
          const isNoted = story.one.overdueAt !== null;
          const runBefore = model.runs;
          if (next === 'ring') {
            const facts = decideRing(story.one, around(now, null));
            expect(facts.length).toBe(
              isLive(model) && model.state !== 'returned' && model.late !== null && !isNoted ? 1 : 0,
            );
            story.add(facts, now, null);
          } else if (typeof next === 'string') {
            if (next === 'resolve') isOver = true;
            if (next === 'resolve' && isLive(model)) model.state = 'over';
            const owner = next === 'resolve' ? model.asking : next.slice(0, -' owns'.length);
            if (isLive(model)) model.asking = owner;
            story.add(
              decideTicketMoved(story.one, { isOver: next === 'resolve', owner }, around(now, null)),
              now,
              null,
            );
          } else {
            const may =
              next.type === 'Reopen' && isOver ? false : act(model, next, story.one.assignee === 'finn');
            const standing = { ...ticket, isOver, owner: model.asking };
            expect(story.order(next, now, 'finn', standing).ok).toBe(may);
          }
          if (model.runs !== runBefore) wasLate = false;
          if (story.one.overdueAt !== null && !wasLate) {
            lateRuns += 1;
            wasLate = true;
          }
          const { one } = story;
          expect(one.state).toBe(model.state === 'over' ? one.ending?.kind : model.state);
          expect(one.asking).toBe(model.asking);
          expect(readSubRequestClock(one, calendarOf, now).elapsedSeconds).toBe(model.counted * 60);
          const spent = shares(one, calendarOf, now);
          const waited = Object.fromEntries(
            spent.flatMap(({ departmentCode, waitedSeconds }) =>
              waitedSeconds > 0 ? [[departmentCode, waitedSeconds / 60]] : [],
            ),
          );
          expect(waited).toEqual(model.waited);
          expect(
            spent
              .filter(({ departmentCode }) => departmentCode !== asking.asked)
              .every(({ countedSeconds }) => countedSeconds === 0),
          ).toBe(true);
          // What is noted is the minute at which the model was late, and the run's only one.
          if (one.overdueAt !== null) expect(one.overdueAt).toBe(monday + (model.late ?? 0) * minute);
          expect(overdue()).toBe(lateRuns);
          if (one.dueAt !== null && one.overdueAt === null && model.late === null) {
            expect(one.dueAt).toBeGreaterThan(now);
            let [missing, at] = [target - model.counted, passed];
            for (; missing > 0; at += 1) if (isOpen(monday + at * minute)) missing -= 1;
            expect(one.dueAt).toBe(monday + at * minute);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
