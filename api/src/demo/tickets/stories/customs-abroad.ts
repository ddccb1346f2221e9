import type { Instant } from '../../../platform/clock/clock.ts';
import { daysBefore } from '../../moments.ts';
import type { PlannedTicket } from '../plan.ts';
import { ticket } from '../write-ticket.ts';

/** Days before the present, the order's value, and what was missing. */
const cases = [
  [84, 61, 'The broker asks for the importer’s tax number'],
  [71, 120, 'Customs wants an invoice with the tax shown'],
  [58, 45, 'Held for a tariff number that fits the goods'],
  [43, 210, 'Duty was charged twice, the parcel waits'],
  [31, 75, 'The tax number on the form is ours, not the broker’s'],
  [19, 98, 'Customs doubts the declared value'],
  [13, 52, 'Tariff number of the old season on the form'],
  [8, 133, 'The broker waits for proof that duty is paid'],
  [5, 64, 'Customs wants the invoice once more'],
] as const;

/**
 * A rule that sends the wrong way: delays at customs in the US go to logistics, and every time it turns out that finance has the
 * papers. Nobody notices in a single ticket; the ranking of the rules does, and proposes an amendment.
 */
export function customsAbroadTickets(now: Instant): PlannedTicket[] {
  return cases.map(([days, euros, title]) =>
    ticket({
      key: `customs in the US, ${days} days ago`,
      problemType: 'logistics/delay/customs',
      severity: 3,
      openedAt: daysBefore(now, days),
      market: 'US',
      title,
      description: 'The parcel has been at customs since Monday. The customer asks what is missing.',
      euros,
      play: (scene) => {
        scene.later(35).accept('chen.hao').later(10).start('chen.hao');
        scene
          .later(50)
          .dispute(
            'chen.hao',
            'finance',
            'not_our_area',
            'The parcel is where it should be. Papers are missing.',
          );
        scene.later(12).ruled('grace.lim', 'finance', 'Tax papers are kept by finance.');
        scene.later(40).accept('wong.wing-sze').later(15).start('wong.wing-sze');
        scene
          .later(180)
          .resolve('wong.wing-sze', 'Papers sent to the broker; customs has let the parcel go.');
        scene.later(900).close('emily.carter');
      },
    }),
  );
}
