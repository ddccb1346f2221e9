type Work = () => unknown;

/** One list for each worker; a test file empties it when it ends. */
const left: Work[] = [];

/**
 * Does this after the tests of the present file, what was begun last first. Unlike `afterAll`, which is not heard within
 * a hook, it may be called from anywhere.
 */
export function afterwards(work: Work): void {
  left.push(work);
}

/** Does everything even if some of it fails, and then says so. */
export async function doWhatIsLeft(): Promise<void> {
  const failures: unknown[] = [];
  for (let work = left.pop(); work; work = left.pop()) {
    try {
      await work();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'not everything could be put away');
}
