import type { Input } from '@baton/ownership-matrix';

interface Address {
  readonly searchParams: Pick<URLSearchParams, 'get'>;
}

/** How cells are coloured. */
export const lenses = ['owner', 'findings', 'disputes'] as const;
export type Lens = (typeof lenses)[number];

export interface MapView {
  readonly row: string;
  readonly column: string;
  readonly lens: Lens;
  /** Keys of the branches that are folded. */
  readonly folded: ReadonlySet<string>;
  /** Lines that other inputs are held on: by input key the key of a line. */
  readonly given: Readonly<Record<string, string>>;
  /** Keys of the lines of the chosen place. */
  readonly place: { readonly row: string; readonly column: string } | null;
}

/** What a map shows, as it stands in the address. Problem types by markets, unless other inputs are asked for. */
export function mapIn(url: Address, inputs: readonly Input[]): MapView {
  const keys = inputs.map(({ key }) => key);
  const asked = (name: string) => keys.find((key) => key === url.searchParams.get(name));
  const usual = (key: string, otherwise: number) => (keys.includes(key) ? key : (keys[otherwise] ?? ''));
  const row = asked('rows') ?? usual('problemType', 0);
  const column = asked('columns') ?? usual(row === 'market' ? 'problemType' : 'market', 1);
  const lens = lenses.find((one) => one === url.searchParams.get('lens')) ?? 'owner';
  const folded = (url.searchParams.get('folded') ?? '').split(',').filter(Boolean);
  const [placeRow, placeColumn] = (url.searchParams.get('cell') ?? '').split('~');
  const down = column === row ? (keys.find((key) => key !== row) ?? '') : column;
  return {
    row,
    column: down,
    lens,
    given: givenIn(
      url,
      inputs.filter(({ key }) => key !== row && key !== down),
    ),
    folded: new Set(folded),
    place: placeRow && placeColumn ? { row: placeRow, column: placeColumn } : null,
  };
}

/** Tags mark what is out of the ordinary: unless asked otherwise, a map shows cases without any. */
function givenIn(url: Address, others: readonly Input[]): Readonly<Record<string, string>> {
  const asked = url.searchParams.get('given');
  if (asked === null) {
    return Object.fromEntries(
      others.filter(({ kind }) => kind === 'tags').map(({ key }) => [key, 'untagged']),
    );
  }
  const pairs = asked.split(',').map((pair) => pair.split('~'));
  return Object.fromEntries(
    pairs.flatMap(([key = '', line = '']) =>
      line && others.some((one) => one.key === key) ? [[key, line]] : [],
    ),
  );
}

/** The same as it stands in the address. */
export function givenText(given: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(given).filter(([, line]) => line !== '');
  return pairs.length === 0 ? '-' : pairs.map(([key, line]) => `${key}~${line}`).join(',');
}
