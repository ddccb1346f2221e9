import type { Language } from '#lib/wire/generated/documents.ts';
import type { Names } from '#lib/words/index.ts';
import type { WallTime } from './wall-time.ts';

/** The text of an article in one language, as it is being edited. */
export interface EditEntry {
  readonly article: string;
  readonly articleTitle: string;
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  /** The text in effect now; empty when there is none in this language. */
  readonly before: string;
}

/**
 * How the times are meant. `moment`: one instant everywhere. `wall`: the same wall time in each market, which is another
 * instant in another zone. `kept`: every market its own, as another program wrote it; shown, not edited.
 */
export type TimeMode = 'moment' | 'wall' | 'kept';

/** What a person fills in; kept as one draft until the server has it. */
export interface ChangeEntries {
  readonly department: string;
  readonly title: Names;
  readonly summary: Names;
  readonly talkTrack: Names;
  readonly mustRead: boolean;
  readonly noticeOnly: boolean;
  readonly mode: TimeMode;
  /** IANA zone in which the times are typed in the mode `moment`. */
  readonly zone: string;
  readonly from: WallTime;
  /** Empty: until further notice. */
  readonly until: WallTime;
  readonly kept: readonly { readonly market: string; readonly from: string; readonly until: string | null }[];
  readonly markets: readonly string[];
  readonly channels: readonly string[];
  readonly problemTypes: readonly string[];
  readonly edits: readonly EditEntry[];
}

const noTexts: Names = { en: '', zhHans: '', zhHant: '' };

export function blankEntries(department: string, zone: string): ChangeEntries {
  return {
    department,
    title: noTexts,
    summary: noTexts,
    talkTrack: noTexts,
    mustRead: true,
    noticeOnly: false,
    mode: 'moment',
    zone,
    from: '',
    until: '',
    kept: [],
    markets: [],
    channels: [],
    problemTypes: [],
    edits: [],
  };
}

/** Says what the article says already: it need not be sent. */
export function isUnchanged({ title, body, articleTitle, before }: EditEntry): boolean {
  return body === before && title === articleTitle;
}

/** The draft as it was stored; undefined when it is none that this page can read. */
export function entriesIn(text: string, blank: ChangeEntries): ChangeEntries | undefined {
  try {
    const stored: unknown = JSON.parse(text);
    const whole = typeof stored === 'object' && stored !== null && 'title' in stored && 'edits' in stored;
    // Written by this page itself, perhaps an older one: what that did not know is blank.
    return whole ? { ...blank, ...(stored as Partial<ChangeEntries>) } : undefined;
  } catch {
    return undefined;
  }
}
