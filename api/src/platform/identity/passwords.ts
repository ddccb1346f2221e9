import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB, two passes, one lane: the OWASP password storage recommendation. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** A hash to compare with when there is no such account, so that both cases take the same time. */
let nobody: Promise<string> | null = null;

export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  if (stored !== null) return verify(stored, password);
  nobody ??= hashPassword('nobody has this password');
  await verify(await nobody, password);
  return false;
}
