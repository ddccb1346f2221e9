import type { Action, Level, Repeat, Responder } from '@baton/escalation-path';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { respondersText } from '#lib/tickets/ladder.ts';
import { say, t } from '#lib/words/index.ts';

/** Who a level calls; whoever owns the ticket then stands as "the owner". */
export function callsWords({ responders }: Level, directory: Directory): string {
  // A department that the directory does not know names itself, so this name passes as it is.
  return respondersText(responders, t('paths.theOwner'), directory);
}

/** Who rules on the first dispute, on the second, and so on. @param json the library's responders, as the contract sends them */
export function arbitersOf(json: unknown, directory: Directory): string[] {
  if (!Array.isArray(json)) return [];
  return (json as readonly Responder[]).map((one) => respondersText([one], t('paths.theOwner'), directory));
}

/** What a level does besides telling those it calls. */
export function actionWords(action: Action, directory: Directory): string {
  switch (action.kind) {
    case 'add_cosign_party':
    case 'hand_over':
      return t(`paths.action.${action.kind}`, { department: directory.departmentName(action.department) });
    default:
      return t(`paths.action.${action.kind}`);
  }
}

/** "again every 15 min, at most 2 times". */
export function repeatWords({ everySeconds, times }: Repeat): string {
  return t('paths.repeat', { every: say.duration(everySeconds), times });
}
