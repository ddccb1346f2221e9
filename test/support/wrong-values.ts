import {
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

export const absent = '00000000-0000-4000-8000-000000000000';
export const halfPair = 'half \ud800 pair';
export const nul = 'nul \u0000 sign';
const endless = 'x'.repeat(60_000);

/** Ids of the input that name the request, not an object: any short text is a good one. */
const wrongKeys = ['', '   ', 'k'.repeat(201), nul, halfPair];
export const wrongIds = ['', 'x', absent, 'a'.repeat(5000), nul, halfPair, `'; DROP TABLE tickets; --`];
/** The first four the schema's types refuse, the others the house. */
const wrongIntegers = ['x', 1.5, 2_147_483_648, '7', -1, 0, 2_147_483_647];
const wrongAmounts = ['x', '5', -1, -0.01, 1e300];
const wrongTexts = [nul, halfPair, endless];
const noTexts = ['', ' \n '];
/** Texts that may be left empty. */
const mayBeEmpty =
  /^(description|customerReference|orderReference|reason|note|why|content\.(title|summary|talkTrack)\.\w+)$/;
function wrongValues(type: GraphQLInputType, path: string, isReasonNeeded: boolean): unknown[] {
  const bare = isNonNullType(type) ? type.ofType : type;
  const missing = isNonNullType(type) ? [null] : [];
  const name = isListType(bare) || isInputObjectType(bare) ? '' : bare.name;
  const reason = isReasonNeeded && path === 'reason';
  switch (name) {
    case 'ID':
      return [...missing, ...(path === 'idempotencyKey' ? wrongKeys : wrongIds)];
    case 'String':
      return [...missing, 5, ...wrongTexts, ...(mayBeEmpty.test(path) && !reason ? [] : noTexts)];
    case 'Int':
      // A level of none is one to go back to.
      return [...missing, ...wrongIntegers.filter((value) => value !== 0 || path !== 'toLevel')];
    case 'Float':
      return [...missing, ...wrongAmounts];
    case 'Boolean':
      return [...missing, 'yes', 1];
    case 'Instant':
      return [...missing, '', 'yesterday', '2026-13-45T00:00:00Z', '2026-01-01', 5];
    case '':
      // A list takes one value as a list of one; here no object and no list can be meant.
      return [...missing, 5];
    default:
      // An enumeration.
      return [...missing, 'nonsense', '', 5];
  }
}

export type Input = Record<string, unknown>;
export interface Attempt {
  readonly what: string;
  readonly input: Input;
}

/** The input with one value put in another's place, for every place in it and every wrong value there. */
export function attempts(type: GraphQLInputObjectType, base: Input, at = ''): Attempt[] {
  const needsReason = base['decision'] !== undefined && base['decision'] !== 'approve';
  const found: Attempt[] = at === '' ? [{ what: 'an unknown field', input: { ...base, nothing: 1 } }] : [];
  for (const field of Object.values(type.getFields())) {
    const path = `${at}${field.name}`;
    const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
    const put = (value: unknown): Input => ({ ...base, [field.name]: value });
    const wrong = wrongValues(field.type, path, needsReason);
    found.push(...wrong.map((value) => ({ what: `${path} = ${told(value)}`, input: put(value) })));
    const inner = isListType(bare) ? bare.ofType : bare;
    const bareInner = isNonNullType(inner) ? inner.ofType : inner;
    const given = base[field.name];
    if (isInputObjectType(bareInner)) {
      const one = isListType(bare) ? (Array.isArray(given) ? given[0] : undefined) : given;
      if (!isInput(one)) continue;
      const within = attempts(bareInner, one, `${path}.`);
      found.push(
        ...within.map(({ what, input }) => ({ what, input: put(isListType(bare) ? [input] : input) })),
      );
    } else if (isListType(bare) && Array.isArray(given) && given.length > 0) {
      const bad = wrongValues(inner, path, false);
      found.push(...bad.map((value) => ({ what: `${path}[] = ${told(value)}`, input: put([value]) })));
    }
  }
  return found;
}

function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function told(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 20)}… (${text.length})` : text;
}
