import { expect, it } from 'vitest';
import { ticketNumberIn } from './search.svelte.ts';

it.each([
  ['4183', 4183],
  [' #4183 ', 4183],
  ['4183a', undefined],
  ['', undefined],
  ['#', undefined],
  ['12345678901', undefined],
] as const)('reads the ticket number in "%s"', (text, number) => expect(ticketNumberIn(text)).toBe(number));
