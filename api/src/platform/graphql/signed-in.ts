import type { Principal } from '../identity/principal.ts';
import { NotSignedInError } from './format-error.ts';
import type { RequestContext } from './request-context.ts';

/** Who asks; a query by nobody is an error. */
export function signedIn({ principal }: RequestContext): Principal {
  if (!principal) throw new NotSignedInError();
  return principal;
}
