import { say, t, tCode } from '#lib/words/index.ts';
import type { FileProblem } from '../drafts/refusal-of-draft.ts';

/** What is wrong at a place of a file, and what was probably meant. */
export function problemWords({ code, details }: FileProblem): string {
  const words = tCode('fileProblems', code);
  const parts = [words === code ? t('fileProblems.unknown', { code }) : words, ...hints(details)];
  return parts.join(' ');
}

function hints(details: unknown): readonly string[] {
  if (typeof details !== 'object' || details === null) return [];
  const found: string[] = [];
  if ('nearest' in details && typeof details.nearest === 'string') {
    found.push(t('fileProblems.nearest', { nearest: details.nearest }));
  }
  if ('among' in details && Array.isArray(details.among)) {
    found.push(t('fileProblems.among', { among: say.any(details.among.map(String)) }));
  }
  if ('limit' in details && typeof details.limit === 'number') {
    found.push(t('fileProblems.limit', { limit: say.number(details.limit) }));
  }
  return found;
}
