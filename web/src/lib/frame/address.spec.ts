import { expect, it } from 'vitest';
import { addressWith, listIn } from './address.ts';

const at = (address: string) => new URL(address, 'http://host');

it('sets lists readably and keeps the other parameters', () => {
  expect(addressWith(at('/board?lanes=priority'), { market: ['BR', 'MX'] })).toBe(
    '/board?lanes=priority&market=BR,MX',
  );
});

it('takes a parameter away when nothing is left of it', () => {
  expect(addressWith(at('/board?market=BR&q=x'), { market: [], q: undefined })).toBe('/board');
});

it('reads back what it wrote', () => {
  const address = addressWith(at('/tickets'), { market: ['BR', 'MX'], q: 'a,b & c' });
  expect(listIn(at(address), 'market')).toEqual(['BR', 'MX']);
  expect(at(address).searchParams.get('q')).toBe('a,b & c');
  expect(listIn(at(address), 'state')).toEqual([]);
});
