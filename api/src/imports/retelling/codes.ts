import { createHash } from 'node:crypto';
import { v5 } from 'uuid';

/** Made once for imports; with it, the same name has the same id in every run and every database. */
const NAMESPACE = '0b6d3f0e-5b0c-4f5e-9d26-0a4d6b1f7c53';

export const SOURCE = 'servicenow';

/** An id that depends on what it stands for alone, so that a second run makes nothing twice. */
export function idOf(kind: 'ticket' | 'person', name: string): string {
  return v5(`${SOURCE} ${kind} ${name}`, NAMESPACE);
}

/** In escalation paths it stands for whoever owns the ticket, so no department may be called so. */
const RESERVED = 'owner';

const known = new Map<string, string>();

/**
 * A code for a name of the log: `Group 70` becomes `group-70`. Letter case and the kind of gap make no difference. What
 * the code cannot show (`C` and `C++`, Chinese) is told apart by a short hash.
 */
export function codeOf(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');
  const code = plain
    .replaceAll(/[^a-z0-9-]+/g, '')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 50);
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 6);
  const made =
    code === plain && code !== RESERVED ? code : [code, hash].filter((part) => part !== '').join('-');
  known.set(name, made);
  return made;
}
