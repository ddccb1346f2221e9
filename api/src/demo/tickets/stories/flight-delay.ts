import type { Instant } from '../../../platform/clock/clock.ts';
import { daysBefore, hoursBefore, minutesBefore } from '../../moments.ts';
import { inTurn } from '../in-turn.ts';
import type { PlannedTicket } from '../plan.ts';
import { signedByAll } from '../staff.ts';
import { ticket } from '../write-ticket.ts';

const about = { market: 'TH', problemType: 'logistics/delay/transit', severity: 2, tags: ['batch'] };

/** Story 3: sixty parcels on one late flight, and the plan that several departments sign. */
export function flightDelayTickets(now: Instant): PlannedTicket[] {
  return [presentFlight(now), formerFlight(now), ...customersOfTheFlight(now)];
}

function presentFlight(now: Instant): PlannedTicket {
  return ticket({
    ...about,
    key: 'flight TG-407',
    openedAt: hoursBefore(now, 20),
    title: 'Flight TG-407 late: 60 parcels',
    description:
      'TG-407 did not leave. 60 orders to Thailand are two days late at least. Four of the customers are VIP.',
    tier: 'gold',
    openedBy: 'niran.chaiyasit',
    euros: 60,
    play: (scene) => {
      scene.later(9).accept('chen.hao').later(6).start('chen.hao');
      scene
        .later(25)
        .comment('chen.hao', 'Airline confirms: next slot tomorrow 06:40. List of the 60 orders attached.');
      scene
        .later(60)
        .comment(
          'siriporn.wongsa',
          'Message in Thai and English is ready; goes out when the plan is signed.',
        );
      scene
        .later(50)
        .propose('chen.hao', 'compensation', 'Shipping fee back, coupon of 3 EUR for each of the 60.', {
          amount: 200,
          currency: 'EUR',
        });
      scene.later(12).sign('zhou.qiang', 'logistics:lead');
      scene.later(25).sign('leung.ka-ho', 'finance:lead');
      scene
        .later(70)
        .comment('niran.chaiyasit', 'Marketing asks for 5 EUR each, as in the promise of last spring.');
      scene.moveTo(minutesBefore(now, 24));
      scene.propose(
        'chen.hao',
        'compensation',
        'Resend by air; shipping fee back, coupon of 5 EUR for each of the 60.',
        {
          amount: 300,
          currency: 'EUR',
        },
      );
      scene.later(11).sign('zhou.qiang', 'logistics:lead');
    },
  });
}

function formerFlight(now: Instant): PlannedTicket {
  return ticket({
    ...about,
    key: 'flight LA-8070',
    openedAt: daysBefore(now, 33),
    market: 'BR',
    title: 'Flight LA-8070 late: 22 parcels',
    description: 'Freighter grounded at Viracopos. 22 orders are late by three days.',
    openedBy: 'camila.ferreira',
    play: (scene) => {
      scene.later(22).accept('bruno.almeida').later(5).start('bruno.almeida');
      scene
        .later(100)
        .propose('bruno.almeida', 'compensation', 'Shipping fee back and a coupon of 5 EUR each.', {
          amount: 190,
          currency: 'EUR',
        });
      signedByAll(scene.later(10), 14);
      scene.later(15).resolve('bruno.almeida', 'All 22 delivered; fees back, coupons sent.');
      scene.later(2000).close('ana.souza');
    },
  });
}

function customersOfTheFlight(now: Instant): PlannedTicket[] {
  return Array.from({ length: 8 }, (_, index) =>
    ticket({
      ...about,
      key: `flight TG-407, customer ${index + 1}`,
      openedAt: hoursBefore(now, 17 - index * 2.1),
      title: inTurn(['Order of Tuesday not moving', 'Birthday present late', 'Where is my parcel?'], index),
      description: 'On flight TG-407. The customer has had no message yet.',
      ...(index === 3 ? { tier: 'vip' } : {}),
      play: (scene) => {
        const who = index % 2 === 0 ? 'suda.kittisak' : 'chen.hao';
        if (index >= 6) return;
        scene.later(14 + index).accept(who);
        if (index >= 4) return;
        scene.later(9).start(who).later(5).comment(who, 'Same cause: flight TG-407. Waits for the plan.');
        if (index === 1) scene.later(30).hold(who, 'Waits for the plan for all 60 parcels.');
        if (index === 2) scene.later(40).ask(who, 'Would you still like the order if it comes on Friday?');
      },
    }),
  );
}
