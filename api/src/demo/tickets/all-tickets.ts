import type { Instant } from '../../platform/clock/clock.ts';
import { everydayTickets } from './everyday/everyday-tickets.ts';
import type { PlannedTicket } from './plan.ts';
import { customsAbroadTickets } from './stories/customs-abroad.ts';
import { flightDelayTickets } from './stories/flight-delay.ts';
import { brazilDelayTickets, freeShippingTickets } from './stories/free-shipping.ts';
import {
  applianceTickets,
  couponTickets,
  defectSeriesTickets,
  presentSeriesTickets,
} from './stories/goods-and-coupons.ts';
import { outageTickets, promotionNightTickets, songkranTickets } from './stories/nights.ts';
import { notOursTickets } from './stories/not-ours.ts';
import { germanVatTickets, mexicanCustomsTickets } from './stories/taxes.ts';
import { thirdContactTickets } from './stories/third-contact.ts';
import { japaneseVipTickets, lowRatingTickets, refundTickets } from './stories/vips-and-complaints.ts';

/** The fifteen stories in their order, a rule that sends the wrong way, a customer who comes three times, then what comes in every day. */
export function allTickets(now: Instant): PlannedTicket[] {
  return [
    ...freeShippingTickets(now),
    ...brazilDelayTickets(now),
    ...flightDelayTickets(now),
    ...notOursTickets(now),
    ...germanVatTickets(now),
    ...promotionNightTickets(now),
    ...japaneseVipTickets(now),
    ...applianceTickets(now),
    ...refundTickets(now),
    ...defectSeriesTickets(now),
    ...presentSeriesTickets(now),
    ...outageTickets(now),
    ...lowRatingTickets(now),
    ...couponTickets(now),
    ...songkranTickets(now),
    ...mexicanCustomsTickets(now),
    ...customsAbroadTickets(now),
    ...thirdContactTickets(now),
    ...everydayTickets(now),
  ];
}
