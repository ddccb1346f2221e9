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
export type {
  Dangling,
  Disagreement,
  Finding,
  Findings,
  Gap,
  NeverHolds,
  Shadowed,
} from './findings/finding.ts';
export type { ReferencingPart } from './findings/finding.ts';
export { findings } from './findings/findings.ts';
export type { Limits } from './findings/findings.ts';
export type { References } from './findings/references.ts';
export type { ListSlice, Region, Slice, Span, TreeSlice } from './regions/region.ts';
export { explain } from './lookup/explain.ts';
export type { CollectedPart, ConditionMet, Explanation, NearMiss } from './lookup/explanation.ts';
export { compare } from './compare/compare.ts';
export type { CompareOptions } from './compare/compare.ts';
export { ASSIGNMENT_PARTS } from './compare/comparison.ts';
export type { AssignmentPart, Change, Comparison } from './compare/comparison.ts';
export { describeRegion } from './regions/describe-region.ts';
export type { Label } from './regions/describe-region.ts';
export { MAX_INPUTS, MAX_RULES } from './table/check-table.ts';
export { MAX_VALUES } from './table/check-input.ts';
export { applyEdits } from './draft/apply-edits.ts';
export type { Applied } from './draft/apply-edits.ts';
export { cellOf, isColumn } from './draft/cells.ts';
export type { Choice, Conflict, Rebased } from './draft/conflict.ts';
export { concernedBy } from './draft/concerned.ts';
export { decideDraft, legalDraftCommands } from './draft/decide-draft.ts';
export type { DraftDecision, DraftSurroundings, SignedContent } from './draft/decide-draft.ts';
export type { DraftCommand, DraftRefusal, DraftReview, LatestVersion } from './draft/draft-command.ts';
export { difference } from './draft/difference.ts';
export { draftProblems } from './draft/draft-problems.ts';
export { DRAFT_FACT_TYPES, evolveDraft, NO_TABLE } from './draft/life.ts';
export type { Draft, DraftFact } from './draft/life.ts';
export { MAX_EDITS, readChoices, readEdits } from './draft/read-edits.ts';
export { rebase } from './draft/rebase.ts';
export { same } from './draft/same.ts';
export type {
  CellValue,
  DraftRule,
  DraftTable,
  EditProblem,
  EditProblemCode,
  TableEdit,
} from './draft/table-edit.ts';
export { coverageMap } from './coverage/coverage-map.ts';
export type { CoverageCell, CoverageMap, CoverageOptions } from './coverage/coverage-map.ts';
export { coverageLines } from './coverage/lay-lines.ts';
export { exampleWithin } from './coverage/example-within.ts';
export type { CoveragePlace } from './coverage/example-within.ts';
export type { CoverageLine } from './coverage/line.ts';
export type { CellWords, Named, Tongue } from './text/words.ts';
export type { TextProblem, TextProblemCode } from './text/problem.ts';
export { parseCondition } from './text/parse-condition.ts';
export type { ParsedCondition } from './text/parsed-condition.ts';
export { writeCondition } from './text/write-condition.ts';
export { completeCondition } from './text/complete-condition.ts';
export type { Choice as TextChoice, Completion } from './text/complete-condition.ts';
export { canonicalCondition } from './text/canonical-condition.ts';
export { parseCosign, parseParties } from './text/parse-cosign.ts';
export type { ParsedCosign } from './text/parse-cosign.ts';
export { writeCosign } from './text/write-cosign.ts';
export { parseAuthority, writeAuthority } from './text/authority-text.ts';
export type { ParsedAuthority } from './text/authority-text.ts';
export { parseList, parseOne, writeList, writeOne, writeParties } from './text/lists.ts';
export type { ParsedList } from './text/lists.ts';
export { ownerFlows } from './coverage/owner-flows.ts';
export type { OwnerFlows } from './coverage/owner-flows.ts';
export { byTime, splitByTime } from './learn/example.ts';
export type { Example } from './learn/example.ts';
export { judge } from './learn/judge.ts';
export { learn } from './learn/learn.ts';
export type { LearnOptions } from './learn/learn.ts';
export { majorityBy } from './learn/majority.ts';
export type { Majority } from './learn/majority.ts';
export { amendments } from './learn/amendments.ts';
export type { Amendment, AmendOptions } from './learn/amendments.ts';
export { Ranking } from './learn/rank.ts';
export type { Course, RuleRecord } from './learn/rank.ts';
