import type { Instant } from '../../platform/clock/clock.ts';
import { names } from '../names.ts';
import { daysBefore, endOfSunday, hoursBefore, nextHour } from '../moments.ts';
import { rewritten, withNote } from './edits.ts';
import type { PlannedChange } from './plan.ts';

const latam = { markets: ['BR', 'MX'], channels: [], problemTypes: ['shipping-fee'] };
const saoPaulo = 'America/Sao_Paulo';
const mexicoCity = 'America/Mexico_City';

/** Story 1: tonight 20:00 to Sunday 24:00, in the local time of each market. Some agents have confirmed, some have not. */
export function freeShipping(now: Instant): PlannedChange {
  const from = nextHour(saoPaulo, 20, now);
  const until = endOfSunday(saoPaulo, from);
  const inMexico = nextHour(mexicoCity, 20, from - 3 * 3_600_000);
  return {
    key: 'free shipping this week',
    department: 'marketing',
    author: 'mariana.costa',
    draftedAt: hoursBefore(now, 9),
    title: names(
      'Limited-time free shipping, Brazil and Mexico',
      '限时免邮：巴西与墨西哥',
      '限時免運：巴西與墨西哥',
    ),
    summary: names(
      'Standard shipping is free on every order in Brazil and Mexico, from tonight 20:00 to Sunday 24:00 local time. Express and surcharges stay as they are. What counts is the minute of payment.',
      '巴西和墨西哥全部订单免标准运费，当地时间今晚 20:00 至周日 24:00。快速配送和附加费不变。以付款时间为准。',
      '巴西與墨西哥全部訂單免標準運費，當地時間今晚 20:00 至週日 24:00。快速配送與附加費不變。以付款時間為準。',
    ),
    talkTrack: names(
      '"Standard shipping is free for orders paid until Sunday midnight, your time. Express costs the usual fee." Orders paid before 20:00 are not refunded; offer to cancel and order again while unpicked.',
      '“您当地时间周日午夜前付款的订单免标准运费，快速配送按原价。”20:00 前付款的订单不退运费，未拣货的可建议取消后重新下单。',
      '「您當地時間週日午夜前付款的訂單免標準運費，快速配送按原價。」20:00 前付款的訂單不退運費，未揀貨的可建議取消後重新下單。',
    ),
    mustRead: true,
    dates: {
      from,
      until,
      localPeriods: [{ market: 'MX', from: inMexico, until: endOfSunday(mexicoCity, inMexico) }],
      scope: latam,
      noticeOnly: false,
    },
    edits: withNote('shipping-fees', {
      en: '**Brazil and Mexico: standard shipping is free on every order until Sunday 24:00 local time.** The limits of the table do not apply there meanwhile. Express and surcharges are charged as always.',
      'zh-Hans':
        '**巴西和墨西哥：当地时间周日 24:00 前，全部订单免标准运费。**期间表中门槛在两地不适用，快速配送和附加费照常收取。',
      'zh-Hant':
        '**巴西與墨西哥：當地時間週日 24:00 前，全部訂單免標準運費。**期間表中門檻在兩地不適用，快速配送與附加費照常收取。',
    }),
    play: (scene) => {
      scene.later(45).submit('mariana.costa').later(80).sign('rafael.lima');
      scene.later(60).publish('mariana.costa').confirmed(60, 290);
    },
  };
}

/** Story 2: Brazil's 3–5 days become 7. */
export function brazilLeadTime(now: Instant): PlannedChange {
  return {
    key: 'lead time in Brazil',
    department: 'logistics',
    author: 'farah.rahman',
    draftedAt: daysBefore(now, 3.2),
    title: names(
      'Brazil: delivery takes 7 working days instead of 3–5',
      '巴西配送时效由 3–5 个工作日调整为 7 个工作日',
      '巴西配送時效由 3–5 個工作日調整為 7 個工作日',
    ),
    summary: names(
      'The hub at Curitiba is being rebuilt. Promise 7 working days in all regions of Brazil, also for orders that are on their way.',
      '库里蒂巴转运中心改造。巴西全境按 7 个工作日承诺，在途订单同样适用。',
      '庫里蒂巴轉運中心改造。巴西全境按 7 個工作日承諾，在途訂單同樣適用。',
    ),
    talkTrack: names(
      '"Your parcel arrives by … at the latest. The hub of our carrier is being rebuilt, so deliveries take up to seven working days at present."',
      '“您的包裹最迟……送达。承运商转运中心正在改造，目前配送最长需要七个工作日。”',
      '「您的包裹最遲……送達。承運商轉運中心正在改造，目前配送最長需要七個工作日。」',
    ),
    mustRead: true,
    dates: {
      from: daysBefore(now, 2),
      until: null,
      scope: { markets: ['BR'], channels: [], problemTypes: ['logistics/delay'] },
      noticeOnly: false,
    },
    edits: rewritten('lead-times-brazil', (body) =>
      body
        .replaceAll(/\*\*3–5 (working days|个工作日|個工作日)\*\*/g, '**7 $1**')
        .replaceAll(/\| [345]( +)\|$/gm, '| 7$1|'),
    ),
    play: (scene) => {
      scene.later(100).submit('farah.rahman').later(240).sign('rafael.lima');
      scene.later(180).publish('farah.rahman').confirmed(85, 2400);
    },
  };
}

/** What went wrong before there was a flow: announced fourteen hours after it began. */
export function unannouncedFreeShipping(now: Instant): PlannedChange {
  const from = nextHour(saoPaulo, 20, daysBefore(now, 38));
  return {
    key: 'free shipping that support did not know of',
    department: 'marketing',
    author: 'mariana.costa',
    draftedAt: from + 10 * 3_600_000,
    title: names(
      'Free shipping weekend, Brazil and Mexico',
      '免邮周末：巴西与墨西哥',
      '免運週末：巴西與墨西哥',
    ),
    summary: names(
      'Standard shipping was free in Brazil and Mexico for two days.',
      '巴西和墨西哥免标准运费两天。',
      '巴西與墨西哥免標準運費兩天。',
    ),
    talkTrack: names(
      'Refund the standard fee of orders paid during the weekend, within your authority.',
      '周末期间付款的订单，在授权额度内退还标准运费。',
      '週末期間付款的訂單，在授權額度內退還標準運費。',
    ),
    mustRead: true,
    dates: { from, until: from + 50 * 3_600_000, scope: latam, noticeOnly: false },
    edits: withNote('shipping-fees', {
      en: '**Brazil and Mexico: standard shipping is free this weekend.**',
      'zh-Hans': '**巴西和墨西哥：本周末免标准运费。**',
      'zh-Hant': '**巴西與墨西哥：本週末免標準運費。**',
    }),
    play: (scene) => {
      scene.later(30).submit('mariana.costa').later(150).sign('rafael.lima');
      scene.later(60).publish('mariana.costa').confirmed(90, 900);
    },
  };
}
