/** Why an import cannot go on, as a sentence for whoever started it. */
export class ImportProblem extends Error {
  override name = 'ImportProblem';
}
