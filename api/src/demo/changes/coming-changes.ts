import type { Instant } from '../../platform/clock/clock.ts';
import { names } from '../names.ts';
import { daysBefore, hoursBefore } from '../moments.ts';
import { withNote } from './edits.ts';
import type { PlannedChange } from './plan.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Scheduled: announced by a lead of finance, for one market. */
function spanishFoodVat(now: Instant): PlannedChange {
  return {
    key: 'VAT on food in Spain',
    department: 'finance',
    author: 'isabel.romero',
    draftedAt: daysBefore(now, 4),
    title: names(
      'Spain: other VAT on oil and pasta',
      '西班牙：食用油和面食增值税调整',
      '西班牙：食用油與麵食加值稅調整',
    ),
    summary: names(
      'Oil and pasta move to another reduced rate. Invoices are right by themselves; agents only explain.',
      '食用油和面食适用的低税率调整。发票自动更正，客服只需说明。',
      '食用油與麵食適用的低稅率調整。發票自動更正，客服只需說明。',
    ),
    talkTrack: names(
      '"The rate is set by law on the day of dispatch; the invoice shows it."',
      '“税率以发货当日法律规定为准，发票上已列明。”',
      '「稅率以出貨當日法律規定為準，發票上已列明。」',
    ),
    mustRead: false,
    dates: {
      from: now + 5 * day,
      until: null,
      scope: { markets: ['ES'], channels: [], problemTypes: ['tax/vat', 'invoice'] },
      noticeOnly: false,
    },
    edits: withNote('vat-by-country', {
      en: '**Spain:** oil and pasta are taxed at 4% from this version on.',
      'zh-Hans': '**西班牙：**自本版本起，食用油和面食税率为 4%。',
      'zh-Hant': '**西班牙：**自本版本起，食用油與麵食稅率為 4%。',
    }),
    play: (scene) => {
      scene.later(500).submit('isabel.romero').later(900).sign('li.jing').later(200).publish('isabel.romero');
    },
  };
}

/** In effect for a few hours. */
function accountMaintenance(now: Instant): PlannedChange {
  const from = hoursBefore(now, 1);
  return {
    key: 'maintenance of accounts',
    department: 'tech',
    author: 'priya.nair',
    draftedAt: hoursBefore(now, 30),
    title: names('Account recovery pauses for maintenance', '账户找回功能维护', '帳戶找回功能維護'),
    summary: names(
      'Recovery of accounts is off for five hours. Sign-in works.',
      '账户找回暂停五小时，登录正常。',
      '帳戶找回暫停五小時，登入正常。',
    ),
    talkTrack: names(
      '"Please try the recovery again in a few hours; signing in works as usual."',
      '“请数小时后再尝试找回，登录不受影响。”',
      '「請數小時後再嘗試找回，登入不受影響。」',
    ),
    mustRead: false,
    dates: {
      from,
      until: from + 5 * hour,
      scope: { markets: [], channels: [], problemTypes: ['account/sign-in'] },
      noticeOnly: true,
    },
    edits: [],
    play: (scene) => {
      scene.later(60).submit('priya.nair').later(200).sign('siriporn.wongsa').later(30).publish('priya.nair');
    },
  };
}

/** In review: submitted, not signed yet. */
function vipShippingCoupons(now: Instant): PlannedChange {
  return {
    key: 'VIP price with shipping coupons',
    department: 'marketing',
    author: 'mariana.costa',
    draftedAt: hoursBefore(now, 7),
    title: names('VIP price goes with shipping coupons', '会员价可叠加运费券', '會員價可疊加運費券'),
    summary: names(
      'From next week on a shipping coupon may be used on orders at VIP price.',
      '下周起，会员价订单可使用运费券。',
      '下週起，會員價訂單可使用運費券。',
    ),
    talkTrack: names(
      '"You may use one shipping coupon for each parcel, also at your price."',
      '“会员价订单每个包裹也可使用一张运费券。”',
      '「會員價訂單每個包裹也可使用一張運費券。」',
    ),
    mustRead: true,
    dates: {
      from: now + 6 * day,
      until: now + 36 * day,
      scope: { markets: [], channels: [], problemTypes: ['promotion/coupon'] },
      noticeOnly: false,
    },
    edits: withNote('coupon-stacking', {
      en: '**A VIP price goes with one shipping coupon for each parcel.**',
      'zh-Hans': '**会员价可与运费券同用，每个包裹一张。**',
      'zh-Hant': '**會員價可與運費券同用，每個包裹一張。**',
    }),
    play: (scene) => scene.later(200).submit('mariana.costa'),
  };
}

/** Back in draft: support sent it back with a reason. */
function customsUpload(now: Instant): PlannedChange {
  return {
    key: 'shorter upload link in Mexico',
    department: 'logistics',
    author: 'farah.rahman',
    draftedAt: daysBefore(now, 1.6),
    title: names(
      'Mexico: upload link works for five days',
      '墨西哥：上传链接有效期五天',
      '墨西哥：上傳連結有效期五天',
    ),
    summary: names(
      'The link for customs documents works for five days instead of ten.',
      '清关资料上传链接有效期由十天改为五天。',
      '清關文件上傳連結有效期由十天改為五天。',
    ),
    talkTrack: names(
      '"Please upload the documents within five days."',
      '“请在五天内上传资料。”',
      '「請在五天內上傳文件。」',
    ),
    mustRead: true,
    dates: {
      from: now + 2 * day,
      until: null,
      scope: { markets: ['MX'], channels: [], problemTypes: ['tax/customs-paperwork'] },
      noticeOnly: false,
    },
    edits: withNote('customs-paperwork-mexico', {
      en: 'The link works for **five days**; remind on the second and fourth day.',
      'zh-Hans': '链接有效期**五天**，第二天和第四天提醒。',
      'zh-Hant': '連結有效期**五天**，第二天與第四天提醒。',
    }),
    play: (scene) => {
      scene.later(120).submit('farah.rahman');
      scene.later(500).sign('rafael.lima', 'Customers need a weekend for this: seven days at least.');
    },
  };
}

/** A draft whose beginning is not decided. */
function holidayReturns(now: Instant): PlannedChange {
  return {
    key: 'longer returns for the holidays',
    department: 'product',
    author: 'oliver.brandt',
    draftedAt: hoursBefore(now, 26),
    title: names('Longer return window for the holidays', '节日延长退货期限', '節日延長退貨期限'),
    summary: names(
      'Orders of the season may be returned until the middle of January. Dates per market are still open.',
      '节日期间订单可退至一月中旬，各市场日期待定。',
      '節日期間訂單可退至一月中旬，各市場日期待定。',
    ),
    talkTrack: names('To be written.', '待补充。', '待補充。'),
    mustRead: true,
    dates: {
      from: null,
      until: null,
      scope: { markets: ['DE', 'ES', 'US'], channels: [], problemTypes: ['returns'] },
      noticeOnly: false,
    },
    edits: withNote('return-windows', {
      en: '**Holiday returns:** until 20 January in Germany, Spain and the US.',
      'zh-Hans': '**节日退货：**德国、西班牙、美国可退至 1 月 20 日。',
      'zh-Hant': '**節日退貨：**德國、西班牙、美國可退至 1 月 20 日。',
    }),
    play: () => undefined,
  };
}

/** Policy changes in effect, scheduled, in review and in draft. */
export function comingChanges(now: Instant): PlannedChange[] {
  return [
    spanishFoodVat(now),
    accountMaintenance(now),
    vipShippingCoupons(now),
    customsUpload(now),
    holidayReturns(now),
  ];
}
