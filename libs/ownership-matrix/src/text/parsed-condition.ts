import type { Condition } from '../table/condition.ts';
import type { Refused } from './problem.ts';

export type ParsedCondition = { readonly ok: true; readonly condition: Condition } | Refused;
