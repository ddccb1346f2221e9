import { assign, party, supportLeadAndFinance, upTo, type NamedRule } from '../rule-words.ts';

/** Rules that look at who the customer is. */
export const vipRules: readonly NamedRule[] = [
  assign(
    'vip-japanese',
    ['VIP who writes Japanese', '使用日语的贵宾客户', '使用日語的貴賓客戶'],
    {
      type: [
        'account',
        'complaint',
        'orders',
        'product/question',
        'promotion',
        'refunds',
        'returns',
        'shipping-fee',
      ],
      tier: ['vip'],
      language: ['ja'],
    },
    {
      owner: 'vip-desk',
      serviceLevel: 'vip',
      path: 'vip',
      playbook: 'vip-service',
      authority: upTo(30_000, 'JPY'),
      cosign: supportLeadAndFinance,
      informed: ['support'],
    },
  ),
  assign(
    'vip',
    ['VIP: orders, refunds, complaints', '贵宾：订单、退款、投诉', '貴賓：訂單、退款、客訴'],
    {
      type: ['account/membership', 'complaint', 'orders', 'promotion', 'refunds', 'returns', 'shipping-fee'],
      tier: ['vip'],
    },
    {
      owner: 'vip-desk',
      serviceLevel: 'vip',
      path: 'vip',
      playbook: 'vip-service',
      authority: upTo(200, 'EUR'),
      cosign: supportLeadAndFinance,
    },
  ),
];

/** Complaints, refunds and returns: what an agent may settle alone, and who signs above it. */
export const complaintRules: readonly NamedRule[] = [
  assign(
    'low-rating',
    ['Low rating', '低分评价', '低分評價'],
    { type: ['complaint/low-rating'] },
    {
      owner: 'quality',
      serviceLevel: 's3',
      path: 'quality',
      playbook: 'low-rating-follow-up',
      informed: ['support'],
    },
  ),
  assign(
    'repeated-complaint',
    ['Repeated complaint', '重复投诉', '重複客訴'],
    { type: ['complaint/repeated'] },
    {
      owner: 'service-operations',
      serviceLevel: 's2',
      path: 'service-operations',
      playbook: 'complaint-levels',
      cosign: { all: [party('support', 'lead'), party('finance', 'lead')] },
      informed: ['quality', 'support'],
    },
  ),
  assign(
    'first-level-complaint',
    ['First-level complaint within authority', '额度内的一级投诉', '額度內的一級客訴'],
    { type: ['complaint/first-level'] },
    {
      owner: 'support',
      serviceLevel: 's3',
      path: 'support',
      playbook: 'refund-authority',
      authority: upTo(20, 'EUR'),
      cosign: supportLeadAndFinance,
    },
  ),
  assign(
    'complaint',
    ['Other complaints', '其他投诉', '其他客訴'],
    { type: ['complaint'] },
    {
      owner: 'support',
      serviceLevel: 's3',
      path: 'support',
      playbook: 'complaint-compensation',
      cosign: supportLeadAndFinance,
    },
  ),
  assign(
    'refund-delayed',
    ['Refund delayed or wrong', '退款延迟或有误', '退款延遲或有誤'],
    { type: ['refunds/delayed', 'refunds/amount'] },
    {
      owner: 'finance',
      serviceLevel: 's3',
      path: 'finance',
      playbook: 'refund-timing',
      informed: ['support'],
    },
  ),
  assign(
    'refund',
    ['Refund requested', '申请退款', '申請退款'],
    { type: ['refunds'] },
    {
      owner: 'support',
      serviceLevel: 's3',
      path: 'support',
      playbook: 'refund-authority',
      authority: upTo(20, 'EUR'),
      cosign: supportLeadAndFinance,
    },
  ),
  assign(
    'return-not-arrived',
    ['Return not arrived', '退货未到仓', '退貨未到倉'],
    { type: ['returns/in-transit'] },
    {
      owner: 'logistics',
      serviceLevel: 's3',
      path: 'logistics',
      playbook: 'return-labels',
      cosign: party('finance'),
    },
  ),
  assign(
    'return',
    ['Returns', '退货', '退貨'],
    { type: ['returns'] },
    {
      owner: 'support',
      serviceLevel: 's4',
      path: 'support',
      playbook: 'return-windows',
      authority: upTo(50, 'EUR'),
      cosign: party('quality'),
    },
  ),
];

/** What support answers or passes on about accounts, orders, rules. */
export const accountRules: readonly NamedRule[] = [
  assign(
    'account-blocked',
    ['Account blocked', '账户被封', '帳戶遭封鎖'],
    { type: ['account/blocked'] },
    { owner: 'tech', serviceLevel: 's3', path: 'tech', playbook: 'blocked-accounts', informed: ['finance'] },
  ),
  assign(
    'account',
    ['Account and membership', '账户与会员', '帳戶與會員'],
    { type: ['account'] },
    { owner: 'support', serviceLevel: 's4', path: 'support', playbook: 'sign-in-problems' },
  ),
  assign(
    'privacy',
    ['Privacy requests', '隐私请求', '隱私請求'],
    { type: ['privacy'] },
    {
      owner: 'service-operations',
      serviceLevel: 's3',
      path: 'service-operations',
      playbook: 'privacy-requests',
      cosign: party('tech'),
    },
  ),
  assign(
    'order-not-confirmed',
    ['Order not confirmed', '订单未确认', '訂單未確認'],
    { type: ['orders/not-confirmed'] },
    {
      owner: 'tech',
      serviceLevel: 's2',
      path: 'tech',
      playbook: 'order-confirmation',
      informed: ['finance'],
    },
  ),
  assign(
    'orders',
    ['Orders', '订单', '訂單'],
    { type: ['orders'] },
    { owner: 'support', serviceLevel: 's4', path: 'support', playbook: 'change-or-cancel-order' },
  ),
  assign(
    'app-error',
    ['App error', '应用错误', '應用程式錯誤'],
    { type: ['platform/app-error'] },
    { owner: 'tech', serviceLevel: 's3', path: 'tech', playbook: 'sign-in-problems' },
  ),
  assign(
    'platform',
    ['Platform rules and sellers', '平台规则与卖家', '平台規則與賣家'],
    { type: ['platform'] },
    {
      owner: 'service-operations',
      serviceLevel: 's3',
      path: 'service-operations',
      playbook: 'seller-disputes',
    },
  ),
  assign(
    'article-outdated',
    ['Knowledge base', '知识库', '知識庫'],
    { type: ['knowledge'] },
    {
      owner: 'service-operations',
      serviceLevel: 's3',
      path: 'service-operations',
      playbook: 'outdated-articles',
    },
  ),
];
