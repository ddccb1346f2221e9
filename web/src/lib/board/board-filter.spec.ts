import { describe, expect, it } from 'vitest';
import { filterIn, lanesIn, withoutFilter } from './board-address.ts';
import { everything, fits, isNarrow } from './board-filter.ts';
import { exampleCard } from './testing/example-ticket.ts';

const card = exampleCard(4183, { assignee: 'lin', title: 'Payment fails at checkout' });

describe('a card fits a filter', () => {
  it('that asks for nothing', () => {
    expect(fits(card, everything)).toBe(true);
    expect(isNarrow(everything)).toBe(false);
  });

  it.each([
    ['its owner', { departments: ['tech', 'logistics'] }, true],
    ['another owner', { departments: ['tech'] }, false],
    ['a department that is only informed', { departments: ['product'] }, false],
    ['its market', { markets: ['BR'] }, true],
    ['another market', { markets: ['MX'] }, false],
    ['its severity', { severities: [3, 4] }, true],
    ['a worse severity', { severities: [1] }, false],
    ['its assignee', { assignee: 'lin' }, true],
    ['another assignee', { assignee: 'ana' }, false],
    ['its number', { text: '#4183' }, true],
    ['words in any order', { text: 'checkout PAYMENT' }, true],
    ['the customer', { text: 'silva' }, true],
    ['a word that is nowhere', { text: 'payment refund' }, false],
    ['one part that fits and one that does not', { markets: ['BR'], severities: [1] }, false],
  ])('with %s', (_, part, expected) => {
    const filter = { ...everything, ...part };
    expect(fits(card, filter)).toBe(expected);
    expect(isNarrow(filter)).toBe(true);
  });

  it('for signing while one of the departments is asked, not once it has signed', () => {
    const party = (department: string) => ({ party: { department } });
    const asked = exampleCard(1, {
      state: 'awaiting_cosign',
      cosign: {
        id: 'c1',
        state: {
          status: 'open',
          rule: { all: [party('finance'), party('marketing')] },
          contentHash: 'h',
          proposer: { id: 'lin', department: 'logistics' },
          mayProposerSign: false,
          signOffs: [{ partyKey: 'finance', signerId: 'fay', decision: 'approve', contentHash: 'h', at: 0 }],
          handedOver: {},
          remindedAt: null,
        },
      },
    });
    expect(fits(asked, { ...everything, toSignBy: ['marketing'] })).toBe(true);
    expect(fits(asked, { ...everything, toSignBy: ['finance'] })).toBe(false);
    expect(fits(card, { ...everything, toSignBy: ['finance', 'marketing'] })).toBe(false);
  });
});

describe('the address of a board', () => {
  const looker = { personId: 'ana', departments: ['support'] };
  const url = (search: string) => new URL(`http://baton/board${search}`);

  it('says what is shown', () => {
    const read = filterIn(
      url('?department=logistics,tech&market=BR&severity=1,2,9,x&q=late%20parcel'),
      looker,
    );
    expect(read).toEqual({
      ...everything,
      departments: ['logistics', 'tech'],
      markets: ['BR'],
      severities: [1, 2],
      text: 'late parcel',
    });
  });

  it('means whoever opens it by mine and to sign', () => {
    expect(filterIn(url('?mine=1&sign=1'), looker)).toMatchObject({ assignee: 'ana', toSignBy: ['support'] });
  });

  it('knows lanes, and takes none for any other word', () => {
    expect(lanesIn(url('?lanes=market'))).toBe('market');
    expect(lanesIn(url('?lanes=moon'))).toBe('none');
  });

  it('keeps lanes and the open ticket when filters are cleared', () => {
    expect(withoutFilter(url('?market=BR&q=x&mine=1&lanes=market&ticket=7'))).toBe(
      '/board?lanes=market&ticket=7',
    );
  });
});
