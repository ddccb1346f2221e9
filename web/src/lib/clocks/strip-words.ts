import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, speech, t } from '#lib/words/index.ts';
import type { Change, DrawnPiece, PieceKind } from './strip-rows.ts';

/** "Night", "Songkran", "waiting for the customer": one reason in a few words. */
export function reasonWords(kind: PieceKind, name: string | null): string {
  if ((kind === 'holiday' || kind === 'exception') && name !== null) return name;
  if (kind === 'on_hold' && name !== null) return t('clocks.kind.hold', { reason: name });
  return t(`clocks.kind.${kind}`);
}

/** From when until when, in the reader's zone or another. */
export function timesOf({ from, until }: Pick<DrawnPiece, 'from' | 'until'>, zone = speech.zone): string {
  const sameDay = say.moment(from, 'date', zone) === say.moment(until, 'date', zone);
  return `${say.moment(from, 'dayTime', zone)} – ${say.moment(until, sameDay ? 'time' : 'dayTime', zone)}`;
}

/** The same times where the calendar is kept; empty where that is the reader's own zone. */
export function timesThere({ piece, from, until }: DrawnPiece): string {
  if (piece.zone === null || piece.zone === speech.zone) return '';
  return t('clocks.there', { times: timesOf({ from, until }, piece.zone), zone: piece.zone });
}

/** What a piece was, in a sentence without its times. */
export function whatWords(drawn: DrawnPiece, directory: Directory): string {
  const { kind, piece, countedSeconds } = drawn;
  const department =
    piece.department === null ? t('clocks.several') : directory.departmentName(piece.department);
  const counted = say.duration(countedSeconds);
  switch (kind) {
    case 'counted':
      return t('clocks.says.counted', { department, counted });
    case 'recorded':
      return t('clocks.says.recorded', { department, counted });
    case 'together':
      return t('clocks.says.together', {
        department,
        counted,
        rest: say.all(
          piece.within
            .filter((one) => one.kind !== 'counted')
            .map((one) => `${reasonWords(one.kind, one.name)} ${say.duration(one.seconds, 'narrow')}`),
        ),
      });
    case 'other_department':
      return t('clocks.says.other', { department });
    case 'stopped':
      return t('clocks.says.stopped');
    default:
      return t('clocks.says.uncounted', { department, why: reasonWords(kind, piece.name) });
  }
}

/** All of it in one readable sentence, for the keyboard and for screen readers. */
export function pieceSentence(drawn: DrawnPiece, directory: Directory): string {
  const changes = drawn.changed.map((change) => changeWords(change, directory));
  return [`${timesOf(drawn)}: ${whatWords(drawn, directory)}`, ...changes].join(' ');
}

export function changeWords(change: Change, directory: Directory): string {
  switch (change.what) {
    case 'target':
      return t('clocks.changed.target', {
        before: say.duration(change.before),
        after: say.duration(change.after),
      });
    case 'department':
      return t('clocks.changed.department', {
        before: directory.departmentName(change.before),
        after: directory.departmentName(change.after),
      });
    case 'calendar':
      return t('clocks.changed.calendar', { before: change.before, after: change.after });
  }
}
