import type { Words } from '../shape.ts';
import type { escalation as en } from '../en/escalation.ts';

export const escalation: Words<typeof en> = {
  'fact.ContactRepeated': '同一客户 {duration}内第 {times} 次就同一问题来访：{tickets}',
  'fact.LevelFired.because': '{told}（{why}）',
  'cause.empty_below': '第 {level} 级无人可通知',
  demand: '须由{department}签署：升级路径第 {level} 级自 {time} 起要求。',
  'demand.why': '升级路径第 {level} 级要求，{time}',
  'fact.CosignPartyDemanded': '升级到第 {level} 级：须由{department}签署',
};
