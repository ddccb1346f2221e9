import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What a run amounts to. A file that could not be loaded and an error outside of any test count as one failure each. */
export type Totals = { passed: number; failed: number; skipped: number };

/** Leaves the totals of a run in the file that BATON_TOTALS names, for `npm test` to close with. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const place = process.env.BATON_TOTALS;
    if (place) writeFileSync(place, JSON.stringify(totalsOf(modules, unhandled.length)));
  }
}

function totalsOf(modules: readonly TestModule[], unhandled: number): Totals {
  const totals = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    const before = totals.failed;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that has no result was never run: its file broke off.
      totals[state === 'pending' ? 'failed' : state] += 1;
    }
    if (module.state() === 'failed' && totals.failed === before) totals.failed += 1;
  }
  return totals;
}
