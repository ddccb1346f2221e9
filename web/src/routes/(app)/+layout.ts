import { redirect } from '@sveltejs/kit';
import { speakFor } from '#lib/session/session.svelte.ts';
import { DirectoryDocument, PresentCursorDocument, ViewerDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { LayoutLoad } from './$types';

/**
 * Who looks, and the place in the journal from which the live feed begins. Pages `await parent()` before they load, so that the
 * feed begins before what they read and no fact falls in between.
 */
export const load: LayoutLoad = async ({ fetch, url }) => {
  const { viewer } = await request(ViewerDocument, {}, { fetch });
  if (!viewer) redirect(307, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
  const [{ cursor }, directory] = await Promise.all([
    request(PresentCursorDocument, {}, { fetch }),
    request(DirectoryDocument, {}, { fetch }),
    speakFor(viewer),
  ]);
  return { viewer, cursor, directory };
};
