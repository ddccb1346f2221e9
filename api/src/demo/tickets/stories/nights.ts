import type { Instant } from '../../../platform/clock/clock.ts';
import { outageBegan, promotionNightBegan } from '../../great-days.ts';
import { daysBefore, minutesBefore } from '../../moments.ts';
import { inTurn } from '../in-turn.ts';
import type { PlannedTicket } from '../plan.ts';
import { ticket } from '../write-ticket.ts';

const minute = 60_000;

/** Story 6: the queue of a promotion night. Nobody accepts, and the path climbs and repeats. */
export function promotionNightTickets(now: Instant): PlannedTicket[] {
  const began = promotionNightBegan(now);
  const about = { market: 'TH', severity: 2, tags: ['promotion-night'] };
  const questions = [
    ['promotion/flash-sale', 'Flash price gone while I was paying'],
    ['promotion/coupon/not-applicable', 'NIGHT-TH does not work'],
    ['payment/failed', 'PromptPay code ran out'],
    ['shipping-fee', 'Shipping fee in spite of the coupon'],
  ] as const;
  const queue = Array.from({ length: 20 }, (_, index) => {
    const [problemType, title] = questions[index % questions.length] ?? questions[0];
    return ticket({
      ...about,
      key: `promotion night ${index + 1}`,
      openedAt: began + (3 + index * 2) * minute,
      problemType,
      title,
      description: 'Came in with two hundred others. The customer wrote once and waits.',
      play: (scene, random) => {
        const who = random.oneOf(['niran.chaiyasit', 'ploy.srisuk', 'siriporn.wongsa']);
        scene.later(index < 6 ? 1 + index * 1.7 : random.between(4, 25) / 10).accept(who);
        scene
          .later(random.between(2, 9))
          .comment(who, 'Kept the price of the hour in which the customer wrote.');
        scene.later(random.between(1, 9)).propose(who, 'explanation', 'Price of the hour is honoured.');
        scene.later(1).resolve(who, 'Ordered at the promised price.');
        scene.later(random.between(700, 2000)).close(who);
      },
    });
  });
  const waiting = [26, 11].map((ago) =>
    ticket({
      ...about,
      key: `promotion night, waiting ${ago}`,
      openedAt: minutesBefore(now, ago),
      problemType: 'promotion/flash-sale',
      title: 'Price of the last promotion night not honoured',
      description: 'The customer was promised the price of 21:00 and was charged that of 22:00.',
      play: () => undefined,
    }),
  );
  return [...queue, ...waiting];
}

/** Story 11: card payments fail in three markets; tech is called around the clock. */
export function outageTickets(now: Instant): PlannedTicket[] {
  const began = outageBegan(now);
  const main = ticket({
    key: 'payment outage',
    openedAt: began,
    market: 'BR',
    problemType: 'payment/failed',
    severity: 1,
    euros: 40,
    title: 'Payment fails at the gateway, everywhere',
    description: 'Three gateway errors within two minutes, then dozens. No outage announced.',
    openedBy: 'ana.souza',
    play: (scene) => {
      scene.later(4).accept('priya.nair').later(1).start('priya.nair');
      scene
        .later(2)
        .comment('priya.nair', 'Certificate of the gateway ran out. Rapid-response group is called.');
      scene.later(30).comment('priya.nair', 'Status: new certificate is being rolled out, Brazil first.');
      scene
        .later(30)
        .comment('wong.wing-sze', 'Reservations of retries end by themselves within seven days.');
      scene.later(30).comment('priya.nair', 'Status: Brazil and Mexico work again, the US in ten minutes.');
      scene
        .later(70)
        .propose('priya.nair', 'explanation', 'Certificate renewed; expiry is watched from now on.');
      scene.later(4).resolve('priya.nair', 'Gateway works in all markets.');
      scene.later(1600).close('ana.souza');
    },
  });
  const others = ['MX', 'US', 'BR', 'US', 'MX', 'BR', 'US', 'BR', 'MX'].map((market, index) =>
    ticket({
      key: `payment outage, customer ${index + 1}`,
      openedAt: began + (5 + index * 9) * minute,
      market,
      problemType: 'payment/failed',
      severity: index < 2 ? 1 : 2,
      title: inTurn(
        ['Card refused, bank says fine', 'Paid twice? Page shows an error', 'Gateway error'],
        index,
      ),
      description: 'Code gateway on the payment page.',
      play: (scene, random) => {
        const who = random.oneOf(['priya.nair', 'daniel.kim']);
        scene.later(random.between(3, 28)).accept(who);
        scene.later(120).comment(who, 'Part of the outage; basket is kept for 48 hours.');
        scene.later(60).propose(who, 'explanation', 'Payment works again; basket kept.');
        scene.later(10).resolve(who, 'Customer paid after the outage.');
        if (index % 4 !== 3) scene.later(random.between(900, 3000)).close(who);
      },
    }),
  );
  return [main, ...others];
}

/** Story 14: Songkran. The clock of Thai logistics stands still for three days, that of severity 1 does not. */
export function songkranTickets(now: Instant): PlannedTicket[] {
  const year = [0, 1]
    .map((back) => new Date(now).getUTCFullYear() - back)
    .find((each) => Date.UTC(each, 4, 6) < now);
  const eve = Date.parse(`${year ?? 2026}-04-12T15:00:00+07:00`);
  const who = 'suda.kittisak';
  const delays = [0, 1].map((index) =>
    ticket({
      key: `Songkran, delay ${index + 1}`,
      openedAt: eve + index * 20 * 60 * minute,
      market: 'TH',
      problemType: 'logistics/delay/transit',
      severity: 3,
      title: inTurn(['Parcel stuck before the holiday', 'No delivery over Songkran'], index),
      description: 'The hub in Lat Krabang is closed from 13 to 15 April.',
      play: (scene) => {
        scene.moveTo(eve + (90 + index * 2) * 60 * minute).accept(who);
        scene.later(20).start(who).later(120).comment(who, 'Hub is open again; on the first truck.');
        scene
          .later(150)
          .propose(who, 'explanation', 'Delivered after the holiday; the promise did not count it.');
        scene.later(60).sign('leung.ka-ho', 'finance');
        scene.later(10).resolve(who, 'Delivered on 16 April.');
        scene.later(1500).close(who);
      },
    }),
  );
  const outage = ticket({
    key: 'Songkran, severity 1',
    openedAt: eve + 13 * 60 * minute,
    market: 'TH',
    problemType: 'payment/failed',
    severity: 1,
    title: 'PromptPay down on Songkran',
    description: 'All PromptPay payments fail since 04:00.',
    play: (scene) => {
      scene.later(7).accept('daniel.kim').later(2).start('daniel.kim');
      scene
        .later(50)
        .comment('daniel.kim', 'Bank side: their maintenance ran over. Status every 30 minutes.');
      scene.later(90).propose('daniel.kim', 'explanation', 'Bank is back.');
      scene.later(3).resolve('daniel.kim', 'PromptPay works; baskets were kept.');
      scene.later(1400).close('niran.chaiyasit');
    },
  });
  return [...delays, outage].filter(({ openedAt }) => openedAt > daysBefore(now, 440));
}
