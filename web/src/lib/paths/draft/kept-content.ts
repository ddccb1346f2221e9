import type { PathContent } from '@baton/escalation-path';
import { contentIn } from '../path-content.ts';

/** What was written of a draft and not saved yet, as this machine keeps it. */
export function keptText(version: number, content: PathContent): string {
  return JSON.stringify({ version, content });
}

/** Null where nothing was kept, or nothing that can be read. */
export function keptIn(text: string): { readonly version: number; readonly content: PathContent } | null {
  if (text === '') return null;
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null || !('version' in json) || !('content' in json))
      return null;
    if (typeof json.version !== 'number' || !isContent(json.content)) return null;
    return { version: json.version, content: contentIn(json.content) };
  } catch {
    return null;
  }
}

/** Written by an older page it may lack what this one needs; the server looks at the rest. */
function isContent(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'names' in json &&
    'levels' in json &&
    Array.isArray(json.levels) &&
    'arbiters' in json &&
    Array.isArray(json.arbiters)
  );
}
