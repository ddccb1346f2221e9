import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, t, tCode } from '#lib/words/index.ts';
import type { ChangeTermsFieldsFragment } from '#lib/wire/generated/documents.ts';

type ScopeOf = ChangeTermsFieldsFragment['scope'];

/** Whom a change concerns, short enough for a row: "BR, MX · WhatsApp · Shipping fees". */
export function scopeWords({ markets, channels, problemTypes }: ScopeOf, directory: Directory): string {
  return [
    markets.length === 0 ? t('changes.scope.allMarkets') : markets.join(', '),
    ...(channels.length > 0 ? [channels.map((code) => tCode('glossary.channel', code)).join(', ')] : []),
    ...(problemTypes.length > 0 ? [problemTypes.map((path) => directory.problemName(path)).join(', ')] : []),
  ].join(' · ');
}

/** The same in full, for hovering and for reading aloud. */
export function fullScope({ markets, channels, problemTypes }: ScopeOf, directory: Directory): string {
  return [
    markets.length === 0
      ? t('changes.scope.allMarkets')
      : say.all(markets.map((code) => directory.marketName(code))),
    channels.length === 0
      ? t('changes.scope.allChannels')
      : say.all(channels.map((code) => tCode('glossary.channel', code))),
    problemTypes.length === 0
      ? t('changes.scope.allProblems')
      : say.all(problemTypes.map((path) => directory.problemTrail(path))),
  ].join('\n');
}
