import type { CellValue, TableEdit } from '@baton/ownership-matrix';
import type { Instant } from '../../platform/clock/clock.ts';
import { daysBefore, hoursBefore } from '../moments.ts';
import type { DraftScene } from './draft-scene.ts';
import { assign, party, upTo } from './rule-words.ts';

/** A draft of the matrix to be: how it begins, and the script of what happened to it since. */
export interface PlannedDraft {
  readonly key: string;
  /** Login of the matrix owner. */
  readonly author: string;
  readonly draftedAt: Instant;
  readonly title: string;
  readonly edits: readonly TableEdit[];
  readonly why: string;
  readonly play: (scene: DraftScene) => void;
}

/** Story 4: the ruling on a parcel shown as delivered three kilometres away asked for this amendment. */
function afterTheRuling(now: Instant): PlannedDraft {
  const rule = assign(
    'delivered-not-received-br',
    ['Shown delivered, not received, Brazil', '巴西：显示签收但未收到', '巴西：顯示簽收但未收到'],
    { type: ['logistics/delivered-not-received'], market: ['BR'] },
    {
      owner: 'logistics',
      serviceLevel: 's2',
      path: 'logistics',
      playbook: 'delivered-not-received',
      cosign: party('tech'),
      informed: ['tech'],
    },
  );
  return {
    key: 'delivered in Brazil',
    author: 'ma.chao',
    draftedAt: daysBefore(now, 1.6),
    title: 'Delivered, not received, Brazil: logistics first, tech signs',
    edits: [{ kind: 'addRule', rule, before: 'delivered-not-received' }],
    why: 'Ruling on the parcel shown as delivered 3 km away: the depot position came from our own import.',
    play: (scene) => {
      scene
        .later(25)
        .edit('ma.chao', 'Tech signs now, so it need not be informed besides.', [
          { kind: 'setCell', rule: rule.id, column: 'informed', from: ['tech'], to: ['quality'] },
        ]);
      scene.later(60).edit('ma.chao', 'Refunds still need finance.', [
        {
          kind: 'setCell',
          rule: rule.id,
          column: 'cosign',
          from: { party: { department: 'tech' } },
          to: { all: [{ party: { department: 'tech' } }, { party: { department: 'finance' } }] },
        },
      ]);
    },
  };
}

const from = (value: number): CellValue => ({
  kind: 'interval',
  from: { value, inclusive: true },
  to: null,
});

/** Waits for the signature of logistics; marketing has given its own. */
function higherLimits(now: Instant): PlannedDraft {
  return {
    key: 'limits of the quarter',
    author: 'grace.lim',
    draftedAt: hoursBefore(now, 15),
    title: 'Limits of the quarter: lost parcels from 200 EUR, coupons up to 15 EUR',
    edits: [
      { kind: 'setCell', rule: 'lost-large-eu', column: 'when.orderValue', from: from(300), to: from(200) },
      {
        kind: 'setCell',
        rule: 'coupon',
        column: 'authority',
        from: { ...upTo(10, 'EUR') },
        to: { ...upTo(15, 'EUR') },
      },
    ],
    why: 'Review of the quarter: nine of ten coupon disputes are about less than 15 EUR.',
    play: (scene) => {
      scene.later(9).edit('grace.lim', 'The label says the amount.', [
        {
          kind: 'setCell',
          rule: 'lost-large-eu',
          column: 'label',
          from: 'Parcel lost, from 300 EUR',
          to: 'Parcel lost, from 200 EUR',
        },
        {
          kind: 'setCell',
          rule: 'lost-large-eu',
          column: 'names',
          from: {
            en: 'Parcel lost, from 300 EUR',
            zhHans: '包裹丢失，300 欧元起',
            zhHant: '包裹遺失，300 歐元起',
          },
          to: {
            en: 'Parcel lost, from 200 EUR',
            zhHans: '包裹丢失，200 欧元起',
            zhHant: '包裹遺失，200 歐元起',
          },
        },
      ]);
      scene
        .later(40)
        .submit(
          'grace.lim',
          'Fewer questions for leads of marketing; parcels from 200 EUR get the care of dear ones.',
        );
      scene.later(190).approve('sun.li', 'marketing:lead');
    },
  };
}

/** One that is worked on, and one that waits for a signature. */
export function allDrafts(now: Instant): PlannedDraft[] {
  return [higherLimits(now), afterTheRuling(now)];
}
