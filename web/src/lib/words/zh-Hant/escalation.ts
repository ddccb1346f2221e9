import type { Words } from '../shape.ts';
import type { escalation as en } from '../en/escalation.ts';

export const escalation: Words<typeof en> = {
  'fact.ContactRepeated': '同一客戶 {duration}內第 {times} 次就同一問題來訪：{tickets}',
  'fact.LevelFired.because': '{told}（{why}）',
  'cause.empty_below': '第 {level} 級無人可通知',
  demand: '須由{department}簽署：升級路徑第 {level} 級自 {time} 起要求。',
  'demand.why': '升級路徑第 {level} 級要求，{time}',
  'fact.CosignPartyDemanded': '升級到第 {level} 級：須由{department}簽署',
};
