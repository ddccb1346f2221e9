import type { Words } from '../shape.ts';
import type { admin as en } from '../en/admin.ts';

export const admin: Words<typeof en> = {
  title: '管理',
  search: '姓名、代码或角色',
  'tab.departments': '部门',
  'tab.markets': '市场',
  'tab.people': '人员',
  department: '部门',
  kind: '类型',
  'kind.department': '部门',
  'kind.team': '小组',
  leads: '主管',
  members: '成员',
  memberCount: '人数',
  code: '代码',
  market: '市场',
  region: '区域',
  currency: '货币',
  zone: '时区',
  localTime: '当地时间',
  person: '人员',
  roles: '角色',
  noRoles: '尚无角色，暂不能操作',
  'noMatch.title': '没有符合的结果',
  'noMatch.body': '每个词都须出现在姓名、代码或角色中。',
  clear: '清除搜索',
};
