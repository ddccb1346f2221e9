import type { Input } from '@baton/ownership-matrix';
import { describe, expect, it } from 'vitest';
import { givenText, mapIn } from './map-address.ts';

const inputs: readonly Input[] = [
  { kind: 'set', key: 'channel', values: ['chat'] },
  { kind: 'tree', key: 'market', nodes: [] },
  { kind: 'tree', key: 'problemType', nodes: [] },
  { kind: 'tags', key: 'tags', values: ['legal'] },
];
const view = (query: string) => mapIn(new URL(`http://baton.example/?${query}`), inputs);

describe('a map in the address', () => {
  it('lays problem types against markets, without tags, unless asked otherwise', () => {
    expect(view('')).toMatchObject({
      row: 'problemType',
      column: 'market',
      lens: 'owner',
      given: { tags: 'untagged' },
      place: null,
    });
  });

  it('lays no input against itself', () => {
    expect(view('rows=market')).toMatchObject({ row: 'market', column: 'problemType' });
    expect(view('rows=market&columns=market')).toMatchObject({ row: 'market', column: 'channel' });
  });

  it('passes over what it does not know', () => {
    expect(view('rows=colour&lens=smell&cell=half')).toMatchObject({
      row: 'problemType',
      lens: 'owner',
      place: null,
    });
    expect(view('given=colour~red,channel~chat,market~BR').given).toEqual({ channel: 'chat' });
  });

  it('brings back what other inputs are held on', () => {
    const some: Readonly<Record<string, string>>[] = [{}, { tags: 'tag:legal', channel: 'chat' }];
    for (const given of some) {
      expect(view(`given=${givenText(given)}`).given).toEqual(given);
    }
  });
});
