import { assign, party, upTo, type NamedRule } from '../rule-words.ts';

export const taxRules: readonly NamedRule[] = [
  assign(
    'vat-de',
    ['VAT, Germany', '德国增值税', '德國加值稅'],
    { type: ['tax/vat'], market: ['DE'] },
    {
      owner: 'finance',
      serviceLevel: 's3',
      path: 'finance',
      playbook: 'vat-by-country',
      informed: ['support'],
    },
  ),
  assign(
    'vat-es',
    ['VAT, Spain', '西班牙增值税', '西班牙加值稅'],
    { type: ['tax/vat'], market: ['ES'] },
    {
      owner: 'finance',
      serviceLevel: 's3',
      path: 'finance',
      playbook: 'vat-by-country',
      cosign: party('finance', 'lead'),
      informed: ['support'],
    },
  ),
  assign(
    'customs-paperwork-mx',
    ['Customs paperwork, Mexico', '墨西哥清关资料', '墨西哥清關文件'],
    { type: ['tax/customs-paperwork'], market: ['MX'] },
    {
      owner: 'logistics',
      serviceLevel: 's2',
      path: 'logistics',
      playbook: 'customs-paperwork-mexico',
      informed: ['finance'],
    },
  ),
  assign(
    'customs-paperwork',
    ['Customs paperwork, elsewhere', '其他市场清关资料', '其他市場清關文件'],
    { type: ['tax/customs-paperwork'] },
    { owner: 'logistics', serviceLevel: 's3', path: 'logistics', playbook: 'customs-delays' },
  ),
  assign(
    'duty-latam',
    ['Import duty, Latin America', '拉美进口关税', '拉美進口關稅'],
    { type: ['tax/duty'], market: ['LATAM'] },
    {
      owner: 'finance',
      serviceLevel: 's3',
      path: 'finance',
      playbook: 'import-duty-thresholds',
      cosign: { any: [party('finance', 'lead'), party('logistics', 'lead')] },
      informed: ['logistics'],
    },
  ),
  assign(
    'tax',
    ['Customs and tax, elsewhere', '其他关税与税费', '其他關稅與稅費'],
    { type: ['tax'] },
    { owner: 'finance', serviceLevel: 's4', path: 'finance', playbook: 'import-duty-thresholds' },
  ),
  assign(
    'invoice',
    ['Invoices', '发票', '發票'],
    { type: ['invoice'] },
    { owner: 'finance', serviceLevel: 's4', path: 'finance', playbook: 'invoice-corrections' },
  ),
];

export const paymentRules: readonly NamedRule[] = [
  assign(
    'double-charge',
    ['Charged twice', '重复扣款', '重複扣款'],
    { type: ['payment/double-charge'] },
    {
      owner: 'finance',
      serviceLevel: 's2',
      path: 'finance',
      playbook: 'double-charge',
      authority: upTo(200, 'EUR'),
      cosign: party('finance', 'lead'),
      informed: ['tech'],
    },
  ),
  assign(
    'payment-failed',
    ['Payment fails for one customer', '个别客户支付失败', '個別客戶付款失敗'],
    { type: ['payment/failed'] },
    { owner: 'tech', serviceLevel: 's2', path: 'tech', playbook: 'payment-failed', informed: ['finance'] },
  ),
  assign(
    'payment',
    ['Other payment questions', '其他支付问题', '其他付款問題'],
    { type: ['payment'] },
    { owner: 'finance', serviceLevel: 's3', path: 'finance', playbook: 'payment-methods' },
  ),
];

export const promotionRules: readonly NamedRule[] = [
  assign(
    'coupon-rule-engine',
    ['Coupon refused by the rule engine', '规则引擎误拒优惠券', '規則引擎誤拒優惠券'],
    { type: ['promotion/coupon'], tags: ['rule-engine'] },
    {
      owner: 'marketing',
      serviceLevel: 's2',
      path: 'marketing',
      playbook: 'coupon-not-applicable',
      cosign: { kOf: { k: 2, of: [party('marketing', 'lead'), party('tech'), party('finance')] } },
      informed: ['tech'],
    },
  ),
  assign(
    'coupon',
    ['Coupons', '优惠券', '優惠券'],
    { type: ['promotion/coupon'] },
    {
      owner: 'marketing',
      serviceLevel: 's3',
      path: 'marketing',
      playbook: 'coupon-stacking',
      authority: upTo(10, 'EUR'),
      cosign: party('marketing', 'lead'),
    },
  ),
  assign(
    'price-difference',
    ['Price difference', '差价', '差價'],
    { type: ['promotion/price-difference'] },
    {
      owner: 'marketing',
      serviceLevel: 's3',
      path: 'marketing',
      playbook: 'price-protection',
      authority: upTo(10, 'EUR'),
      cosign: { all: [party('marketing', 'lead'), party('finance')] },
    },
  ),
  assign(
    'promotion',
    ['Promotions', '促销', '促銷'],
    { type: ['promotion'] },
    { owner: 'marketing', serviceLevel: 's3', path: 'marketing', playbook: 'coupon-stacking' },
  ),
  assign(
    'free-shipping-latam',
    ['Free shipping, Latin America', '拉美免邮', '拉美免運'],
    { type: ['shipping-fee/free-shipping'], market: ['LATAM'] },
    {
      owner: 'marketing',
      serviceLevel: 's2',
      path: 'marketing',
      playbook: 'free-shipping-rules',
      authority: upTo(60, 'BRL'),
      cosign: { any: [party('marketing', 'lead'), party('support', 'lead')] },
      informed: ['support'],
    },
  ),
  assign(
    'shipping-fee',
    ['Shipping fees', '运费', '運費'],
    { type: ['shipping-fee'] },
    {
      owner: 'support',
      serviceLevel: 's3',
      path: 'support',
      playbook: 'shipping-fees',
      authority: upTo(15, 'EUR'),
      cosign: party('support', 'lead'),
      informed: ['logistics'],
    },
  ),
];
