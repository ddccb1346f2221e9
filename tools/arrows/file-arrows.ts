import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { root } from '../house/root.ts';

/** The folders whose files the arrows of `.dependency-cruiser.cjs` bind. */
const BOUND = ['api/src', 'web/src', 'libs', 'migrations'];

/** One import that the rules forbid, with the advice that the rule gives. */
export type ForbiddenImport = { rule: string; from: string; to: string; advice: string };

/** Every forbidden import below the folder; the whole clone unless told otherwise. */
export async function forbiddenImports(folder = root, bound = BOUND): Promise<ForbiddenImport[]> {
  const result = await cruiseFiles(folder, bound);
  const advice = new Map(rules().forbidden.map(({ name, comment }) => [name, comment]));
  return result.summary.violations.map((violation) => ({
    rule: violation.rule.name,
    from: violation.from,
    to: waysOf(violation),
    advice: advice.get(violation.rule.name) ?? '',
  }));
}

/** Which part of the house imports which: `libs/a` and `libs/b`, `api` and `libs/a`. */
export async function partsThatImport(): Promise<Set<string>> {
  const { modules } = await cruiseFiles(root, BOUND);
  const arrows = modules.flatMap((module) =>
    module.dependencies.map(({ resolved }) => [partOf(module.source), partOf(resolved)]),
  );
  return new Set(arrows.filter(([from, to]) => from && to && from !== to).map((arrow) => arrow.join(' -> ')));
}

async function cruiseFiles(folder: string, bound: string[]): Promise<ICruiseResult> {
  const { options, ...ruleSet } = rules();
  const { output } = await cruise(bound, {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: ruleSet as never,
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** The rules are plain data in a CommonJS file, because dependency-cruiser's own program reads them too. */
function rules(): { forbidden: { name: string; comment: string }[]; options: object } {
  return createRequire(import.meta.url)(path.join(root, '.dependency-cruiser.cjs'));
}

const waysOf = (violation: IViolation): string =>
  violation.cycle ? violation.cycle.map(({ name }) => name).join(' -> ') : violation.to;

const partOf = (file: string): string | undefined =>
  /^(libs\/[^/]+|api|web|migrations|test|tools)\//.exec(file)?.[1];
