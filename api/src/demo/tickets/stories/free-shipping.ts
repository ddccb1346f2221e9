import type { Instant } from '../../../platform/clock/clock.ts';
import { daysBefore, hoursBefore, nextHour } from '../../moments.ts';
import { inTurn } from '../in-turn.ts';
import type { PlannedTicket } from '../plan.ts';
import { ticket } from '../write-ticket.ts';

const hour = 3_600_000;

/** Story 1: complaints about a promotion that support had not been told of, and questions about the one to come. */
export function freeShippingTickets(now: Instant): PlannedTicket[] {
  const began = nextHour('America/Sao_Paulo', 20, daysBefore(now, 38));
  const complaints = ['BR', 'BR', 'MX', 'BR', 'MX', 'BR', 'BR', 'MX'].map((market, index) =>
    ticket({
      key: `free shipping, complaint ${index + 1}`,
      openedAt: began + (2 + index * 1.4) * hour,
      market,
      problemType: 'shipping-fee/free-shipping',
      severity: 2,
      euros: 12 + index * 4,
      tags: ['stale-information'],
      title: inTurn(
        ['Free shipping on the banner, charged at checkout', 'Agent said there is no free shipping'],
        index,
      ),
      description:
        'The banner in the app promises free shipping for this weekend. The agent looked into the article and said no. The customer sends a screenshot.',
      play: (scene, random) => {
        const who = 'mariana.costa';
        scene.later(random.between(40, 200)).accept(who);
        scene
          .later(20)
          .comment(who, 'The promotion is real. Support was not told; the change is being written.');
        scene.later(600).propose(who, 'refund', 'Refund the standard fee.', {
          amount: market === 'BR' ? 18.9 : 27,
          currency: 'BRL',
        });
        scene.later(5).resolve(who, 'Fee refunded with an apology.');
        scene.later(1500).close(random.oneOf(['ana.souza', 'diego.hernandez']));
      },
    }),
  );
  return [...complaints, ...questions(now)];
}

function questions(now: Instant): PlannedTicket[] {
  const about = { problemType: 'shipping-fee/free-shipping', severity: 3 };
  return [
    ticket({
      ...about,
      key: 'free shipping, question 1',
      openedAt: hoursBefore(now, 4),
      market: 'BR',
      title: 'Paid this morning: is tonight’s free shipping for me?',
      description: 'The customer has seen the announcement and paid before it begins.',
      play: (scene) => {
        scene.later(12).accept('mariana.costa').later(4).start('mariana.costa');
        scene
          .later(8)
          .comment('mariana.costa', 'Not picked yet: offer to cancel and order again after 20:00.');
        scene.later(3).ask('mariana.costa', 'Shall we cancel it, so that you can order again tonight?');
      },
    }),
    ticket({
      ...about,
      key: 'free shipping, question 2',
      openedAt: hoursBefore(now, 1.6),
      market: 'MX',
      title: 'Does free shipping include express?',
      description: 'The customer asks before ordering. No order yet.',
      euros: null,
      play: (scene) => scene.later(9).accept('mariana.costa'),
    }),
    ticket({
      ...about,
      key: 'free shipping, question 3',
      openedAt: hoursBefore(now, 0.3),
      market: 'BR',
      title: 'Frete grátis também no Acre?',
      description: 'Remote area: the customer asks whether the surcharge falls away too.',
      play: () => undefined,
    }),
  ];
}

/** Story 2: Brazil's lead time, before and after the change. */
export function brazilDelayTickets(now: Instant): PlannedTicket[] {
  const who = 'bruno.almeida';
  const about = { market: 'BR', problemType: 'logistics/delay/transit', severity: 2 };
  const earlier = [11, 7].map((days) =>
    ticket({
      ...about,
      key: `delay in Brazil, ${days} days ago`,
      openedAt: daysBefore(now, days),
      title: 'Sixth working day, still in Curitiba',
      description: 'Promised within 3–5 working days; the hub has not scanned it since.',
      play: (scene) => {
        scene.worked(who, 14).accept(who).worked(who, 10).start(who);
        scene.worked(who, 60).comment(who, 'The hub is being rebuilt: everything takes two days more.');
        scene.worked(who, 30).propose(who, 'compensation', 'Voucher for the delay.', {
          amount: 20,
          currency: 'BRL',
        });
        scene.worked(who, 5).resolve(who, 'Delivered on the seventh day, voucher sent.');
        scene.worked(who, 400).close(who);
      },
    }),
  );
  const today = [
    'Pedido atrasado há um dia',
    'Promised five days, now six',
    'When does my parcel arrive?',
  ].map((title, index) =>
    ticket({
      ...about,
      key: `delay in Brazil, today ${index + 1}`,
      openedAt: hoursBefore(now, 5 - index * 1.7),
      title,
      description:
        'Released by customs six working days ago. The customer quotes the old promise of 3–5 days.',
      play: (scene) => {
        if (index === 2) return;
        scene.later(16).accept(who).later(12).start(who);
        scene.later(20).comment(who, 'Under the new promise it is due tomorrow; told the customer the date.');
        if (index === 0) scene.later(10).ask(who, 'Is delivery on Saturday possible at your address?');
      },
    }),
  );
  return [...earlier, ...today];
}
