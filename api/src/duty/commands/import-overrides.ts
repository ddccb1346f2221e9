import { randomUUID } from 'node:crypto';
import { overridesOf, readEvents } from '@baton/calendar-file';
import type { ImportRotaOverridesInput, RotaFileProblem } from '@baton/contract';
import { checkOverride } from '@baton/rota';
import { Injectable } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome, type Refusal } from '../../platform/commands/refusals.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import type { RotaFact } from '../store/duty-facts.ts';
import { RotaAtHand } from './rota-at-hand.ts';

const yearMs = 366 * 86_400_000;
const mostNamed = 20;
/** Longer than the longest file by as much as nobody types; what it really may hold is the library's to say. */
const longestText = 1_000_001;

/** Duties kept in another calendar come in as overrides: all of them, or none. */
@Injectable()
export class ImportOverrides {
  private readonly hands: RotaAtHand;
  private readonly people: People;

  constructor(hands: RotaAtHand, people: People) {
    this.hands = hands;
    this.people = people;
  }

  run(principal: Principal | null, input: ImportRotaOverridesInput): Promise<Outcome<string>> {
    return this.hands.run(principal, input, 'importRotaOverrides', async ({ manager, now }) => {
      const fields = new Fields();
      const text = fields.text('file', input.file, { max: longestText, required: true });
      const wrong = fields.refusal();
      if (wrong) return refused(wrong);
      const read = readEvents(text, { from: now, until: now + yearMs });
      if (!read.ok) return refused(fileRefused(read.problem === 'malformed' ? 'MALFORMED' : 'TOO_LONG', []));
      const everybody = await this.people.byMailOrName(manager);
      const { overrides, unused } = overridesOf(
        read.events,
        (one) => everybody.get(one.toLowerCase()) ?? null,
      );
      const named = overrides.map((one) => ({ ...one, id: randomUUID() }));
      const bad = [
        ...read.skipped.map(({ summary }) => summary),
        ...unused.map(({ event }) => event.summary),
        ...named.filter((one) => checkOverride(one).length > 0).map(({ from }) => toIso(from)),
      ];
      if (bad.length > 0) return refused(fileRefused('EVENTS', bad));
      const facts = named.map((override): RotaFact => ({ type: 'RotaOverridden', override }));
      return facts.length === 0 ? refused(fileRefused('NO_EVENTS', [])) : { done: facts };
    });
  }
}

function fileRefused(problem: RotaFileProblem, events: readonly string[]): Refusal {
  return {
    __typename: 'RotaFileRefused',
    code: 'ROTA_FILE_REFUSED',
    message: `The calendar file cannot be taken over: ${problem}.`,
    problem,
    events: events.slice(0, mostNamed).map((one) => one.slice(0, 200)),
  };
}
