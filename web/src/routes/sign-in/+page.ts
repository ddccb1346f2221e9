import { redirect } from '@sveltejs/kit';
import { DemoAccountsDocument, ViewerDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const next = ownAddress(url.searchParams.get('next'));
  const [{ viewer }, { demoAccounts }] = await Promise.all([
    request(ViewerDocument, {}, { fetch }),
    request(DemoAccountsDocument, {}, { fetch }),
  ]);
  if (viewer) redirect(307, next);
  return { demoAccounts, next };
};

/** Only addresses of this house are followed after signing in. */
function ownAddress(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/board';
}
