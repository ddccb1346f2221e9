import type { HandleClientError } from '@sveltejs/kit/hooks';
import { NetworkFailure, SignedOut } from '#lib/wire/index.ts';

/** A page that cannot be shown says why by its status: 503 the server was not reached, 401 the session is over, 500 an accident. */
export const handleError: HandleClientError = ({ kind, error }) => {
  if (kind !== 'unknown') return;
  if (error instanceof NetworkFailure) return { status: 503, message: error.message };
  if (error instanceof SignedOut) return { status: 401, message: error.message };
  // Also the code of a page that was never opened comes over the network.
  if (!navigator.onLine) return { status: 503, message: 'No network.' };
  console.error(error);
};
