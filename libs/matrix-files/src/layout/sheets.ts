/** The sheets of the layout, also the sections of a CSV file. */
export const SHEETS = { rules: 'Rules', matrix: 'Matrix', values: 'Values' } as const satisfies Record<
  string,
  string
>;
export type SheetName = (typeof SHEETS)[keyof typeof SHEETS];

/** Columns of the rules that are not conditions: as they are written, and what else is understood. */
export const RULE_COLUMNS = {
  id: ['id', 'rule', '规则', '規則', '编号', '編號'],
  label: ['label', '标签', '標籤'],
  en: ['name en', 'name', 'name (en)', 'english'],
  zhHans: ['name zh-Hans', 'name (zh-Hans)', '名称', '简体中文'],
  zhHant: ['name zh-Hant', 'name (zh-Hant)', '名稱', '繁體中文'],
  then: ['then', 'gives', '结果', '結果'],
  owner: ['owner', 'owner department', '责任部门', '責任部門'],
  serviceLevel: ['service level', 'serviceLevel', 'sla', '服务时限', '服務時限'],
  path: ['path', 'escalation path', '升级路径', '升級路徑'],
  authority: ['authority', '授权额度', '授權額度'],
  playbook: ['playbook', 'article', '知识条目', '知識條目'],
  cosign: ['co-sign', 'cosign', '会签', '會簽'],
  informed: ['informed', 'informs', '知会', '知會'],
  additionalCosign: ['additional co-sign', 'additionalCosign', '追加会签', '追加會簽'],
} as const satisfies Record<string, readonly string[]>;
export type RuleColumn = keyof typeof RULE_COLUMNS;

export const MATRIX_COLUMNS = {
  part: ['part'],
  key: ['key'],
  value: ['value'],
  kind: ['kind'],
  label: ['label'],
  unit: ['unit'],
  minimum: ['minimum'],
  mayBeMissing: ['may be missing'],
} as const satisfies Record<string, readonly string[]>;
export type MatrixColumn = keyof typeof MATRIX_COLUMNS;

export const VALUE_COLUMNS = {
  input: ['input'],
  code: ['code'],
  parent: ['parent'],
  /** For people; not read. */
  name: ['name'],
} as const satisfies Record<string, readonly string[]>;
export type ValueColumn = keyof typeof VALUE_COLUMNS;

/** Before the key of an input, at the head of the column of its conditions. */
export const WHEN = 'when ';

/** Parts of the sheet Matrix. */
export const PARTS = { hitPolicy: 'hit policy', catchAll: 'catch-all', input: 'input' } as const;

export const headOf = (names: readonly string[]): string => names[0] ?? '';
