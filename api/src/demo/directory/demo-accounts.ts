import { names, type Names } from '../names.ts';

/** Of every account of the demo company. It is printed at the start: nobody may take it for a secret. */
export const demoPassword = 'baton-demo';

/** Whom a newcomer may sign in as, in the order of the list, and what that person does. */
export const demoAccounts: readonly { readonly login: string; readonly does: Names }[] = [
  {
    login: 'ana.souza',
    does: names(
      'Agent for Brazil and Mexico: opens tickets, confirms must-reads',
      '巴西和墨西哥客服：创建工单，确认必读',
      '巴西與墨西哥客服：建立工單，確認必讀',
    ),
  },
  {
    login: 'wang.fang',
    does: names(
      'Agent for China: opens tickets, works in Simplified Chinese',
      '中国客服：创建工单，使用简体中文界面',
      '中國客服：建立工單，使用簡體中文介面',
    ),
  },
  {
    login: 'siriporn.wongsa',
    does: names(
      'Lead of support for South-East Asia: sees what escalates, signs for support',
      '东南亚客服主管：查看升级，代表客服签署',
      '東南亞客服主管：查看升級，代表客服簽署',
    ),
  },
  {
    login: 'chen.hao',
    does: names(
      'Staff of logistics: accepts and resolves tickets, proposes resolutions',
      '物流人员：受理和解决工单，提出处理方案',
      '物流人員：受理與解決工單，提出處理方案',
    ),
  },
  {
    login: 'zhou.qiang',
    does: names(
      'Lead of logistics: signs for logistics, the level above the staff',
      '物流主管：代表物流签署，是员工的上一级',
      '物流主管：代表物流簽署，是員工的上一級',
    ),
  },
  {
    login: 'leung.ka-ho',
    does: names(
      'Lead of finance: signs refunds and compensation, works in Traditional Chinese',
      '财务主管：签署退款和补偿，使用繁体中文界面',
      '財務主管：簽署退款與補償，使用繁體中文介面',
    ),
  },
  {
    login: 'mariana.costa',
    does: names(
      'Publisher of marketing: announces promotions as policy changes',
      '市场发布人：以政策变更公布促销活动',
      '行銷發布人：以政策變更公布促銷活動',
    ),
  },
  {
    login: 'priya.nair',
    does: names(
      'Staff and publisher of tech: resolves outages, announces them',
      '技术人员兼发布人：处理故障并发布公告',
      '技術人員兼發布人：處理故障並發布公告',
    ),
  },
  {
    login: 'chang.ya-ting',
    does: names(
      'Staff of quality: follows up low ratings, signs returns',
      '品质人员：跟进低分评价，签署退货',
      '品質人員：跟進低分評價，簽署退貨',
    ),
  },
  {
    login: 'grace.lim',
    does: names(
      'Lead of service operations: keeps the ownership matrix, rules on disputes',
      '服务运营主管：维护问题处理矩阵，裁定责任争议',
      '服務營運主管：維護問題處理矩陣，裁定責任爭議',
    ),
  },
  {
    login: 'helen.zhang',
    does: names(
      'Director: sees every ticket and where work gets stuck',
      '总监：查看所有工单和工作卡点',
      '總監：查看所有工單與工作卡點',
    ),
  },
  {
    login: 'tomas.ruiz',
    does: names(
      'Administrator: people, roles and settings',
      '管理员：人员、角色和设置',
      '管理員：人員、角色與設定',
    ),
  },
];
