import type { PathDraftAbilities } from '@baton/contract';
import type { PathDraft } from '@baton/escalation-path';
import { mayDraftPath } from '../../directory/policies/viewer-abilities.ts';
import { hasRole, type Principal } from '../../platform/identity/principal.ts';

/** Leads are called by paths, so they see what shall become of them; directors as well. */
export function maySeePathDraft(principal: Principal): boolean {
  return mayDraftPath(principal) || hasRole(principal, 'lead') || hasRole(principal, 'director');
}

/** What the person may do with a draft now. */
export function pathDraftAbilities(
  principal: Principal,
  { status }: Pick<PathDraft, 'status'>,
): PathDraftAbilities {
  const may = mayDraftPath(principal) && status === 'draft';
  return { edit: may, publish: may, withdraw: may };
}
