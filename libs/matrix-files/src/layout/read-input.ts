import type { Input } from '@baton/ownership-matrix';
import type { Place, Problems } from '../problem.ts';
import { readFree } from './free-text.ts';
import { fold } from './heads.ts';
import type { MatrixColumn } from './sheets.ts';
import type { Values } from './read-values.ts';

const KINDS = ['tree', 'set', 'tags', 'number', 'boolean'] as const;
const YES = new Set(['yes', 'true', '是']);
const NO = new Set(['no', 'false', '否']);

/** An input of the sheet Matrix; null where it cannot be read. Values that the file leaves out are the base's. */
export function readInput(
  key: string,
  text: (column: MatrixColumn) => string,
  place: (column: MatrixColumn) => Place,
  values: Values,
  old: Input | undefined,
  problems: Problems,
): Input | null {
  const kind = KINDS.find((one) => one === fold(text('kind')));
  if (kind === undefined) {
    problems.add('unknown-part', place('kind'), text('kind'), { among: KINDS });
    return null;
  }
  const label = readFree(text('label'));
  const missing = yesOrNo(text('mayBeMissing'));
  if (missing === null) problems.add('not-yes-or-no', place('mayBeMissing'), text('mayBeMissing'));
  const column = {
    key,
    ...(label === undefined ? {} : { label }),
    ...(typeof missing === 'boolean' ? { mayBeMissing: missing } : {}),
  };
  if (kind === 'boolean') return { kind, ...column };
  if (kind === 'number') {
    const said = text('minimum').trim();
    const minimum = said === '' ? undefined : Number(said);
    if (minimum !== undefined && !Number.isFinite(minimum))
      problems.add('not-a-number', place('minimum'), said);
    return {
      kind,
      ...column,
      unit: readFree(text('unit')) ?? null,
      ...(minimum === undefined ? {} : { minimum }),
    };
  }
  const own = values.of(key);
  if (own === undefined) {
    if (old?.kind === kind) {
      const { label: _label, mayBeMissing: _missing, ...rest } = old;
      return { ...rest, ...column };
    }
    if (kind !== 'tags') problems.add('missing-part', place('key'), key);
  }
  if (kind === 'tree')
    return { kind, ...column, nodes: (own ?? []).map(({ code, parent }) => ({ code, parent })) };
  return { kind, ...column, values: (own ?? []).map(({ code }) => code) };
}

/** Undefined where nothing is said, null where it cannot be read. */
function yesOrNo(text: string): boolean | undefined | null {
  const said = fold(text);
  if (said === '') return undefined;
  return YES.has(said) ? true : NO.has(said) ? false : null;
}
