export { exportFile, MEDIA_TYPES } from './export-file.ts';
export type { Exported } from './export-file.ts';
export { importFile } from './import-file.ts';
export type { FileFormat, Imported, ImportOptions } from './import-file.ts';
export { USUAL_LIMITS } from './problem.ts';
export type { FileLimits, FileProblem, FileProblemCode } from './problem.ts';
export type { FileWords } from './words.ts';
