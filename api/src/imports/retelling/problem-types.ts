import type { Problem } from '../servicenow/survey.ts';
import { codeOf } from './codes.ts';

export const PROBLEM_ROOT = 'imported';

/** A node of the taxonomy for what the log calls category and subcategory. */
export interface ImportedProblemType {
  readonly path: string;
  readonly parent: string;
  /** As the log writes it. */
  readonly name: string;
}

export function problemTypeOf(problem: Problem): string {
  return nodesOf(problem).at(-1)?.path ?? PROBLEM_ROOT;
}

/** All nodes below the root that the problems need, parents first, each once. */
export function problemTypesOf(problems: readonly Problem[]): ImportedProblemType[] {
  const nodes = new Map(problems.flatMap(nodesOf).map((node) => [node.path, node]));
  return [...nodes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A subcategory without category has no place in the tree. */
function nodesOf({ category, subcategory }: Problem): ImportedProblemType[] {
  if (category === null) return [];
  const path = `${PROBLEM_ROOT}/${codeOf(category)}`;
  const node = { path, parent: PROBLEM_ROOT, name: category };
  if (subcategory === null) return [node];
  return [node, { path: `${path}/${codeOf(subcategory)}`, parent: path, name: subcategory }];
}
