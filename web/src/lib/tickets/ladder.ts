import type { FiringCause, Level, Responder, Trigger } from '@baton/escalation-path';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, t } from '#lib/words/index.ts';

/** The levels of a path as the contract sends them: the library's own type, in order. */
export function levelsOf(json: unknown): readonly Level[] {
  return Array.isArray(json) ? (json as readonly Level[]) : [];
}

/** Who is called: "leads of Logistics and on duty: night". @param owner the department that owns the ticket now */
export function respondersText(
  responders: readonly Responder[],
  owner: string,
  directory: Directory,
): string {
  return say.all([...new Set(responders.map((one) => responderText(one, owner, directory)))]);
}

function responderText(responder: Responder, owner: string, directory: Directory): string {
  switch (responder.kind) {
    case 'role': {
      const code = responder.department === 'owner' ? owner : responder.department;
      return t(`tickets.responder.${responder.role}`, { department: directory.departmentName(code) });
    }
    case 'person':
      return directory.person(responder.personId)?.name ?? t('tickets.responder.person');
    case 'on_duty':
      return t('tickets.responder.onDuty', { rota: responder.rota });
  }
}

/** Why a level fired, where that is worth saying; null for its own time. */
export function causeText(cause: FiringCause): string | null {
  switch (cause.kind) {
    case 'event':
      return triggerText(cause.event);
    case 'empty_below':
      return t('escalation.cause.empty_below', { level: cause.level });
    case 'trigger':
    case 'manual':
      return null;
  }
}

/** How often a level that fired will call again if nobody acknowledges: of the repeats that its path allows those not yet gone. */
export function repeatsLeft(level: Level, firings: readonly { readonly loop: number }[]): number {
  const gone = firings.reduce((highest, { loop }) => Math.max(highest, loop), 0);
  return Math.max(0, (level.repeat?.times ?? 0) - gone);
}

/** What makes a level fire: "not acknowledged within 30 min". */
export function triggerText(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'unacknowledged':
      return t('tickets.trigger.unacknowledged', { duration: say.duration(trigger.afterSeconds) });
    case 'target_percent':
      return t('tickets.trigger.target_percent', {
        percent: say.share(trigger.percent / 100),
        clock: t(`glossary.clock.${trigger.clock}`),
      });
    case 'breach':
      return t('tickets.trigger.breach', { clock: t(`glossary.clock.${trigger.clock}`) });
    case 'severity_raised':
      return t('tickets.trigger.severity_raised', { severity: trigger.to });
    case 'reopened':
    case 'repeated_contact':
      return t(`tickets.trigger.${trigger.kind}`, { times: trigger.times });
    case 'ruling_overdue':
    case 'cosign_overdue':
    case 'manual':
    case 'vip':
      return t(`tickets.trigger.${trigger.kind}`);
  }
}
