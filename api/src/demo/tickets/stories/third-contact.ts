import type { Instant } from '../../../platform/clock/clock.ts';
import { hoursBefore } from '../../moments.ts';
import type { PlannedTicket } from '../plan.ts';
import { signedByAll } from '../staff.ts';
import { ticket } from '../write-ticket.ts';

const valeria = {
  problemType: 'promotion/coupon/not-applicable',
  market: 'MX',
  severity: 3,
  customerName: 'Valeria Ortiz Luna',
  customerReference: 'C-MX-204117',
  euros: 48,
} as const;

/** One customer, three times about the same coupon: with the third, the path calls the leads and quality has to sign. */
export function thirdContactTickets(now: Instant): PlannedTicket[] {
  return [
    ticket({
      ...valeria,
      key: 'third contact, the first',
      openedAt: hoursBefore(now, 57),
      title: 'Coupon BUENFIN15 is not accepted',
      description: 'The basket holds two items of the promotion. The customer sent a picture.',
      play: (scene) => {
        scene.later(20).accept('zhao.xue').later(10).start('zhao.xue');
        scene
          .later(30)
          .propose('zhao.xue', 'explanation', 'The coupon begins at 50 EUR; the basket was below.');
        signedByAll(scene, 25).later(10).resolve('zhao.xue', 'Explained to the customer.');
      },
    }),
    ticket({
      ...valeria,
      key: 'third contact, the second',
      openedAt: hoursBefore(now, 29),
      title: 'Coupon BUENFIN15 again, basket of 61 EUR',
      description: 'The customer did as she was told. The coupon is still refused.',
      play: (scene) => {
        scene.later(25).accept('zhao.xue').later(5).start('zhao.xue');
        scene.later(40).escalate('emily.carter', 'Second time, and she did what we said.');
        scene.later(12).deescalate('sun.li', 0, 'I have called her myself. A new code is on its way.');
        scene.later(20).propose('zhao.xue', 'compensation', 'A code of its own over the same value.', {
          amount: 9,
          currency: 'EUR',
        });
        scene.later(15).resolve('zhao.xue', 'New code sent.');
      },
    }),
    ticket({
      ...valeria,
      key: 'third contact, the third',
      openedAt: hoursBefore(now, 2.4),
      title: 'The new code is refused as well',
      description: 'Third message in three days. She asks for the manager.',
      play: (scene) => {
        scene.later(9).accept('zhao.xue').later(4).start('zhao.xue');
        scene
          .later(25)
          .propose('zhao.xue', 'refund', 'Refund the difference by hand, 15 EUR, and apologise.', {
            amount: 15,
            currency: 'EUR',
          });
        scene.later(14).sign('sun.li', 'marketing:lead');
      },
    }),
  ];
}
