import { diffLines, diffWords } from 'diff';

export type Change = 'same' | 'added' | 'removed';

export interface Piece {
  readonly change: Change;
  readonly text: string;
}

/** Word by word. Chinese and Japanese have no spaces between words, so the language's own segmentation finds them. */
export function wordDifference(before: string, after: string, locale: string): readonly Piece[] {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(pieceOf);
}

export type Row =
  | { readonly kind: 'line'; readonly change: Change; readonly pieces: readonly Piece[] }
  /** Unchanged lines left out. */
  | { readonly kind: 'fold'; readonly lines: number };

/** Unchanged lines kept around a change. */
const context = 2;

/** Line by line; a line that was only edited shows its words. Long unchanged stretches are folded. */
export function lineDifference(before: string, after: string, locale: string): readonly Row[] {
  const blocks = diffLines(ended(before), ended(after)).map((part) => ({
    ...pieceOf(part),
    lines: linesOf(part.value),
  }));
  return blocks.flatMap((block, i) => {
    if (block.change === 'same') return folded(block.lines, i === 0, i === blocks.length - 1);
    const next = blocks[i + 1];
    const previous = blocks[i - 1];
    if (block.change === 'removed' && next?.change === 'added')
      return pairs(block.lines, next.lines, locale, 'removed');
    if (block.change === 'added' && previous?.change === 'removed')
      return pairs(previous.lines, block.lines, locale, 'added');
    return block.lines.map((text): Row => ({
      kind: 'line',
      change: block.change,
      pieces: [{ change: block.change, text }],
    }));
  });
}

const ended = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');

function pieceOf(part: { added: boolean; removed: boolean; value: string }): Piece {
  return { change: part.added ? 'added' : part.removed ? 'removed' : 'same', text: part.value };
}

/** One side of an edited stretch, each line compared with its counterpart. */
function pairs(
  before: readonly string[],
  after: readonly string[],
  locale: string,
  side: 'added' | 'removed',
): Row[] {
  return (side === 'removed' ? before : after).map((text, i) => {
    const [a, b] = [before[i], after[i]];
    const pieces =
      a === undefined || b === undefined ? [{ change: side, text }] : wordDifference(a, b, locale);
    return {
      kind: 'line',
      change: side,
      pieces: pieces.filter(({ change }) => change === 'same' || change === side),
    };
  });
}

function folded(lines: readonly string[], first: boolean, last: boolean): Row[] {
  const head = first ? 0 : context;
  const tail = last ? 0 : context;
  const row = (text: string): Row => ({ kind: 'line', change: 'same', pieces: [{ change: 'same', text }] });
  if (lines.length <= head + tail + 1) return lines.map(row);
  const hidden = lines.length - head - tail;
  return [
    ...lines.slice(0, head).map(row),
    { kind: 'fold', lines: hidden },
    ...lines.slice(lines.length - tail).map(row),
  ];
}
