import type { CardClock, TicketCard } from '@baton/ticket-lifecycle';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { Stretch } from '#lib/ui/time-strip.ts';
import { say, t, tCode } from '#lib/words/index.ts';
import type { TicketDetail } from './open-ticket.svelte.ts';

export interface ClockRow {
  readonly clock: CardClock;
  /** Where the strip begins and ends: milliseconds since the epoch, UTC. */
  readonly from: number;
  readonly until: number;
  readonly stretches: readonly Stretch[];
  /** Working seconds by the department that used them, in order of appearance. */
  readonly shares: readonly { readonly department: string; readonly seconds: number }[];
  /** Seconds on the wall for which it stood still, by reason. */
  readonly pauses: readonly { readonly why: string; readonly seconds: number }[];
}

type Segment = TicketDetail['clockStrip'][number];

/** A stretch of this many milliseconds without a second counted is outside working hours, not merely short. */
const closedAfter = 60_000;
/** Paused times shorter than this many seconds are shown on the strip but not in words. */
const worthTelling = 60;

export function rowsOf(
  card: TicketCard,
  strip: readonly Segment[],
  directory: Directory,
  now: number,
): readonly ClockRow[] {
  return card.clocks.map((clock) => {
    const segments = strip.filter(({ kind }) => kind === clock.kind);
    const spans = segments.map((segment) => spanOf(segment, now));
    const from = Math.min(...spans.map((span) => span.from), clock.dueAt ?? now, now);
    const last = Math.max(...spans.map((span) => span.until), clock.dueAt ?? 0);
    return {
      clock,
      from,
      until: Math.max(last, from + 1),
      stretches: segments.map((segment, i) =>
        stretchOf(segment, spans[i] ?? { from, until: from }, directory),
      ),
      shares: sharesOf(segments),
      pauses: pausesOf(segments, now),
    };
  });
}

function spanOf({ from, until }: Segment, now: number): { from: number; until: number } {
  const begin = Date.parse(from);
  return { from: begin, until: until === null ? Math.max(now, begin) : Date.parse(until) };
}

export function pauseWords(reason: string): string {
  if (reason === 'waiting_customer') return t('tickets.clocks.waiting');
  if (reason === 'on_hold') return t('tickets.clocks.hold');
  return tCode('tickets.clocks', reason);
}

function stretchOf(segment: Segment, span: { from: number; until: number }, directory: Directory): Stretch {
  const department = directory.departmentName(segment.department);
  const times = `${say.moment(span.from)} – ${say.moment(span.until)}`;
  const paused = segment.pausedBecause;
  // A stretch that lies outside the calendar's hours as a whole counted nothing: it must not look like work.
  const closed = paused === null && segment.workingSeconds === 0 && span.until - span.from > closedAfter;
  if (closed)
    return { ...span, tone: 'accent', pale: true, label: t('tickets.clocks.closed', { department, times }) };
  return {
    ...span,
    tone: paused === null ? 'accent' : 'neutral',
    pale: paused !== null,
    label:
      paused === null
        ? t('tickets.clocks.ran', { department, duration: say.duration(segment.workingSeconds), times })
        : t('tickets.clocks.stood', { department, why: pauseWords(paused), times }),
  };
}

function sharesOf(segments: readonly Segment[]): ClockRow['shares'] {
  const shares = new Map<string, number>();
  for (const { department, workingSeconds } of segments) {
    shares.set(department, (shares.get(department) ?? 0) + workingSeconds);
  }
  return [...shares]
    .filter(([, seconds]) => seconds > 0)
    .map(([department, seconds]) => ({ department, seconds }));
}

function pausesOf(segments: readonly Segment[], now: number): ClockRow['pauses'] {
  const pauses = new Map<string, number>();
  for (const segment of segments) {
    if (segment.pausedBecause === null) continue;
    const { from, until } = spanOf(segment, now);
    const why = pauseWords(segment.pausedBecause);
    pauses.set(why, (pauses.get(why) ?? 0) + (until - from) / 1_000);
  }
  return [...pauses]
    .filter(([, seconds]) => seconds >= worthTelling)
    .map(([why, seconds]) => ({ why, seconds }));
}
