import type { Bound } from '@baton/ownership-matrix';

export interface Span {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/** The same numbers in as few intervals as possible, from the smallest. Those that hold nothing are left out. */
export function merged(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => !isEmpty(span)).sort((a, b) => compareFrom(a.from, b.from));
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last === undefined || !touch(last.to, span.from)) result.push(span);
    else if (compareTo(last.to, span.to) < 0) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}

/** All other numbers. */
export function others(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  let from: Bound | null = null;
  let open = true;
  for (const span of merged(spans)) {
    if (span.from !== null) result.push({ from, to: opposite(span.from) });
    if (span.to === null) open = false;
    else from = opposite(span.to);
  }
  if (open) result.push({ from, to: null });
  return result.filter((span) => !isEmpty(span));
}

const opposite = ({ value, inclusive }: Bound): Bound => ({ value, inclusive: !inclusive });

function isEmpty({ from, to }: Span): boolean {
  if (from === null || to === null) return false;
  return from.value > to.value || (from.value === to.value && !(from.inclusive && to.inclusive));
}

function compareFrom(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return a.value - b.value || Number(b.inclusive) - Number(a.inclusive);
}

function compareTo(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a.value - b.value || Number(a.inclusive) - Number(b.inclusive);
}

/** Whether nothing lies between the end of one and the beginning of the next. */
function touch(to: Bound | null, from: Bound | null): boolean {
  if (to === null || from === null) return true;
  return to.value > from.value || (to.value === from.value && (to.inclusive || from.inclusive));
}
