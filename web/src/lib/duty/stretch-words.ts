import { say } from '#lib/words/index.ts';

/** "Sat, Nov 21, 22:00 – Sun, Nov 22, 08:00 (Asia/Tokyo)"; the zone is named where it is not the reader's. */
export function stretchWords(from: number, until: number, zone: string | null): string {
  const span = [from, until].map((at) => say.moment(at, 'dayTime', zone ?? undefined)).join(' – ');
  return zone === null ? span : `${span} (${zone})`;
}
