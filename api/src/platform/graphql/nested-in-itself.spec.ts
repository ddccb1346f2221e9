import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { nestedInItself } from './nested-in-itself.ts';

const schema = buildSchema(`
  type Query { departments: [Department!]! person: Person }
  type Department { code: ID! leads: [Person!]! members: [Person!]! }
  type Person { name: String! departments: [Department!]! }
`);
const faults = (query: string): string[] =>
  validate(schema, parse(query), [nestedInItself]).map(({ message }) => message);

describe('a field below itself', () => {
  it.each([
    '{ departments { leads { departments { leads { name } } } } }',
    '{ departments { leads { departments { code a: leads { name } } } } }',
    '{ departments { leads { ...P } } } fragment P on Person { departments { leads { name } } }',
    '{ departments { ...D } } fragment D on Department { leads { ...P } } fragment P on Person { departments { ...D } }',
    '{ departments { leads { departments { ... on Department { leads { name } } } } } }',
  ])('is refused: %s', (query) => {
    expect(faults(query)).toEqual(['Department.leads must not be asked for below itself.']);
  });

  it.each([
    '{ departments { code leads { name departments { code members { name } } } members { name } } }',
    '{ a: departments { code } b: departments { leads { name } } person { departments { code } } }',
    '{ departments { ...D } person { departments { ...D } } } fragment D on Department { code leads { name } }',
    '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { name } } } } } } } } }',
  ])('is not seen where it stands beside itself: %s', (query) => {
    expect(faults(query)).toEqual([]);
  });
});
