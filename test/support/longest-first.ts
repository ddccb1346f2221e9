import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects whose files take minutes come first, so that no long file is left alone at the end. */
const ORDER = ['faults', 'live', 'journeys', 'api', 'rooms', 'architecture', 'web', 'libs'];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

const rank = (file: TestSpecification): number => ORDER.indexOf(file.project.name);
