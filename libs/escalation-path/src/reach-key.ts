import { OWNER } from './path.ts';
import type { Responder } from './path.ts';

/** A responder as one word, the owner put in its place: by which those whom a level will call find it. */
export function reachKey(responder: Responder, owner: string): string {
  switch (responder.kind) {
    case 'role':
      return `${responder.role}:${responder.department === OWNER ? owner : responder.department}`;
    case 'person':
      return `person:${responder.personId}`;
    case 'on_duty':
      return `rota:${responder.rota}`;
  }
}
