import type { PathFault } from '@baton/escalation-path';
import { ownNames } from '#lib/session/language.ts';
import { say, t } from '#lib/words/index.ts';

const languages = { en: ownNames.en, zhHans: ownNames['zh-Hans'], zhHant: ownNames['zh-Hant'] } as const;

/** What is wrong with a path or a level of it, as a sentence. */
export function faultWords(fault: PathFault): string {
  switch (fault.code) {
    case 'no_name':
      return t('paths.finding.no_name', { language: languages[fault.language] });
    case 'wrong_number':
      return t('paths.finding.wrong_number', { expected: fault.expected });
    case 'bad_number': {
      const inMinutes = fault.field === 'afterSeconds' || fault.field.endsWith('Seconds');
      const value = say.number(inMinutes ? fault.value / 60 : fault.value);
      return t('paths.finding.bad_number', { field: t(`paths.number.${fault.field}`), value });
    }
    case 'not_later':
      return t('paths.finding.not_later', { than: fault.than });
    case 'behind_hand_over':
      return t('paths.finding.behind_hand_over', { level: fault.handOverLevel });
    case 'unknown_department':
    case 'unknown_rota':
      return t(`paths.finding.${fault.code}`, { value: fault.value });
    default:
      return t(`paths.finding.${fault.code}`);
  }
}
