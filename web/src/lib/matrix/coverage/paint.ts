import type { CoverageCell } from '@baton/ownership-matrix';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, t } from '#lib/words/index.ts';
import { shareText } from '../compare/share-text.ts';
import { cellLook } from './cell-look.ts';
import type { Lens } from './map-address.ts';
import type { Count } from './ticket-counts.svelte.ts';

export interface PaintContext {
  readonly lens: Lens;
  readonly directory: Directory;
  /** The letters of each department. */
  readonly marks: ReadonlyMap<string, string>;
  /** Tickets of each place; null until they are known. */
  readonly counts: readonly (readonly Count[])[] | null;
  /** The most disputes and reassignments of a place. */
  readonly most: number;
}

export interface Paint {
  readonly mark: string;
  /** A CSS background; undefined leaves the ground. */
  readonly ground?: string;
  readonly kind?: 'quiet';
  /** All of it in words, for tip and screen readers. */
  readonly words: string;
}

/** How a cell looks through the lens: colour, letters or signs, and words; never colour alone. */
export function paint(cell: CoverageCell, row: number, column: number, context: PaintContext): Paint {
  switch (context.lens) {
    case 'owner':
      return paintOwner(cell, context);
    case 'findings':
      return paintFinding(cell);
    case 'disputes':
      return paintDisputes(context.counts?.[row]?.[column], context.most);
  }
}

const tint = (hue: number): string => `color-mix(in oklab, var(--hue-${hue}) 34%, var(--surface))`;

/** Several owners stand beside each other, as wide as their shares. */
function paintOwner(cell: CoverageCell, { directory, marks }: PaintContext): Paint {
  const { owner, alone } = cellLook(cell, 'owner');
  let edge = 0;
  const stops = cell.owners.map(({ owner: code, share }) => {
    const from = edge;
    edge += share * 100;
    return `${tint(directory.department(code)?.hue ?? 0)} ${from.toFixed(1)}% ${edge.toFixed(1)}%`;
  });
  const words = cell.owners.map(({ owner: code, share }) =>
    alone
      ? directory.departmentName(code)
      : t('coverage.owner', { owner: directory.departmentName(code), share: shareText(share) }),
  );
  const mark = owner === null ? '' : (marks.get(owner) ?? '');
  return {
    mark: alone ? mark : `${mark}+`,
    ground: `linear-gradient(to right, ${stops.join(', ')})`,
    words: words.join('\n'),
  };
}

const signs = { gap: '○', disagreement: '≠', shadowed: '◐' } as const;
const hatch = (ink: string, ground: string, angle: number): string =>
  `repeating-linear-gradient(${angle}deg, color-mix(in oklab, var(${ink}) 38%, var(${ground})) 0 2px, var(${ground}) 2px 6px)`;
const grounds = {
  gap: hatch('--warning', '--warning-soft', 45),
  disagreement: hatch('--breach', '--breach-soft', -45),
  shadowed: 'var(--notice-soft)',
} as const;

function paintFinding(cell: CoverageCell): Paint {
  const { finding } = cellLook(cell, 'findings');
  const words = [
    cell.gap > 0 ? t('coverage.gap', { share: shareText(cell.gap) }) : '',
    cell.disagreement > 0 ? t('coverage.disagreement', { share: shareText(cell.disagreement) }) : '',
    cell.shadowed.length > 0 ? t('coverage.shadowed', { n: cell.shadowed.length }) : '',
  ].filter(Boolean);
  if (finding === null) return { mark: '', words: t('coverage.sound') };
  return { mark: signs[finding], ground: grounds[finding], words: words.join('\n') };
}

function paintDisputes(count: Count | undefined, most: number): Paint {
  if (!count || count.tickets === 0) return { mark: '', words: t('coverage.noTickets') };
  const { tickets, disputed, reassigned } = count;
  const words = t('coverage.disputes', { tickets, disputed, reassigned });
  const both = disputed + reassigned;
  if (both === 0) return { mark: say.number(tickets), kind: 'quiet', words };
  // One dispute alone is no alarm.
  const strength = Math.round(12 + (58 * both) / Math.max(5, most));
  return {
    mark: `${say.number(both)}/${say.number(tickets)}`,
    ground: `color-mix(in oklab, var(--breach) ${strength}%, var(--surface))`,
    words,
  };
}
