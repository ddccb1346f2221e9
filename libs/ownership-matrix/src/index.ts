export type { Assignment, Authority, Collected, CosignRule, Duty } from './table/assignment.ts';
export { compile } from './lookup/compile.ts';
export type { Compilation, CompiledMatrix } from './lookup/compile.ts';
export type { Bound, Condition } from './table/condition.ts';
export { decide } from './lookup/decide.ts';
export { CATCH_ALL } from './table/catch-all.ts';
export type { Decision, TraceStep } from './lookup/decision.ts';
export type { FactProblem, FactValue, MatrixFacts } from './table/facts.ts';
export type {
  BooleanInput,
  Input,
  NumberInput,
  SetInput,
  TagsInput,
  TreeInput,
  TreeNode,
} from './table/input.ts';
export type { MatrixRefusal, RefusalCode } from './table/refusal.ts';
export type { HitPolicy, MatrixTable, Outcome, Rule } from './table/table.ts';
