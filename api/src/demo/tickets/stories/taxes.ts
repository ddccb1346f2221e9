import type { Instant } from '../../../platform/clock/clock.ts';
import { daysBefore, hoursBefore } from '../../moments.ts';
import { inTurn } from '../in-turn.ts';
import type { PlannedTicket } from '../plan.ts';
import { ticket } from '../write-ticket.ts';
import { workedFrom } from '../working-hours.ts';

/** Story 5: VAT in Germany, where answers differed from agent to agent. */
export function germanVatTickets(now: Instant): PlannedTicket[] {
  const who = 'katrin.vogel';
  const about = { market: 'DE', problemType: 'tax/vat', severity: 3, channel: 'email' };
  const settled = [46, 19, 2.4].map((days, index) =>
    ticket({
      ...about,
      key: `VAT in Germany, settled ${index + 1}`,
      openedAt: workedFrom(who, daysBefore(now, days), 30),
      title: inTurn(
        ['Two agents, two VAT rates', 'VAT on a book and a lamp', 'Invoice without VAT for our company?'],
        index,
      ),
      description: 'One agent said 19%, another said 7%. The customer asks for one answer in writing.',
      play: (scene) => {
        scene.worked(who, 35).accept(who).worked(who, 5).start(who);
        scene
          .worked(who, 50)
          .comment(
            who,
            'Answers differed. The table in the article is right; both agents have the link now.',
          );
        scene.worked(who, 40).propose(who, 'explanation', 'Explained by the article, in writing.');
        scene.worked(who, 5).resolve(who, 'One answer in writing, with the table.');
        if (index < 2) scene.worked(who, 600).close(who);
      },
    }),
  );
  return [
    ...settled,
    ticket({
      ...about,
      key: 'VAT in Germany, in progress',
      openedAt: workedFrom(who, now, -170),
      title: 'VAT charged again at the door',
      description: 'The carrier asked for 19% although it was paid at checkout. Receipt attached.',
      play: (scene) => {
        scene.worked(who, 25).accept(who).worked(who, 20).start(who);
        scene.worked(who, 40).ask(who, 'Please send us both sides of the receipt.');
      },
    }),
    ticket({
      ...about,
      key: 'VAT in Germany, new',
      openedAt: hoursBefore(now, 0.7),
      title: 'Umsatzsteuer bei Teillieferung',
      description: 'Two parcels of one order, one above 150 EUR. Which scheme applies?',
      euros: 190,
      play: () => undefined,
    }),
  ];
}

/** Story 15: papers for the customs of Mexico; the clock stands still while the customer looks for them. */
export function mexicanCustomsTickets(now: Instant): PlannedTicket[] {
  const who = 'bruno.almeida';
  const about = { market: 'MX', problemType: 'tax/customs-paperwork', severity: 2 };
  return [
    ticket({
      ...about,
      key: 'customs in Mexico, breached',
      openedAt: daysBefore(now, 6.2),
      title: 'Customs wants the RFC: held since Monday',
      description: 'The buyer must be identified. The upload link was sent.',
      play: (scene) => {
        scene.worked(who, 18).accept(who).worked(who, 7).start(who);
        scene
          .worked(who, 20)
          .ask(who, 'Please upload the RFC and an identity document by the link in your order.');
        scene.later(3 * 1440).answered('diego.hernandez', 'Uploaded both; the RFC is the company’s.');
        scene
          .worked(who, 45)
          .comment(who, 'Broker refuses the company’s RFC for a private parcel; asks for a letter.');
      },
    }),
    ticket({
      ...about,
      key: 'customs in Mexico, waiting',
      openedAt: daysBefore(now, 2.3),
      title: 'CURP missing for customs',
      description: 'Private person without RFC.',
      play: (scene) => {
        scene.worked(who, 12).accept(who).worked(who, 9).start(who);
        scene.worked(who, 15).ask(who, 'Please upload your CURP by the link; it works for ten days.');
      },
    }),
    ...[40, 15].map((days) =>
      ticket({
        ...about,
        key: `customs in Mexico, ${days} days ago`,
        openedAt: daysBefore(now, days),
        title: 'Proof of payment asked by customs',
        description: 'The broker does not accept the order page as proof.',
        play: (scene) => {
          scene.worked(who, 22).accept(who).worked(who, 6).start(who);
          scene.worked(who, 30).ask(who, 'Please download the PDF of the payment and upload it.');
          scene.later(1900).answered('ana.souza', 'Done.');
          scene.worked(who, 120).propose(who, 'explanation', 'Released by customs, new date given.');
          scene.worked(who, 5).resolve(who, 'Released and delivered.');
          scene.worked(who, 500).close(who);
        },
      }),
    ),
  ];
}
