import type { Instant } from '../../../platform/clock/clock.ts';
import { daysBefore, hoursBefore } from '../../moments.ts';
import type { PlannedTicket } from '../plan.ts';
import { ticket } from '../write-ticket.ts';

const about = { problemType: 'logistics/delivered-not-received', severity: 2 };

/** Story 4: logistics says tech, tech says logistics, service operations rules. */
export function notOursTickets(now: Instant): PlannedTicket[] {
  return [ruled(now), closedAfterRuling(now), withdrawn(now), undecided(now)];
}

function ruled(now: Instant): PlannedTicket {
  return ticket({
    ...about,
    key: 'not ours, ruled',
    openedAt: daysBefore(now, 1.9),
    market: 'BR',
    title: 'Parcel shown as delivered 3 km away',
    description: 'The customer was at home all day. The delivery photo shows another door.',
    euros: 90,
    play: (scene) => {
      scene.later(19).accept('bruno.almeida').later(8).start('bruno.almeida');
      scene
        .later(45)
        .comment('bruno.almeida', 'The scan lies 3 km from the address. The scan data are wrong: not ours.');
      scene
        .later(20)
        .dispute(
          'bruno.almeida',
          'tech',
          'cause_elsewhere',
          'Scan data wrong: the event came in with the position of the depot.',
        );
      scene.later(1).comment('wu.lei', 'Raw events are as the carrier sent them. We only pass them on.');
      scene
        .later(1)
        .comment(
          'grace.lim',
          'Both have a point. I look at the raw event and rule within 15 working minutes.',
        );
      scene
        .later(9)
        .ruled(
          'grace.lim',
          'tech',
          'The depot position is set by our own import when the carrier leaves it empty. Matrix amendment proposed.',
          'facts',
        );
      scene.later(35).accept('wu.lei').later(4).start('wu.lei');
      scene.later(80).comment('wu.lei', 'Import corrected: an empty position stays empty.');
      // Planned, and no dispute: the fault is mended, the parcel is still to be found.
      scene.later(5).handOver('wu.lei', 'logistics', 'Import corrected. Please have the parcel fetched.');
      scene.later(25).accept('bruno.almeida').later(6).start('bruno.almeida');
    },
  });
}

function closedAfterRuling(now: Instant): PlannedTicket {
  return ticket({
    ...about,
    key: 'not ours, closed',
    openedAt: daysBefore(now, 24),
    market: 'US',
    title: 'Shown as delivered to "front desk", there is none',
    description:
      'A private house without a front desk. The carrier shows a signature that is not the customer’s.',
    euros: 240,
    play: (scene) => {
      scene.later(25).accept('chen.hao').later(10).start('chen.hao');
      scene
        .later(60)
        .dispute(
          'chen.hao',
          'tech',
          'wrong_facts',
          'The signature belongs to another parcel: data mixed up.',
        );
      scene.later(12).ruled('grace.lim', 'tech', 'A mixed-up signature is a fault of the data.');
      scene.later(70).accept('daniel.kim');
      scene
        .later(40)
        .dispute(
          'zheng.kai',
          'logistics',
          'not_our_area',
          'One signature for two parcels is the carrier’s, not ours.',
        );
      // The second dispute goes one higher.
      scene
        .later(14)
        .ruled('helen.zhang', 'logistics', 'Logistics has it: the carrier answers for its signatures.');
      scene.later(20).accept('chen.hao');
      scene.later(200).propose('chen.hao', 'refund', 'Refund; claim against the carrier.', {
        amount: 240,
        currency: 'EUR',
      });
      scene.later(40).sign('leung.ka-ho', 'finance');
      scene.later(10).resolve('chen.hao', 'Refunded; carrier pays.');
      scene.later(2500).close('emily.carter');
    },
  });
}

function withdrawn(now: Instant): PlannedTicket {
  return ticket({
    ...about,
    key: 'not ours, withdrawn',
    openedAt: daysBefore(now, 1.3),
    market: 'MX',
    title: 'Delivered to the neighbour, says the app',
    description: 'The neighbour knows nothing of a parcel.',
    euros: 70,
    play: (scene) => {
      scene.later(14).accept('bruno.almeida').later(6).start('bruno.almeida');
      scene
        .later(35)
        .dispute('bruno.almeida', 'tech', 'wrong_facts', 'The app shows a name that no courier entered.');
      scene
        .later(7)
        .withdrawDispute(
          'bruno.almeida',
          'The courier did enter it, on another phone. It is ours: fetching it.',
        );
      scene.later(30).comment('bruno.almeida', 'Courier goes back this afternoon.');
    },
  });
}

function undecided(now: Instant): PlannedTicket {
  return ticket({
    ...about,
    key: 'not ours, undecided',
    openedAt: hoursBefore(now, 7),
    market: 'TH',
    title: 'Delivered by the data, not by the courier',
    description: 'The customer waits for a VIP order of 8,900 THB. The courier says that he has it still.',
    euros: 234,
    play: (scene) => {
      scene.later(11).accept('suda.kittisak').later(9).start('suda.kittisak');
      scene
        .later(50)
        .comment(
          'suda.kittisak',
          'The courier has not delivered it. The event came before the tour began: tech, please.',
        );
      scene.later(30).comment('wu.lei', 'We see one event only, sent by the courier’s app. Not ours.');
      scene
        .moveTo(now - 6 * 60_000)
        .dispute('suda.kittisak', 'tech', 'wrong_facts', 'Two departments, two answers: we need a ruling.');
    },
  });
}
