import { partiesOf, readCosignRule } from '@baton/cosign-quorum';
import type { TicketState } from '@baton/ticket-lifecycle';
import type { Instant } from '../../../platform/clock/clock.ts';
import { daysBefore } from '../../moments.ts';
import { usualAssignment } from '../../ownership/usual-assignment.ts';
import { seeded, type Seeded } from '../../seeded.ts';
import type { Scene } from '../scene.ts';
import { signedByAll, staffFor } from '../staff.ts';
import { workedFrom } from '../working-hours.ts';
import type { Template } from './template.ts';

interface Step {
  /** Minutes since the step before: those that the assignee works, and before them those that simply pass. */
  readonly worked: number;
  readonly passed?: number;
  readonly take: (scene: Scene) => unknown;
}

export interface Course {
  readonly openedAt: Instant;
  readonly play: (scene: Scene) => void;
}

/** How an everyday ticket came to be in a state: the steps until then, the last of them a little before now. */
export function course(
  key: string,
  state: TicketState,
  market: string,
  template: Template,
  now: Instant,
): Course {
  const random = seeded(`${key} course`);
  const { owner } = usualAssignment(template.type, market);
  const who = staffFor(owner, market, random);
  const steps = [...stepsTo(state, who, market, template, random)];
  const lastStep = anchor(state, who, now, random);
  const worked = steps.reduce((sum, step) => sum + step.worked, 0);
  const passed = steps.reduce((sum, step) => sum + (step.passed ?? 0), 0);
  return {
    openedAt: workedFrom(who, lastStep - passed * 60_000, -worked),
    play: (scene) => {
      for (const step of steps) {
        scene.later(step.passed ?? 0).worked(who, step.worked);
        step.take(scene);
      }
    },
  };
}

/** When the last step was taken: closed tickets lie weeks back, open ones minutes or hours of work. */
function anchor(state: TicketState, who: string, now: Instant, random: Seeded): Instant {
  switch (state) {
    case 'closed':
      return daysBefore(now, 2 + 80 * random.next() ** 1.6);
    case 'resolved':
      return daysBefore(now, 1.5 + 2.5 * random.next());
    case 'new':
      return workedFrom(who, now, -random.between(2, 55));
    case 'waiting_customer':
      return workedFrom(who, now, -random.between(30, 900));
    default:
      return workedFrom(who, now, -random.between(3, 150));
  }
}

function* stepsTo(
  state: TicketState,
  who: string,
  market: string,
  template: Template,
  random: Seeded,
): Generator<Step> {
  const { question, hold, note, proposal, resolution } = template;
  if (state === 'new') return;
  const late = random.percent(15);
  yield { worked: late ? random.between(25, 80) : random.between(3, 19), take: (scene) => scene.accept(who) };
  if (state === 'assigned') return;
  yield { worked: random.between(2, 30), take: (scene) => scene.start(who) };
  yield { worked: random.between(10, 90), take: (scene) => scene.comment(who, note) };
  if (state === 'waiting_customer' || (question && random.percent(50))) {
    const [asked, answer] = question ?? ['Could you tell us when you are at home?', 'In the evening.'];
    yield { worked: random.between(5, 60), take: (scene) => scene.ask(who, asked) };
    if (state === 'waiting_customer') return;
    yield { passed: random.between(200, 4000), worked: 1, take: (scene) => scene.answered(who, answer) };
  }
  if (hold && random.percent(state === 'in_progress' ? 60 : 35)) {
    yield { worked: random.between(5, 60), take: (scene) => scene.hold(who, hold) };
    if (state === 'in_progress') return;
    yield { worked: random.between(60, 400), take: (scene) => scene.release(who) };
  }
  if (state === 'in_progress') return;
  const [least, most] = proposal.euros ?? [0, 0];
  const euros = state === 'awaiting_cosign' ? most : random.between(least, most);
  const money = euros > 0 ? { amount: euros, currency: 'EUR' } : null;
  yield {
    worked: random.between(10, 180),
    take: (scene) => scene.propose(who, proposal.kind, proposal.text, money),
  };
  if (state === 'awaiting_cosign') {
    if (partiesAsked(template, market) > 1 && random.percent(60))
      yield { worked: 0, take: (scene) => signedByAll(scene, 1, 1) };
    return;
  }
  const minutesEach = random.between(5, 50);
  yield { worked: random.between(5, 30), take: (scene) => signedByAll(scene, minutesEach) };
  yield { worked: random.between(5, 60), take: (scene) => scene.resolve(who, resolution) };
  if (state === 'closed') yield { worked: random.between(60, 1500), take: (scene) => scene.close(who) };
}

/** How many must agree where all must; one where any of several is enough. */
function partiesAsked({ type }: Template, market: string): number {
  const read = readCosignRule(usualAssignment(type, market).cosign);
  return read.ok && !('any' in read.rule) ? partiesOf(read.rule).length : 1;
}
