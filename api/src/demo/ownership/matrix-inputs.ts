import type { Input } from '@baton/ownership-matrix';
import { channels, customerLanguages, tiers } from '../../directory/queries/places.ts';
import { markets, regions } from '../directory/markets.ts';
import { problemTypes } from '../directory/problem-types.ts';

/** What agents mark tickets with; the rules ask for most of them. */
export const matrixTags = [
  'appliance',
  'batch',
  'legal',
  'promotion-night',
  'rule-engine',
  'series',
  'stale-information',
] as const;

/** What the demo company's matrix looks at. */
export const matrixInputs: readonly Input[] = [
  {
    kind: 'tree',
    key: 'problemType',
    label: 'Problem type',
    nodes: problemTypes.map(({ path, parent }) => ({ code: path, parent })),
  },
  {
    kind: 'tree',
    key: 'market',
    label: 'Market',
    nodes: [
      ...regions.map((code) => ({ code, parent: null })),
      ...markets.map(({ code, region }) => ({ code, parent: region })),
    ],
  },
  { kind: 'set', key: 'channel', label: 'Channel', values: channels },
  { kind: 'set', key: 'tier', label: 'Tier', values: tiers },
  { kind: 'set', key: 'severity', label: 'Severity', values: ['1', '2', '3', '4'] },
  {
    kind: 'number',
    key: 'orderValue',
    // Amounts come in the currency of the order, so a rule that asks for one names the markets of a currency.
    label: 'Order value, in the currency of the market',
    unit: null,
    mayBeMissing: true,
  },
  { kind: 'set', key: 'language', label: 'Language', values: customerLanguages },
  { kind: 'tags', key: 'tags', label: 'Tags', values: matrixTags },
];
