import type { Door } from '../../support/door.ts';
import { openTicket } from '../../support/tickets.ts';

const cards =
  'query { board(filter: { markets: ["TH"] }) { columns { state total cards { id number priority } } } }';

/** Four people who look at the board and open tickets without a pause; `stop` tells how often in a second. */
export function keepBusy(door: Door): { stop(): Promise<number> } {
  let over = false;
  let acts = 0;
  const begin = Date.now();
  const people = ['niran', 'ana', 'lars', 'lin'].map(async (who, index) => {
    while (!over) {
      if (index < 2) await openTicket(door, who);
      else await door.ask(who, cards);
      acts += 1;
    }
  });
  return {
    stop: async () => {
      over = true;
      await Promise.all(people);
      return (acts * 1000) / (Date.now() - begin);
    },
  };
}
