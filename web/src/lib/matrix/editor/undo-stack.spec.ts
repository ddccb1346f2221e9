import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noSteps, redo, remember, undo, type UndoStack } from './undo-stack.ts';

/** The same as a list of states with a pointer into it. */
it('goes back and forth through everything that was done', () => {
  const deeds = fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 60 });
  fc.assert(
    fc.property(deeds, (all) => {
      let states = [0];
      let here = 0;
      let stack: UndoStack<number> = noSteps;
      let present = 0;
      for (const [i, deed] of all.entries()) {
        if (deed === 'do') {
          states = [...states.slice(0, here + 1), i + 1];
          here += 1;
          stack = remember(stack, present);
          present = i + 1;
        } else {
          const moved = (deed === 'undo' ? undo : redo)(stack, present);
          const to = here + (deed === 'undo' ? -1 : 1);
          expect(moved === null).toBe(states[to] === undefined);
          if (moved === null) continue;
          [stack, present] = moved;
          here = to;
        }
        expect(present).toBe(states[here]);
      }
    }),
  );
});
