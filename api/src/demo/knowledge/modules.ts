import { names, type Names } from '../names.ts';

/** The 15 standard modules, in the order of the field documents. */
export const modules: readonly { readonly code: string; readonly names: Names }[] = [
  { code: 'products', names: names('Products', '产品', '產品') },
  { code: 'orders', names: names('Orders', '订单', '訂單') },
  { code: 'payment', names: names('Payment', '支付', '付款') },
  { code: 'promotions', names: names('Promotions and coupons', '促销与优惠券', '促銷與優惠券') },
  { code: 'shipping-fees', names: names('Shipping fees', '运费', '運費') },
  { code: 'delivery', names: names('Delivery times and tracking', '配送时效与追踪', '配送時效與追蹤') },
  { code: 'customs-tax', names: names('Customs and tax', '关税与税费', '關稅與稅費') },
  { code: 'returns', names: names('Returns and exchanges', '退换货', '退換貨') },
  { code: 'refunds', names: names('Refunds', '退款', '退款') },
  { code: 'warranty', names: names('Warranty and repair', '保修与维修', '保固與維修') },
  { code: 'complaints', names: names('Complaints and compensation', '投诉与补偿', '客訴與補償') },
  { code: 'accounts', names: names('Accounts and membership', '账户与会员', '帳戶與會員') },
  { code: 'invoices', names: names('Invoices', '发票', '發票') },
  { code: 'privacy', names: names('Privacy and safety', '隐私与安全', '隱私與安全') },
  { code: 'platform-rules', names: names('Platform rules', '平台规则', '平台規則') },
];
