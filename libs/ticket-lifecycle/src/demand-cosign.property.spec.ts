import type { Signer } from '@baton/cosign-quorum';
import type { EscalationPath } from '@baton/escalation-path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TicketCommand } from './commands.ts';
import { path, sign } from './testing/example-ticket.ts';
import { play, resolving, steps } from './testing/random-orders.ts';
import { currentProposal } from './ticket.ts';

/** As the example's; its levels demand the signatures of quality and of product as well. */
const demanding: EscalationPath = {
  ...path,
  levels: path.levels.map((one, index) => {
    const department = index === 0 ? 'quality' : 'product';
    return { ...one, actions: [...one.actions, { kind: 'add_cosign_party', department } as const] };
  }),
};
const quinn: Signer = { id: 'quinn', memberships: [{ department: 'quality', role: 'staff' }] };
const petra: Signer = { id: 'petra', memberships: [{ department: 'product', role: 'lead' }] };
const demanded: fc.Arbitrary<TicketCommand> = fc
  .tuple(fc.constantFrom(quinn, petra), fc.constantFrom(1, 2))
  .map(([signer, count]) => ({
    ...(sign(signer, count) as Extract<TicketCommand, { type: 'Sign' }>),
    party: signer.memberships[0]?.department ?? '',
  }));
const escalate = fc
  .constantFrom(null, 1, 2)
  .map((level): TicketCommand => ({ type: 'Escalate', reason: 'slow', level, maySkip: true }));
const towardsDemanded = fc.array(
  fc.record({
    command: fc.oneof(
      { weight: 10, arbitrary: resolving },
      { weight: 5, arbitrary: demanded },
      { weight: 1, arbitrary: escalate },
      { weight: 1, arbitrary: fc.constant<'ring'>('ring') },
    ),
    seconds: fc.constantFrom(60, 60, 60, 1800),
  }),
  { minLength: 20, maxLength: 60 },
);

it('nothing is resolved that a department has not signed whose signature a level demanded', () => {
  let signed = 0;
  fc.assert(
    fc.property(fc.oneof(steps, towardsDemanded), (played) => {
      play(
        played,
        (story, before) => {
          const past = story.told.slice(0, before.version);
          // Told from the firings alone, not from what the ticket keeps of them.
          const wanted = new Set(
            past.flatMap((fact) =>
              fact.type === 'LevelFired'
                ? fact.actions.flatMap((one) => (one.kind === 'add_cosign_party' ? [one.department] : []))
                : [],
            ),
          );
          for (const department of wanted) expect(before.involved).toContain(department);
          expect(before.demands.map(({ department }) => department).sort()).toEqual([...wanted].sort());
          const resolved = story.told.slice(before.version).some(({ type }) => type === 'TicketResolved');
          if (!resolved || wanted.size === 0) return;
          signed += 1;
          const hash = currentProposal(before)?.contentHash;
          const approved = past.flatMap((fact) =>
            fact.type === 'SignedOff' &&
            fact.signOff.decision === 'approve' &&
            fact.signOff.contentHash === hash
              ? [fact.signOff.partyKey]
              : [],
          );
          expect(approved).toEqual(expect.arrayContaining([...wanted]));
        },
        demanding,
      );
    }),
    { numRuns: 1500 },
  );
  expect(signed).toBeGreaterThan(10);
}, 30_000);
