import type { CalendarFinding as Told } from '@baton/contract';
import type { CalendarFinding } from '@baton/working-time';

type Named = Told & { readonly __typename: 'CalendarFinding' };

/** What the library finds wrong, as the contract says it. */
export function toldFinding(finding: CalendarFinding): Named {
  return {
    __typename: 'CalendarFinding',
    code: finding.code,
    where: 'where' in finding ? finding.where : 'date' in finding ? finding.date : null,
    from: 'from' in finding ? finding.from : null,
    until: 'until' in finding ? finding.until : null,
    zone: 'zone' in finding ? finding.zone : null,
    sentence: finding.sentence,
  };
}
