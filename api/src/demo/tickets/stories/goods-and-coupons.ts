import type { Instant } from '../../../platform/clock/clock.ts';
import { daysBefore, hoursBefore } from '../../moments.ts';
import { inTurn } from '../in-turn.ts';
import type { PlannedTicket } from '../plan.ts';
import type { Scene } from '../scene.ts';
import { signedByAll } from '../staff.ts';
import { ticket } from '../write-ticket.ts';

const minute = 60_000;

/** Story 8: an appliance that needs remote guidance by tech, and a return that quality signs. */
export function applianceTickets(now: Instant): PlannedTicket[] {
  const about = { problemType: 'product/installation', severity: 3, tags: ['appliance'], euros: 420 };
  const guide = (scene: Scene, who: string): Scene =>
    scene
      .worked(who, 45)
      .accept(who)
      .worked(who, 60)
      .start(who)
      .worked(who, 30)
      .comment(who, 'Remote session held: 25 minutes, camera on the connections.');
  return [
    ticket({
      ...about,
      key: 'appliance, solved by guidance',
      openedAt: daysBefore(now, 21),
      market: 'DE',
      title: 'Washing machine does not drain',
      description: 'Installed by the customer. Error E18.',
      play: (scene) => {
        guide(scene, 'wu.lei').worked('wu.lei', 20);
        scene.propose('wu.lei', 'explanation', 'Transport bolt was still in; works after the session.');
        signedByAll(scene, 60).worked('wu.lei', 20).resolve('wu.lei', 'Works since the session.');
        scene.worked('wu.lei', 700).close('wu.lei');
      },
    }),
    ticket({
      ...about,
      key: 'appliance, returned',
      openedAt: daysBefore(now, 13),
      market: 'US',
      title: 'Dishwasher leaks after installation',
      description: 'Second session did not help. The customer wants to return it.',
      play: (scene) => {
        guide(scene, 'daniel.kim').worked('daniel.kim', 200);
        scene.propose('daniel.kim', 'refund', 'Collect and refund: the door seal is warped.', {
          amount: 420,
          currency: 'EUR',
        });
        signedByAll(scene, 90).worked('daniel.kim', 30).resolve('daniel.kim', 'Collected and refunded.');
      },
    }),
    ticket({
      ...about,
      key: 'appliance, quality is asked',
      openedAt: daysBefore(now, 2.6),
      market: 'CN',
      title: '空调安装后不制冷',
      description: '客户自行安装，远程指导两次无效，要求退货。',
      play: (scene) => {
        guide(scene, 'wu.lei').worked('wu.lei', 90);
        scene.propose('wu.lei', 'refund', '上门取件退款：压缩机接口漏氟。', { amount: 380, currency: 'EUR' });
        scene.worked('zheng.kai', 40).sign('zheng.kai', 'tech:lead');
      },
    }),
    ticket({
      ...about,
      key: 'appliance, session booked',
      openedAt: hoursBefore(now, 5),
      market: 'TH',
      title: 'Cooker: which cable goes where?',
      description: 'The customer has photos of the wall and of the plate.',
      play: (scene) =>
        scene
          .later(50)
          .accept('daniel.kim')
          .later(20)
          .comment('daniel.kim', 'Session booked for this evening.'),
    }),
  ];
}

/** The next series, as it comes in: nobody has declared anything yet, and the leads are told that they might. */
export function presentSeriesTickets(now: Instant): PlannedTicket[] {
  return Array.from({ length: 22 }, (_, index) =>
    ticket({
      key: `blender BX-5, report ${index + 1}`,
      openedAt: now - 110 * minute + index * 5 * minute,
      market: 'US',
      problemType: 'product/defect',
      severity: 3,
      euros: 59,
      title: inTurn(
        ['Blender BX-5: lid cracks', 'Lid of the BX-5 split at first use', 'BX-5 lid broken on arrival'],
        index,
      ),
      description: `Bought last week. Serial number BX5-0418${String(index).padStart(2, '0')}. Photo attached.`,
      play: (scene) => {
        if (index < 4) scene.later(12 + index).accept('he.min');
      },
    }),
  );
}

/** Story 10: the same fault twenty times within two hours. */
export function defectSeriesTickets(now: Instant): PlannedTicket[] {
  const began = daysBefore(now, 4.2);
  return Array.from({ length: 20 }, (_, index) => {
    const isSeries = index >= 3;
    return ticket({
      key: `kettle KX-20, report ${index + 1}`,
      openedAt: began + index * 6 * minute,
      market: inTurn(['DE', 'ES', 'US', 'DE', 'US', 'MX'], index),
      problemType: 'product/defect',
      severity: isSeries ? 2 : 3,
      euros: 39,
      tags: isSeries ? ['series'] : [],
      title: inTurn(
        ['Kettle KX-20: handle gets hot', 'KX-20 handle melts', 'Handle of the kettle soft after a minute'],
        index,
      ),
      description: `Serial number KX20-2291${String(index).padStart(2, '0')}. Photo attached. Nobody hurt.`,
      play: (scene) => {
        const who = isSeries ? inTurn(['chang.ya-ting', 'hiroshi.tanaka'], index) : 'he.min';
        if (index === 19) return;
        scene.worked(who, 20 + index * 3).accept(who);
        if (index >= 17) return;
        scene.worked(who, 25).start(who);
        if (index === 3)
          scene
            .worked(who, 15)
            .comment(who, 'Seventeen more within two hours: batch 2291. Sales stopped, product is told.');
        if (index >= 14) return void scene.worked(who, 30).comment(who, 'Sample asked for.');
        if (index >= 12)
          return void scene.worked(who, 30).ask(who, 'Could you send us the kettle? The label is attached.');
        scene.worked(who, 90).propose(who, 'refund', 'Refund without return; batch 2291 is blocked.', {
          amount: isSeries ? 39 : 60,
          currency: 'EUR',
        });
        // Some of the later ones still wait for product.
        signedByAll(scene, 30, index >= 9 ? 1 : undefined);
        if (index >= 9) return;
        scene.worked(who, 20).resolve(who, 'Refunded; the customer was asked not to use it.');
        if (index < 6) scene.worked(who, 200).close(who);
      },
    });
  });
}

/** Story 13: coupons that do not apply, and the rule engine that was wrong: two of three sign. */
export function couponTickets(now: Instant): PlannedTicket[] {
  const who = 'zhao.xue';
  const about = { problemType: 'promotion/coupon/not-applicable' };
  const wrongEngine = { ...about, severity: 2, tags: ['rule-engine'] };
  const propose = (scene: Scene): Scene =>
    scene.propose(who, 'compensation', 'Credit the coupon to all whom the engine refused.', {
      amount: 85,
      currency: 'EUR',
    });
  const begin = (scene: Scene): Scene => scene.worked(who, 25).accept(who).worked(who, 15).start(who);
  const plain = [31, 18, 9].map((days, index) =>
    ticket({
      ...about,
      key: `coupon, ${days} days ago`,
      openedAt: daysBefore(now, days),
      market: inTurn(['MX', 'VN', 'US'], index),
      severity: 3,
      title: inTurn(['Minimum not reached?', 'Coupon of another market', 'Coupon ended an hour ago'], index),
      description: 'The coupon page names the condition; the customer does not agree.',
      play: (scene) => {
        begin(scene)
          .worked(who, 20)
          .propose(who, 'compensation', 'Credit once.', { amount: 6, currency: 'EUR' });
        scene.worked(who, 5).resolve(who, 'Explained, credited once.').worked(who, 300).close(who);
      },
    }),
  );
  return [
    ...plain,
    ticket({
      ...wrongEngine,
      key: 'rule engine, met',
      openedAt: daysBefore(now, 15),
      market: 'BR',
      title: 'Page says valid, basket says no',
      description: 'Screenshots of both attached. Code CASA10.',
      play: (scene) => {
        propose(begin(scene).worked(who, 40));
        scene
          .worked('wu.lei', 50)
          .sign('wu.lei', 'tech')
          .worked('sun.li', 30)
          .sign('sun.li', 'marketing:lead');
        scene
          .worked(who, 20)
          .resolve(who, 'Rule corrected; 14 customers credited.')
          .worked(who, 300)
          .close(who);
      },
    }),
    ticket({
      ...wrongEngine,
      key: 'rule engine, one of two',
      openedAt: hoursBefore(now, 26),
      market: 'MX',
      title: 'Cupón válido, carrito lo rechaza',
      description: 'Code FIESTA15, five customers since yesterday.',
      play: (scene) => {
        propose(begin(scene).worked(who, 60)).later(30).sign('wu.lei', 'tech');
      },
    }),
    ticket({
      ...wrongEngine,
      key: 'rule engine, rejected',
      openedAt: daysBefore(now, 3),
      market: 'TH',
      title: 'NIGHT-TH refused after midnight',
      description: 'The customer says that the night lasts until 02:00.',
      play: (scene) => {
        propose(begin(scene).worked(who, 45));
        scene
          .worked('wu.lei', 40)
          .sign('wu.lei', 'tech', 'reject', 'The engine was right: the basket held a gift card.');
        scene
          .worked('leung.ka-ho', 30)
          .sign('leung.ka-ho', 'finance', 'reject', 'Nothing to credit if the engine was right.');
        scene.worked(who, 20).comment(who, 'Then it is an explanation. Writing to the customer.');
      },
    }),
    ticket({
      ...about,
      key: 'coupon, waiting',
      openedAt: hoursBefore(now, 30),
      market: 'ID',
      severity: 3,
      title: 'Voucher hilang dari keranjang',
      description: 'The coupon vanished when the address was changed.',
      play: (scene) => begin(scene).worked(who, 15).ask(who, 'To which address did you change it?'),
    }),
    ticket({
      ...about,
      key: 'coupon, new',
      openedAt: hoursBefore(now, 0.6),
      market: 'CN',
      severity: 3,
      title: '生日券无法与满减同用',
      description: '客户认为生日券应可叠加。',
      play: () => undefined,
    }),
  ];
}
