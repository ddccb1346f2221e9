import { absenceWindow, rotaWindow } from '#lib/duty/duty-window.ts';
import { DutyAbsencesDocument, DutyRotasDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  await parent(); // the live feed begins before what is read here
  const [{ rotas }, absences] = await Promise.all([
    request(DutyRotasDocument, rotaWindow(Date.now()), { fetch }),
    request(DutyAbsencesDocument, absenceWindow(Date.now()), { fetch }),
  ]);
  return { loaded: { rotas, ...absences } };
};
