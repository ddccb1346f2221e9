import type { Words } from '../shape.ts';
import type { cosign as en } from '../en/cosign.ts';

export const cosign: Words<typeof en> = {
  title: '會簽',
  partyWithRole: '{department}（{role}）',
  'role.lead': '主管',
  'role.staff': '專員',
  partyIs: '{party}：{status}',
  'rule.any': '{parties}中任一方',
  'rule.kOf': '{parties}中任意 {k} 方',
  'rule.then': '，然後',
  'rule.group': '（{words}）',
  nothingToSign: '目前沒有需要您簽署的內容。',
  signFor: '代表',
  signForOne: '您代表{party}簽署。',
  decision: '您的決定',
  reason: '理由',
  note: '備註',
  'review.title': '代表{party}簽署',
  'review.moved': '您閱讀期間內容有改動。請關閉後重新閱讀再簽署。',
  'do.approve': '簽署',
  'do.reject': '駁回',
  'do.request_changes': '要求修改',
  reject: '駁回…',
  requestChanges: '要求修改…',
  since: '{name} 簽署第 {number} 版之後的變化',
};
