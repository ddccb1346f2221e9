import type { Instant } from '../../../platform/clock/clock.ts';
import { daysBefore, hoursBefore, minutesBefore } from '../../moments.ts';
import { inTurn } from '../in-turn.ts';
import type { PlannedTicket } from '../plan.ts';
import type { Scene } from '../scene.ts';
import { signedByAll } from '../staff.ts';
import { ticket } from '../write-ticket.ts';
import { workedFrom } from '../working-hours.ts';

/** Story 7: a Japanese VIP reaches an agent who writes no Japanese; the matrix brings the ticket to those who do. */
export function japaneseVipTickets(now: Instant): PlannedTicket[] {
  const who = 'kenta.takahashi';
  const about = { market: 'JP', tier: 'vip', severity: 2, openedBy: 'chen.yi-chun' };
  const begin = (scene: Scene): Scene => scene.later(4).accept(who).later(3).start(who);
  return [
    ...[29, 12].map((days, index) =>
      ticket({
        ...about,
        key: `Japanese VIP, ${days} days ago`,
        openedAt: daysBefore(now, days),
        problemType: inTurn(['orders/change', 'returns/request'], index),
        title: inTurn(['お届け日を変更したい', '未開封の返品について'], index),
        description: 'The customer writes Japanese. Prepared sentence sent, nothing else.',
        play: (scene) => {
          begin(scene).later(20).comment(who, 'お客様に日本語でご連絡済み。');
          scene
            .later(15)
            .propose(who, 'other', 'お客様のご希望どおりに変更。', { amount: 4_800, currency: 'JPY' });
          scene.later(4).resolve(who, '変更を完了し、お客様に確認済み。');
          scene.later(900).close(who);
        },
      }),
    ),
    ticket({
      ...about,
      key: 'Japanese VIP, large refund',
      openedAt: hoursBefore(now, 2.2),
      problemType: 'refunds/request',
      title: '腕時計の返金、48,000円',
      description: 'Watch stopped after two days. The customer wants the money, not a repair.',
      euros: 290,
      play: (scene) => {
        begin(scene).later(25).comment(who, '動作不良を写真で確認。');
        scene
          .later(30)
          .propose(who, 'refund', '全額返金し、集荷を手配。', { amount: 48_000, currency: 'JPY' });
        scene.later(12).sign('li.jing', 'support:lead');
      },
    }),
    ticket({
      ...about,
      key: 'Japanese VIP, in progress',
      openedAt: minutesBefore(now, 48),
      problemType: 'product/question',
      title: '炊飯器の電圧について',
      description: 'Asks whether it runs on 100 V.',
      play: (scene) => begin(scene).later(9).comment(who, 'メーカーに確認中。'),
    }),
    ticket({
      ...about,
      key: 'Japanese VIP, new',
      openedAt: minutesBefore(now, 4),
      problemType: 'shipping-fee/surcharge',
      title: '離島の追加送料',
      description: 'Surcharge for Okinawa was not shown at checkout.',
      play: () => undefined,
    }),
  ];
}

/** Story 9: 12 EUR are settled while the customer waits, 300 EUR wait for two signatures. */
export function refundTickets(now: Instant): PlannedTicket[] {
  const markets = ['DE', 'US', 'BR', 'ES', 'TH', 'MX', 'VN'] as const;
  const small = markets.map((market, index) =>
    ticket({
      key: `12 EUR at once ${index + 1}`,
      openedAt: daysBefore(now, 1.5 + index * 4.3),
      market,
      problemType: 'complaint/first-level',
      severity: 3,
      title: inTurn(
        ['Wrong date given twice', 'Asked the same thing in two channels', 'Promised call never came'],
        index,
      ),
      description: 'First-level complaint. The customer is right and would think a small sum fair.',
      openedBy: inTurn(
        [
          'lena.hoffmann',
          'emily.carter',
          'ana.souza',
          'javier.ortega',
          'niran.chaiyasit',
          'diego.hernandez',
          'nguyen.minh-anh',
        ],
        index,
      ),
      play: (scene) => {
        const who = inTurn(
          [
            'lena.hoffmann',
            'emily.carter',
            'ana.souza',
            'javier.ortega',
            'niran.chaiyasit',
            'diego.hernandez',
            'nguyen.minh-anh',
          ],
          index,
        );
        scene.later(1).accept(who).later(2).propose(who, 'refund', 'Refund by the compensation table.', {
          amount: 12,
          currency: 'EUR',
        });
        scene.later(1).resolve(who, 'Settled in the same conversation.').later(1500).close(who);
      },
    }),
  );
  return [...small, ...largeRefunds(now)];
}

function largeRefunds(now: Instant): PlannedTicket[] {
  const who = 'lena.hoffmann';
  const about = {
    market: 'DE',
    problemType: 'complaint/first-level',
    severity: 3,
    euros: 320,
    openedBy: who,
  };
  const propose = (scene: Scene, amount: number): Scene =>
    scene.propose(who, 'refund', `Refund of ${amount} EUR for the spoilt delivery.`, {
      amount,
      currency: 'EUR',
    });
  return [
    ticket({
      ...about,
      key: '300 EUR, met',
      openedAt: daysBefore(now, 17),
      title: 'Kitchen delivered a week late, claims 300 EUR',
      description: 'The fitter came for nothing. Invoice of the fitter attached.',
      play: (scene) => {
        scene.later(6).accept(who).later(5).start(who);
        signedByAll(propose(scene.later(30), 300), 35);
        scene.later(10).resolve(who, 'Refunded 300 EUR.').later(1700).close(who);
      },
    }),
    ticket({
      ...about,
      key: '300 EUR, half signed',
      openedAt: hoursBefore(now, 3),
      title: 'Sofa with a stain, claims 300 EUR',
      description: 'Keeps the sofa; wants 300 EUR for cleaning and trouble. Photos attached.',
      play: (scene) => {
        scene.later(4).accept(who).later(6).start(who);
        propose(scene.later(40), 300).later(25).sign('li.jing', 'support:lead');
      },
    }),
    ticket({
      ...about,
      key: '300 EUR of 1,240',
      openedAt: hoursBefore(now, 5),
      euros: 1240,
      title: 'Oven of 1,240 EUR with a dent, keeps it for 300 EUR',
      description: 'From 1,000 EUR on a lead of finance signs too.',
      play: (scene) => {
        scene.later(7).accept(who).later(8).start(who);
        propose(scene.later(60), 300).later(30).sign('li.jing', 'support:lead');
        scene.later(50).sign('leung.ka-ho', 'finance:lead');
      },
    }),
    ticket({
      ...about,
      key: '300 EUR, rejected',
      openedAt: hoursBefore(now, 9),
      title: 'Claims 300 EUR for two lost days',
      description: 'Parcel was late by two days. The table gives nothing for that.',
      play: (scene) => {
        scene.later(4).accept(who).later(6).start(who);
        propose(scene.later(20), 300)
          .later(50)
          .sign('leung.ka-ho', 'finance', 'reject', 'The table gives 5 EUR for gold; 300 EUR has no ground.');
        scene.later(35).comment(who, 'Called the customer: 40 EUR would settle it.');
        propose(scene.later(15), 40);
      },
    }),
  ];
}

/** Story 12: low ratings are traced within 48 hours and closed with a cause. */
export function lowRatingTickets(now: Instant): PlannedTicket[] {
  const causes = [
    'packing',
    'delivery',
    'information',
    'product',
    'expectation',
    'handling by us',
    'price',
  ] as const;
  const traced = causes.map((cause, index) => {
    const who = inTurn(['chang.ya-ting', 'hiroshi.tanaka'], index);
    return ticket({
      key: `low rating, ${cause}`,
      openedAt: workedFrom(who, daysBefore(now, 3 + index * 6.4), 45),
      market: inTurn(['CN', 'JP', 'DE', 'US', 'ES', 'BR', 'TH'], index),
      problemType: 'complaint/low-rating',
      severity: 3,
      title: inTurn(
        ['One star: arrived dented', 'Two stars: a day late', 'One star: not as described'],
        index,
      ),
      description: 'Rating with a text. Conversation and order are attached.',
      openedBy: inTurn(
        [
          'wang.fang',
          'misaki.sato',
          'lena.hoffmann',
          'emily.carter',
          'javier.ortega',
          'ana.souza',
          'ploy.srisuk',
        ],
        index,
      ),
      play: (scene) => {
        scene.worked(who, 40).accept(who).worked(who, 10).start(who);
        scene.worked(who, 30).ask(who, 'Thank you for your rating. What should have gone differently?');
        scene.later(600).answered('wang.fang', 'The customer answers at length and politely.');
        scene
          .worked(who, 60)
          .propose(who, 'explanation', `Cause: ${cause}. Prevention written down for the review.`);
        scene.worked(who, 5).resolve(who, `Cause: ${cause}.`);
        if (index === 3)
          scene
            .later(300)
            .reopen('wang.fang', 'The customer sends a second photo.')
            .worked(who, 60)
            .resolve(who, `Cause: ${cause}, confirmed by the second photo.`);
        if (index > 0) scene.worked(who, 120).close(who);
      },
    });
  });
  const who = 'chang.ya-ting';
  const open = ticket({
    key: 'low rating, being traced',
    openedAt: workedFrom(who, now, -260),
    market: 'CN',
    problemType: 'complaint/low-rating',
    severity: 3,
    title: '一星：客服答非所问',
    description: '客户评价附文字，会话记录已附。',
    openedBy: 'wang.fang',
    play: (scene) => {
      scene.worked(who, 30).accept(who).worked(who, 12).start(who);
      scene.worked(who, 60).comment(who, '三次回答引用了同一篇过期条目，正在核对版本。');
    },
  });
  return [...traced, open];
}
