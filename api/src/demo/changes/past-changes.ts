import type { Instant } from '../../platform/clock/clock.ts';
import { outageBegan, promotionNightBegan } from '../great-days.ts';
import { names } from '../names.ts';
import { daysBefore } from '../moments.ts';
import { withNote } from './edits.ts';
import type { PlannedChange } from './plan.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Expired: the rules of a promotion night. */
function promotionNightRules(now: Instant): PlannedChange {
  const from = promotionNightBegan(now);
  return {
    key: 'promotion night in Thailand',
    department: 'marketing',
    author: 'sun.li',
    draftedAt: from - 2 * day,
    title: names('Promotion night, Thailand', '泰国大促之夜', '泰國大促之夜'),
    summary: names(
      'From 20:00 to 02:00 flash prices every hour. Orders in the queue are honoured at the price of the hour in which the customer wrote.',
      '20:00 至次日 02:00 每小时限时价。排队中的订单按客户来信时段的价格兑现。',
      '20:00 至次日 02:00 每小時限時價。排隊中的訂單按客戶來信時段的價格兌現。',
    ),
    talkTrack: names(
      '"We have your message of … and keep the price of that hour for you."',
      '“我们已收到您……的来信，为您保留该时段价格。”',
      '「我們已收到您……的來信，為您保留該時段價格。」',
    ),
    mustRead: true,
    dates: {
      from,
      until: from + 6 * hour,
      scope: { markets: ['TH'], channels: [], problemTypes: ['promotion'] },
      noticeOnly: false,
    },
    edits: withNote('promotion-night', {
      en: '**Tonight, Thailand:** flash prices change on the hour. Six prices, one coupon code for all: NIGHT-TH.',
      'zh-Hans': '**今晚，泰国：**限时价每小时更换，共六档，统一券码 NIGHT-TH。',
      'zh-Hant': '**今晚，泰國：**限時價每小時更換，共六檔，統一券碼 NIGHT-TH。',
    }),
    play: (scene) => {
      scene.later(60).submit('sun.li').later(300).sign('siriporn.wongsa');
      scene.later(120).publish('sun.li').confirmed(100, 1500);
    },
  };
}

/** Expired: story 11, told to all agents while it lasted. No article says anything else meanwhile. */
function paymentOutage(now: Instant): PlannedChange {
  const began = outageBegan(now);
  const minute = 60_000;
  return {
    key: 'payment outage',
    department: 'tech',
    author: 'priya.nair',
    draftedAt: began + 6 * minute,
    title: names('Payment outage: do not retry', '支付故障：请勿重试', '付款故障：請勿重試'),
    summary: names(
      'Card payments fail in Brazil, Mexico and the US. Tech works on it; next status in 30 minutes.',
      '巴西、墨西哥和美国银行卡支付失败。技术部处理中，30 分钟后更新。',
      '巴西、墨西哥與美國銀行卡付款失敗。技術部處理中，30 分鐘後更新。',
    ),
    talkTrack: names(
      '"Card payments do not work at the moment. Please do not try again; your basket is kept for 48 hours."',
      '“目前银行卡支付暂不可用，请勿重试，您的购物车将保留 48 小时。”',
      '「目前銀行卡付款暫不可用，請勿重試，您的購物車將保留 48 小時。」',
    ),
    mustRead: true,
    dates: {
      from: began + 15 * minute,
      until: began + 3 * hour,
      scope: { markets: ['BR', 'MX', 'US'], channels: [], problemTypes: ['payment'] },
      noticeOnly: true,
    },
    edits: [],
    play: (scene) => {
      scene.later(1).submit('priya.nair').later(3).sign('rafael.lima').later(1).publish('priya.nair');
      scene.confirmed(90, 70);
    },
  };
}

/** Rolled back two days after it took effect: it cost more than was thought. */
function longerPriceProtection(now: Instant): PlannedChange {
  const from = daysBefore(now, 19);
  return {
    key: 'price protection of thirty days',
    department: 'marketing',
    author: 'sun.li',
    draftedAt: daysBefore(now, 22),
    title: names('Price protection for 30 days', '价格保护延长至 30 天', '價格保護延長至 30 天'),
    summary: names(
      'Price differences are credited for 30 days instead of seven.',
      '差价补偿期由七天延长至 30 天。',
      '差價補償期由七天延長至 30 天。',
    ),
    talkTrack: names(
      '"If the price falls within 30 days, we credit the difference."',
      '“30 天内降价，我们补偿差价。”',
      '「30 天內降價，我們補償差價。」',
    ),
    mustRead: false,
    dates: {
      from,
      until: null,
      scope: { markets: [], channels: [], problemTypes: ['promotion/price-difference'] },
      noticeOnly: false,
    },
    edits: withNote('price-protection', {
      en: '**The window is 30 days** for all orders placed from today on.',
      'zh-Hans': '即日起下单的订单，**补差期限为 30 天**。',
      'zh-Hant': '即日起下單的訂單，**補差期限為 30 天**。',
    }),
    play: (scene) => {
      scene.later(200).submit('sun.li').later(400).sign('li.jing').later(100).publish('sun.li');
      scene.moveTo(from + 2 * day).rollBack('sun.li', 'Claims were five times the estimate within two days.');
    },
  };
}

/** Withdrawn before it took effect. */
function returnLabelFee(now: Instant): PlannedChange {
  return {
    key: 'fee for return labels',
    department: 'logistics',
    author: 'farah.rahman',
    draftedAt: daysBefore(now, 10),
    title: names('Return labels cost 2.50 EUR', '退货面单收费 2.50 欧元', '退貨標籤收費 2.50 歐元'),
    summary: names(
      'Labels for a change of mind cost 2.50 EUR in Germany and Spain.',
      '德国和西班牙因改变主意退货的面单收费 2.50 欧元。',
      '德國與西班牙因改變主意退貨的標籤收費 2.50 歐元。',
    ),
    talkTrack: names(
      '"The label costs 2.50 EUR; it is taken from the refund."',
      '“面单费用 2.50 欧元，从退款中扣除。”',
      '「標籤費用 2.50 歐元，從退款中扣除。」',
    ),
    mustRead: false,
    dates: {
      from: now + 3 * day,
      until: null,
      scope: { markets: ['DE', 'ES'], channels: [], problemTypes: ['returns'] },
      noticeOnly: false,
    },
    edits: withNote('return-labels', {
      en: 'Germany and Spain: a label for a change of mind costs 2.50 EUR.',
      'zh-Hans': '德国和西班牙：因改变主意退货的面单收费 2.50 欧元。',
      'zh-Hant': '德國與西班牙：因改變主意退貨的標籤收費 2.50 歐元。',
    }),
    play: (scene) => {
      scene.later(300).submit('farah.rahman').later(600).sign('li.jing').later(60).publish('farah.rahman');
      scene
        .moveTo(daysBefore(now, 5))
        .withdraw('farah.rahman', 'The carrier keeps the old price until spring.');
    },
  };
}

/** Policy changes that are over, each in another way. */
export function pastChanges(now: Instant): PlannedChange[] {
  return [promotionNightRules(now), paymentOutage(now), longerPriceProtection(now), returnLabelFee(now)];
}
