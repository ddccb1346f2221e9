import type { Words } from '../shape.ts';
import type { admin as en } from '../en/admin.ts';

export const admin: Words<typeof en> = {
  title: '管理',
  search: '姓名、代碼或角色',
  'tab.departments': '部門',
  'tab.markets': '市場',
  'tab.people': '人員',
  department: '部門',
  kind: '類型',
  'kind.department': '部門',
  'kind.team': '小組',
  leads: '主管',
  members: '成員',
  memberCount: '人數',
  code: '代碼',
  market: '市場',
  region: '區域',
  currency: '貨幣',
  zone: '時區',
  localTime: '當地時間',
  person: '人員',
  roles: '角色',
  noRoles: '尚無角色，暫不能操作',
  'noMatch.title': '沒有符合的結果',
  'noMatch.body': '每個詞都須出現在姓名、代碼或角色中。',
  clear: '清除搜尋',
};
