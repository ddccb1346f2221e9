import type { Instant } from '../../../platform/clock/clock.ts';
import { daysBefore, hoursBefore, minutesBefore } from '../../moments.ts';
import { inTurn } from '../in-turn.ts';
import type { PlannedTicket } from '../plan.ts';
import type { Scene } from '../scene.ts';
import { signedByAll } from '../staff.ts';
import { ticket } from '../write-ticket.ts';

const about = { market: 'TH', problemType: 'logistics/delay/transit', severity: 2, tags: ['batch'] };

const flight = 'flight TG-407';
const customers = 40;
const customerKey = (index: number): string => `flight TG-407, customer ${index + 1}`;
const openedAt = (now: Instant, index: number): Instant => hoursBefore(now, 19 - index * 0.3);

/** When it was seen that all of them have one cause, and when they were written to. */
const gathered = (now: Instant): Instant => minutesBefore(now, 150);
const told = (now: Instant): Instant => minutesBefore(now, 95);

const notice = [
  {
    language: 'th',
    text: 'เที่ยวบิน TG-407 ล่าช้า พัสดุของท่านจะถึงช้าลงสองวัน เราจะแจ้งการชดเชยให้ทราบภายในวันนี้',
  },
  {
    language: 'en',
    text: 'Flight TG-407 is late: your parcel arrives two days later. We will tell you today how we make up for it.',
  },
];

/** Story 3: sixty parcels on one late flight as one incident, and the plan that several departments sign. */
export function flightDelayTickets(now: Instant): PlannedTicket[] {
  return [presentFlight(now), formerFlight(now), ...customersOfTheFlight(now)];
}

function presentFlight(now: Instant): PlannedTicket {
  return ticket({
    ...about,
    key: flight,
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
      scene.moveTo(gathered(now));
      scene.declares(
        'zhou.qiang',
        'TG-407 did not leave Bangkok: 60 orders of one freight are two days late.',
        ['support', 'finance', 'marketing'],
      );
      scene.gathers(
        'zhou.qiang',
        Array.from({ length: customers }, (_, index) => customerKey(index)),
      );
      scene.moveTo(told(now)).sendsNotice('siriporn.wongsa', notice);
      scene.passedDown('siriporn.wongsa', 'notice', customers);
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
  return Array.from({ length: customers }, (_, index) =>
    ticket({
      ...about,
      key: customerKey(index),
      openedAt: openedAt(now, index),
      title: inTurn(
        ['Order of Tuesday not moving', 'Birthday present late', 'Where is my parcel?', 'Still in Bangkok?'],
        index,
      ),
      description: 'On flight TG-407.',
      ...(index % 11 === 3 ? { tier: 'vip' } : {}),
      ...(index % 9 === 5 ? { language: 'en' } : {}),
      play: (scene) => {
        const who = index % 2 === 0 ? 'suda.kittisak' : 'chen.hao';
        workedOn(scene, index, who);
        scene.moveTo(gathered(now)).joins('zhou.qiang', flight);
        scene.moveTo(told(now)).takesNotice('siriporn.wongsa', flight, notice);
        if (index === 5)
          scene.later(20).dispute(who, 'tech', 'cause_elsewhere', 'Not on TG-407: it was never scanned in.');
      },
    }),
  );
}

/** Some are new still, some accepted, some under way. */
function workedOn(scene: Scene, index: number, who: string): void {
  if (index % 5 > 2) return;
  scene.later(14 + index).accept(who);
  if (index % 5 > 1) return;
  scene.later(9).start(who);
  if (index < 3) scene.later(5).comment(who, 'Same cause: flight TG-407. Waits for the plan.');
  if (index === 1) scene.later(30).hold(who, 'Waits for the plan for all 60 parcels.');
  if (index % 10 === 6) scene.later(40).ask(who, 'Would you still like the order if it comes on Friday?');
}
