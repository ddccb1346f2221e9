import { describe, expect, it } from 'vitest';
import type { CosignState, Signer } from './cosign.ts';
import { decideSignOff } from './decide-sign-off.ts';
import { given, opened } from './testing/example-cosign.ts';
import { all, party } from './testing/example-rules.ts';

const state = given(opened(all(party('support:lead'), party('finance'))));
const deputy: Signer = {
  id: 'dan',
  memberships: [
    { department: 'tech', role: 'lead' },
    { department: 'support', role: 'lead', lentBy: 'lea' },
    { department: 'finance', role: 'staff', lentBy: 'fin' },
    { department: 'finance', role: 'lead' },
  ],
};

function signs(partyKey: string, on: CosignState = state, signer = deputy): object | undefined {
  const decided = decideSignOff(on, {
    type: 'SignOff',
    partyKey,
    signer,
    decision: 'approve',
    contentHash: on.contentHash,
    at: 1,
  });
  return decided.ok ? decided.facts[0]?.signOff : undefined;
}

describe('a deputy', () => {
  it('signs for whoever is away, and the sign-off names both', () => {
    expect(signs('support:lead')).toMatchObject({ signerId: 'dan', onBehalfOf: 'lea' });
  });

  it('signs as themselves where they may', () => {
    expect(signs('finance')).toMatchObject({ signerId: 'dan' });
    expect(signs('finance')).not.toHaveProperty('onBehalfOf');
  });

  it('signs as themselves what was handed to them by name', () => {
    const handed = { ...state, handedOver: { 'support:lead': 'dan' } };
    expect(signs('support:lead', handed)).not.toHaveProperty('onBehalfOf');
  });

  it('is not a deputy of somebody of another party', () => {
    expect(signs('tech')).toBeUndefined();
  });
});
