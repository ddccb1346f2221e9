import { partyOf, signableFor } from '@baton/cosign-quorum';
import { signerOf } from '../../cosign/policies/signer.ts';
import type { DemoPerson } from '../directory/person.ts';
import { people } from '../directory/people.ts';
import type { Seeded } from '../seeded.ts';
import { habitsOf } from './customers.ts';
import type { Scene } from './scene.ts';

const loginOf = ({ email }: DemoPerson): string => email.slice(0, email.indexOf('@'));

/** Somebody of the department who works on tickets, of those who serve the market if there are any. */
export function staffFor(department: string, market: string, random: Seeded): string {
  if (department === 'support') return random.oneOf(habitsOf(market).agents);
  const staff = people.filter(({ roles }) =>
    roles.some(({ role, department: own }) => role === 'staff' && own === department),
  );
  const serving = staff.filter(({ markets }) => markets.includes(market));
  const general = staff.filter(({ markets }) => markets.length === 0);
  return loginOf(random.oneOf(serving.length > 0 ? serving : general.length > 0 ? general : staff));
}

/** Who may sign for a party on the ticket as it stands, leads first. */
function signerFor(scene: Scene, party: string): DemoPerson | null {
  const { cosign } = scene.ticket;
  const wanted = partyOf(party);
  if (cosign === null || wanted === null) return null;
  const able = people.filter((one) =>
    signableFor(cosign.state, signerOf(one)).some(({ key, mayApprove }) => key === party && mayApprove),
  );
  const isLead = ({ roles }: DemoPerson): boolean => roles.some(({ role }) => role === 'lead');
  return able.find(isLead) ?? able[0] ?? null;
}

/** All whose turn it is approve, one after the other, until nobody is asked; at most so many. */
export function signedByAll(scene: Scene, minutesEach: number, most = Number.POSITIVE_INFINITY): Scene {
  for (let signed = 0; signed < most; signed += 1) {
    const [party] = scene.asked;
    if (party === undefined) return scene;
    const signer = signerFor(scene, party);
    if (!signer) throw new Error(`nobody can sign for ${party} on ${scene.ticket.title}`);
    const login = loginOf(signer);
    const before = scene.ticket.version;
    scene.worked(login, minutesEach).sign(login, party);
    // Behind the present nothing happens any more.
    if (scene.ticket.version === before) return scene;
  }
  return scene;
}
