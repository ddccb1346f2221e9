import type { Words } from '../shape.ts';
import type { myLevel as en } from '../en/my-level.ts';

export const myLevel: Words<typeof en> = {
  title: '我的层级',
  count: '{n} 个待处理',
  waiting: '等您处理',
  coming: '即将升级到您',
  'coming.lead': '若无人处理，下一级将通知您。',
  level: '“{path}”第 {level} 级',
  levelBecause: '“{path}”第 {level} 级：{why}',
  byHand: '人工升级，“{reason}”',
  ruling: '有争议等待您裁定',
  rulingOverdue: '裁定已超时，现由您处理',
  standsInFor: '代替{names}',
  next: '距第 {level} 级',
  more: '显示更多',
  arrived: '#{number} 已升级到您：{title}',
  'empty.title': '没有工单等您处理',
  'empty.body': '升级路径的某一级通知您，或有争议需要您裁定时，工单会出现在这里；最先超时的排在最前。',
  'empty.paths': '查看升级路径',
  'noMatch.title': '没有符合条件的工单',
  'noMatch.body': '筛选范围之外可能还有等您处理的工单。',
  'key.next': '下一个工单',
  'key.previous': '上一个工单',
  'due.overdue': '已超时',
  'due.hour': '1 小时内到期',
  'order.due': '按到期排序',
};
