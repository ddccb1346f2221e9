import { checkPath } from './check-path.ts';
import type { KnownReferences } from './check-path.ts';
import { pathOf } from './path-content.ts';
import type { PathContent, PathLanguage } from './path-content.ts';
import { severityOf } from './path-fault.ts';
import type { PathFault, PathFinding } from './path-fault.ts';

const languages: readonly PathLanguage[] = ['en', 'zhHans', 'zhHant'];

/** All findings on what somebody wrote: those of the path that would run, and what people need besides. */
export function checkContent(code: string, content: PathContent, known: KnownReferences = {}): PathFinding[] {
  const faults: PathFault[] = languages
    .filter((language) => content.names[language].trim() === '')
    .map((language) => ({ code: 'no_name', language }));
  if (content.arbiters.length === 0) faults.push({ code: 'no_arbiters' });
  return [
    ...faults.map((fault): PathFinding => ({ severity: severityOf(fault), level: null, fault })),
    ...checkPath(pathOf(code, 1, content), known),
  ];
}
