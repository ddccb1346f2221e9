import type { CoverageLine } from '@baton/ownership-matrix';

/** A line that is shown, with its index in the map. */
export interface VisibleLine {
  readonly line: CoverageLine;
  readonly index: number;
  readonly branch: boolean;
  readonly folded: boolean;
  /** A branch for itself, without what lies below it. */
  readonly alone: boolean;
}

/**
 * The lines that are not inside a folded branch. A branch for itself is left out where it is no value of its own, such as a region,
 * which is no market. @param isValue whether a ticket can have this value
 */
export function visibleLines(
  lines: readonly CoverageLine[],
  folded: ReadonlySet<string>,
  isValue: (code: string) => boolean,
): readonly VisibleLine[] {
  const hidden = new Set<number>();
  return lines.flatMap((line, index) => {
    const above = line.parent === null ? undefined : lines[line.parent];
    if (above && line.parent !== null && (hidden.has(line.parent) || folded.has(above.key))) {
      hidden.add(index);
      return [];
    }
    const alone = isAlone(lines, line);
    if (alone && line.kind === 'value' && !isValue(line.code)) return [];
    const branch = line.kind === 'within';
    return [{ line, index, branch, folded: branch && folded.has(line.key), alone }];
  });
}

/** Whether a line is a branch for itself: then it stands right below the branch. */
export function isAlone(lines: readonly CoverageLine[], line: CoverageLine): boolean {
  const above = line.parent === null ? undefined : lines[line.parent];
  return above?.kind === 'within' && line.kind === 'value' && line.code === above.code;
}
