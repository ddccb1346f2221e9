import type { Condition, Input, Region, Slice } from '@baton/ownership-matrix';

type When = Readonly<Record<string, Condition>>;

/**
 * Conditions of rules that together cover a region: one rule, or one for each interval where a region has several. Where no condition can say
 * exactly this, they cover more: such a rule is put last, where it takes only what nobody else does.
 */
export function conditionsFor(region: Region, inputs: readonly Input[]): readonly When[] {
  let rules: readonly When[] = [{}];
  for (const slice of region) {
    const input = inputs.find(({ key }) => key === slice.input);
    const choices = input ? conditionsOf(slice, input) : [];
    if (choices.length === 0) continue;
    rules = rules.flatMap((when) => choices.map((condition) => ({ ...when, [slice.input]: condition })));
  }
  return rules;
}

/** None: only `any` covers it. A missing fact meets nothing but `any`. */
function conditionsOf(slice: Slice, input: Input): readonly Condition[] {
  if (slice.kind === 'known' || slice.kind === 'missing' || slice.orMissing) return [];
  switch (slice.kind) {
    case 'oneOf':
      return [{ kind: 'oneOf', values: slice.values }];
    case 'noneOf':
      return [{ kind: 'not', condition: { kind: 'oneOf', values: slice.values } }];
    case 'is':
      return [{ kind: 'is', value: slice.value }];
    case 'intervals':
      return slice.intervals.map(({ from, to }) => ({ kind: 'interval', from, to }));
    case 'tags': {
      const [first] = slice.with;
      if (first !== undefined) return [{ kind: 'oneOf', values: [first] }];
      return slice.without.length === 0
        ? []
        : [{ kind: 'not', condition: { kind: 'oneOf', values: slice.without } }];
    }
    case 'tree':
      return input.kind === 'tree' ? [treeCondition(slice, input.nodes)] : [];
  }
}

type Tree = Extract<Slice, { kind: 'tree' }>;
type Nodes = Extract<Input, { kind: 'tree' }>['nodes'];

function treeCondition(slice: Tree, nodes: Nodes): Condition {
  const { within, exactly, exceptWithin, exceptExactly } = slice;
  const excepted = exceptWithin.length + exceptExactly.length > 0;
  if (!excepted && exactly.length === 0 && within.length > 0) return { kind: 'within', nodes: within };
  if (!excepted && within.length === 0 && exactly.length > 0) return { kind: 'oneOf', values: exactly };
  if (within.length + exactly.length === 0 && exceptExactly.length === 0) {
    return { kind: 'not', condition: { kind: 'within', nodes: exceptWithin } };
  }
  return { kind: 'oneOf', values: codesOf(slice, nodes) };
}

/** Every node of the slice by name. */
function codesOf({ within, exactly, exceptWithin, exceptExactly }: Tree, nodes: Nodes): readonly string[] {
  const parents = new Map(nodes.map(({ code, parent }) => [code, parent]));
  const lineOf = (code: string): readonly string[] => {
    const parent = parents.get(code) ?? null;
    return parent === null ? [code] : [code, ...lineOf(parent)];
  };
  const whole = within.length + exactly.length === 0;
  return nodes.flatMap(({ code }) => {
    const line = lineOf(code);
    const named = whole || exactly.includes(code) || line.some((node) => within.includes(node));
    const not = exceptExactly.includes(code) || line.some((node) => exceptWithin.includes(node));
    return named && !not ? [code] : [];
  });
}
