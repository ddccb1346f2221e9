import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { Choice } from '#lib/ui/choice.ts';
import { say, t } from '#lib/words/index.ts';

/** Zones in which people of this company think: the reader's own, then those of the markets, each once. */
export function zoneChoices(directory: Directory, own: string, chosen: string): readonly Choice[] {
  const byZone = Map.groupBy(directory.markets, ({ timeZone }) => timeZone);
  const zones = [...new Set([own, ...byZone.keys(), chosen])];
  return zones.map((zone) => {
    const markets = (byZone.get(zone) ?? []).map(({ code }) => directory.marketName(code));
    const names = zone === own ? [t('changes.editor.zone.own'), ...markets] : markets;
    return { value: zone, label: names.length > 0 ? say.all(names) : zone, detail: zone };
  });
}
