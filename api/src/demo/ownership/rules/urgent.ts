import { add, assign, party, type NamedRule } from '../rule-words.ts';

/** What goes before everything else, whoever the customer is. */
export const urgentRules: readonly NamedRule[] = [
  assign(
    'outage',
    ['Outage of the platform', '平台系统故障', '平台系統故障'],
    { type: ['platform/outage'] },
    {
      owner: 'tech',
      serviceLevel: 's1',
      path: 'tech-outage',
      playbook: 'payment-outage',
      informed: ['finance', 'marketing', 'service-operations', 'support'],
    },
  ),
  assign(
    'payment-outage',
    ['Payment fails for many', '大范围支付失败', '大範圍付款失敗'],
    { type: ['payment/failed'], severity: ['1'] },
    {
      owner: 'tech',
      serviceLevel: 's1',
      path: 'tech-outage',
      playbook: 'payment-outage',
      informed: ['finance', 'service-operations', 'support'],
    },
  ),
  assign(
    'data-exposed',
    ['Data exposed', '数据泄露', '資料外洩'],
    { type: ['privacy/breach'] },
    {
      owner: 'tech',
      serviceLevel: 's1',
      path: 'tech-outage',
      playbook: 'data-breach',
      cosign: { all: [party('service-operations'), party('support', 'lead')] },
      informed: ['service-operations', 'support'],
    },
  ),
  assign(
    'product-safety',
    ['Product safety', '产品安全', '產品安全'],
    { type: ['product/safety'] },
    {
      owner: 'quality',
      serviceLevel: 's1',
      path: 'quality',
      playbook: 'product-safety',
      cosign: party('product', 'lead'),
      informed: ['product', 'service-operations'],
    },
  ),
  assign(
    'flight-delay',
    ['One cause, many late parcels', '同一原因的批量延误', '同一原因的批量延誤'],
    { type: ['logistics/delay'], tags: ['batch'] },
    {
      owner: 'logistics',
      serviceLevel: 's2',
      path: 'logistics',
      playbook: 'batch-delay',
      // Either of the two leads of finance signs for it; marketing comes last, for the coupons.
      cosign: {
        sequence: [{ all: [party('logistics', 'lead'), party('finance', 'lead')] }, party('marketing')],
      },
      informed: ['marketing', 'support'],
    },
  ),
  assign(
    'defect-series',
    ['Product defect series', '批量产品缺陷', '批量產品瑕疵'],
    { type: ['product/defect'], tags: ['series'] },
    {
      owner: 'quality',
      serviceLevel: 's2',
      path: 'quality',
      playbook: 'product-defects',
      cosign: { all: [party('product'), party('quality', 'lead')] },
      informed: ['product', 'support'],
    },
  ),
  assign(
    'legal',
    ['Lawyers and authorities', '律师与主管机关', '律師與主管機關'],
    { tags: ['legal'] },
    {
      owner: 'service-operations',
      serviceLevel: 's2',
      path: 'service-operations',
      playbook: 'complaint-levels',
      cosign: { all: [party('finance', 'lead'), party('quality', 'lead')] },
    },
  ),
  assign(
    'promotion-night-th',
    ['Promotion night, Thailand', '泰国大促之夜', '泰國大促之夜'],
    { type: ['orders', 'payment', 'promotion', 'shipping-fee'], market: ['TH'], tags: ['promotion-night'] },
    {
      owner: 'support',
      serviceLevel: 'promotion',
      path: 'promotion-night',
      playbook: 'promotion-night',
      informed: ['marketing'],
    },
  ),
];

/** What is added to every ticket of some kind, whoever owns it. */
export const addingRules: readonly NamedRule[] = [
  add(
    'vip-desk-knows',
    ['The VIP desk knows of every VIP ticket', '贵宾工单一律知会贵宾服务组', '貴賓工單一律知會貴賓服務組'],
    { tier: ['vip'] },
    { informed: ['vip-desk'] },
  ),
  add(
    'social-media',
    ['Seen in public: marketing knows', '公开可见：知会市场部', '公開可見：知會行銷部'],
    { channel: ['social'] },
    { informed: ['marketing'] },
  ),
  add(
    'severity-1',
    ['Severity 1: service operations knows', '严重程度 1 级：知会服务运营', '嚴重程度 1 級：知會服務營運'],
    { severity: ['1'] },
    { informed: ['service-operations'] },
  ),
  add(
    'large-order-eu',
    [
      'Complaints about orders from 1,000 EUR: a lead of finance signs',
      '1,000 欧元以上订单的投诉：财务主管签署',
      '1,000 歐元以上訂單的客訴：財務主管簽署',
    ],
    { type: ['complaint', 'refunds', 'logistics/lost'], market: ['EU'], valueFrom: 1000 },
    { additionalCosign: ['finance:lead'] },
  ),
];
