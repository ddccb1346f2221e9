import type { CardClock, TicketCard } from '@baton/ticket-lifecycle';
import type { ClockStripsFieldsFragment } from '#lib/wire/generated/documents.ts';

export type Strips = ClockStripsFieldsFragment;
export type Strip = Strips['strips'][number];
export type Piece = Strip['pieces'][number];
export type PieceKind = Piece['kind'];

/** A piece as it is drawn: instants in milliseconds. */
export interface DrawnPiece {
  readonly piece: Piece;
  readonly kind: PieceKind;
  readonly from: number;
  readonly until: number;
  /** Of its time on the wall, 0 to 1. */
  readonly share: number;
  readonly countedSeconds: number;
  /** What is different from the piece before it. */
  readonly changed: readonly Change[];
}

export type Change =
  | { readonly what: 'target'; readonly before: number; readonly after: number }
  | { readonly what: 'department'; readonly before: string; readonly after: string }
  | { readonly what: 'calendar'; readonly before: string; readonly after: string };

export interface StripRow {
  readonly id: string;
  readonly strip: Strip;
  /** The clock on the card, where this is its latest run: it counts down by itself. */
  readonly clock: CardClock | null;
  readonly pieces: readonly DrawnPiece[];
  /** Seconds on the wall that did not count, by reason and name, the most first. */
  readonly uncounted: readonly {
    readonly kind: PieceKind;
    readonly name: string | null;
    readonly seconds: number;
  }[];
}

/** Whatever counts, wholly or in part. */
const counting: readonly PieceKind[] = ['counted', 'recorded', 'together'];

/**
 * A row for each run. `department`: as that department's own clock counts, where the time of others is not its own; empty
 * for the customer's.
 */
export function rowsOf(strips: Strips, card: TicketCard, department: string): readonly StripRow[] {
  return strips.strips.map((strip) => {
    const latest = !strips.strips.some(({ kind, run }) => kind === strip.kind && run > strip.run);
    const pieces = strip.pieces.map((piece, i) => drawn(piece, strip.pieces[i - 1], department));
    return {
      id: `${strip.kind}-${strip.run}`,
      strip,
      clock: latest ? (card.clocks.find(({ kind }) => kind === strip.kind) ?? null) : null,
      pieces,
      uncounted: uncountedOf(pieces),
    };
  });
}

function drawn(piece: Piece, before: Piece | undefined, department: string): DrawnPiece {
  const from = Date.parse(piece.from);
  const until = Date.parse(piece.until);
  const others = department !== '' && piece.department !== null && piece.department !== department;
  const countedSeconds = others ? 0 : piece.countedSeconds;
  return {
    piece,
    kind: others ? 'other_department' : piece.kind,
    from,
    until,
    share: Math.min(1, (countedSeconds * 1_000) / Math.max(1, until - from)),
    countedSeconds,
    changed: before ? changesBetween(before, piece) : [],
  };
}

function changesBetween(before: Piece, after: Piece): readonly Change[] {
  const changes: Change[] = [];
  if (before.department !== null && after.department !== null && before.department !== after.department)
    changes.push({ what: 'department', before: before.department, after: after.department });
  if (
    before.targetSeconds !== null &&
    after.targetSeconds !== null &&
    before.targetSeconds !== after.targetSeconds
  )
    changes.push({ what: 'target', before: before.targetSeconds, after: after.targetSeconds });
  if (before.calendar !== null && after.calendar !== null && before.calendar !== after.calendar)
    changes.push({ what: 'calendar', before: before.calendar, after: after.calendar });
  return changes;
}

function uncountedOf(pieces: readonly DrawnPiece[]): StripRow['uncounted'] {
  const sums = new Map<string, { kind: PieceKind; name: string | null; seconds: number }>();
  const add = (kind: PieceKind, name: string | null, seconds: number): void => {
    if (counting.includes(kind)) return;
    const sum = sums.get(`${kind} ${name ?? ''}`) ?? { kind, name, seconds: 0 };
    sum.seconds += seconds;
    sums.set(`${kind} ${name ?? ''}`, sum);
  };
  for (const { kind, piece, from, until } of pieces) {
    if (kind === 'together') for (const one of piece.within) add(one.kind, one.name, one.seconds);
    else add(kind, piece.name, (until - from) / 1_000);
  }
  return [...sums.values()].filter(({ seconds }) => seconds >= 60).sort((a, b) => b.seconds - a.seconds);
}

/** What is drawn anywhere, for the legend, in the order of the contract. */
export function kindsIn(rows: readonly StripRow[]): readonly PieceKind[] {
  const order: readonly PieceKind[] = [
    'counted',
    'together',
    'recorded',
    'outside_hours',
    'day_off',
    'holiday',
    'exception',
    'waiting_customer',
    'on_hold',
    'other_department',
    'stopped',
  ];
  const drawnKinds = new Set(rows.flatMap(({ pieces }) => pieces.map(({ kind }) => kind)));
  return order.filter((kind) => drawnKinds.has(kind));
}

/** Departments that any clock charged time to, in the order in which they appear. */
export function departmentsIn(strips: Strips): readonly string[] {
  return [...new Set(strips.strips.flatMap(({ shares }) => shares.map((share) => share.department)))];
}
