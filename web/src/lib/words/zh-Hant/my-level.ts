import type { Words } from '../shape.ts';
import type { myLevel as en } from '../en/my-level.ts';

export const myLevel: Words<typeof en> = {
  title: '我的層級',
  count: '{n} 個待處理',
  waiting: '等您處理',
  coming: '即將升級到您',
  'coming.lead': '若無人處理，下一級將通知您。',
  level: '「{path}」第 {level} 級',
  levelBecause: '「{path}」第 {level} 級：{why}',
  byHand: '人工升級，「{reason}」',
  ruling: '有爭議等待您裁定',
  rulingOverdue: '裁定已逾時，現由您處理',
  standsInFor: '代替{names}',
  next: '距第 {level} 級',
  more: '顯示更多',
  arrived: '#{number} 已升級到您：{title}',
  'empty.title': '沒有工單等您處理',
  'empty.body': '升級路徑的某一級通知您，或有爭議需要您裁定時，工單會出現在這裡；最先逾時的排在最前。',
  'empty.paths': '檢視升級路徑',
  'noMatch.title': '沒有符合條件的工單',
  'noMatch.body': '篩選範圍之外可能還有等您處理的工單。',
  'key.next': '下一個工單',
  'key.previous': '上一個工單',
  'due.overdue': '已逾時',
  'due.hour': '1 小時內到期',
  'order.due': '按到期排序',
};
