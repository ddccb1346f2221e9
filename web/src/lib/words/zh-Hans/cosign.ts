import type { Words } from '../shape.ts';
import type { cosign as en } from '../en/cosign.ts';

export const cosign: Words<typeof en> = {
  title: '会签',
  partyWithRole: '{department}（{role}）',
  'role.lead': '主管',
  'role.staff': '专员',
  partyIs: '{party}：{status}',
  'rule.any': '{parties}中任一方',
  'rule.kOf': '{parties}中任意 {k} 方',
  'rule.then': '，然后',
  'rule.group': '（{words}）',
  nothingToSign: '目前没有需要您签署的内容。',
  signFor: '代表',
  signForOne: '您代表{party}签署。',
  decision: '您的决定',
  reason: '理由',
  note: '备注',
  'review.title': '代表{party}签署',
  'review.moved': '您阅读期间内容有改动。请关闭后重新阅读再签署。',
  'do.approve': '签署',
  'do.reject': '驳回',
  'do.request_changes': '要求修改',
  reject: '驳回…',
  requestChanges: '要求修改…',
  since: '{name} 签署第 {number} 版之后的变化',
};
