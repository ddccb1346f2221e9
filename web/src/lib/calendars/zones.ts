import type { Choice } from '#lib/ui/choice.ts';

/** Every zone that the browser knows, with its present distance from UTC; the one that is kept is among them in any case. */
export function zoneChoices(kept: string, now: number): readonly Choice[] {
  const zones = [...new Set([kept, ...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort();
  return zones.map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
    detail: distance(zone, now),
  }));
}

function distance(zone: string, now: number): string {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
      now,
    );
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  } catch {
    // A zone that is newer than the browser.
    return '';
  }
}
