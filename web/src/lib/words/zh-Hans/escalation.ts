import type { Words } from '../shape.ts';
import type { escalation as en } from '../en/escalation.ts';

export const escalation: Words<typeof en> = {
  'fact.ContactRepeated': '同一客户 {duration}内第 {times} 次就同一问题来访：{tickets}',
  'fact.LevelFired.because': '{told}（{why}）',
  'cause.empty_below': '第 {level} 级无人可通知',
};
