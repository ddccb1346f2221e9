/**
 * Whom and what a change concerns, as codes; an empty list means all. Problem types are paths in the tree and
 * cover their subtree. Regions are resolved to markets before they come here.
 */
export type Scope = {
  markets: readonly string[];
  channels: readonly string[];
  problemTypes: readonly string[];
  products?: readonly string[];
};

/** What is known of a ticket, or of what an agent is looking at. Unknown: null or left out. */
export type ScopeFacts = {
  market?: string | null;
  channel?: string | null;
  problemType?: string | null;
  product?: string | null;
};

/** Whether these facts lie in the scope. What is not known lies only in a scope that does not ask for it. */
export function inScope(scope: Scope, facts: ScopeFacts): boolean {
  return (
    admits(scope.markets, facts.market, isSame) &&
    admits(scope.channels, facts.channel, isSame) &&
    admits(scope.problemTypes, facts.problemType, isWithin) &&
    admits(scope.products ?? [], facts.product, isSame)
  );
}

/** Whether some ticket could lie in both. */
export function scopesOverlap(a: Scope, b: Scope): boolean {
  return sharedScope(a, b) !== null;
}

/** The scope that two scopes share, for saying where they meet; null when nothing lies in both. */
export function sharedScope(a: Scope, b: Scope): Required<Scope> | null {
  const markets = sharedCodes(a.markets, b.markets);
  const channels = sharedCodes(a.channels, b.channels);
  const problemTypes = sharedSubtrees(a.problemTypes, b.problemTypes);
  const products = sharedCodes(a.products ?? [], b.products ?? []);
  return markets && channels && problemTypes && products
    ? { markets, channels, problemTypes, products }
    : null;
}

/** Whether a problem type is the other or lies under it: `logistics/delay/customs` within `logistics/delay`. */
export function isWithin(problemType: string, ancestor: string): boolean {
  return problemType === ancestor || problemType.startsWith(`${ancestor}/`);
}

/** Codes in both lists, where an empty list means all; null when they share none. */
function sharedCodes(a: readonly string[], b: readonly string[]): string[] | null {
  if (a.length === 0 || b.length === 0) return distinct([...a, ...b]);
  const shared = distinct(a.filter((code) => b.includes(code)));
  return shared.length > 0 ? shared : null;
}

function sharedSubtrees(a: readonly string[], b: readonly string[]): string[] | null {
  if (a.length === 0 || b.length === 0) return distinct([...a, ...b]);
  const shared = [
    ...a.filter((node) => b.some((other) => isWithin(node, other))),
    ...b.filter((node) => a.some((other) => isWithin(node, other))),
  ];
  return shared.length > 0 ? distinct(shared) : null;
}

function admits(
  wanted: readonly string[],
  fact: string | null | undefined,
  fits: (fact: string, code: string) => boolean,
): boolean {
  if (wanted.length === 0) return true;
  return fact !== null && fact !== undefined && wanted.some((code) => fits(fact, code));
}

function isSame(a: string, b: string): boolean {
  return a === b;
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
