import { names, type Names } from '../names.ts';

export interface DemoProblemType {
  /** `logistics/delay/customs`: the path names its parents. */
  readonly path: string;
  readonly parent: string | null;
  readonly names: Names;
}

/** One node a line: path, English, 简体, 繁體. Parents stand before their children. */
const tree = `
orders | Orders | 订单 | 訂單
orders/change | Change an order | 修改订单 | 修改訂單
orders/cancel | Cancel an order | 取消订单 | 取消訂單
orders/not-confirmed | Order not confirmed | 订单未确认 | 訂單未確認
orders/split-shipment | Split shipment | 分批发货 | 分批出貨
payment | Payment | 支付 | 付款
payment/failed | Payment fails | 支付失败 | 付款失敗
payment/double-charge | Charged twice | 重复扣款 | 重複扣款
payment/pending | Payment pending | 支付处理中 | 付款處理中
payment/method | Payment method | 支付方式 | 付款方式
promotion | Promotion | 促销 | 促銷
promotion/coupon | Coupon | 优惠券 | 優惠券
promotion/coupon/not-applicable | Coupon not applicable | 优惠券无法使用 | 優惠券無法使用
promotion/coupon/expired | Coupon expired | 优惠券过期 | 優惠券過期
promotion/price-difference | Price difference | 差价 | 差價
promotion/flash-sale | Flash sale | 限时抢购 | 限時搶購
promotion/gift-missing | Gift missing | 赠品缺失 | 贈品缺漏
shipping-fee | Shipping fee | 运费 | 運費
shipping-fee/free-shipping | Free shipping | 免邮 | 免運
shipping-fee/surcharge | Surcharge | 附加费 | 附加費
logistics | Logistics | 物流 | 物流
logistics/delay | Delay | 延误 | 延誤
logistics/delay/dispatch | Delay at dispatch | 发货延误 | 出貨延誤
logistics/delay/transit | Delay in transit | 运输延误 | 運輸延誤
logistics/delay/customs | Delay at customs | 清关延误 | 清關延誤
logistics/lost | Parcel lost | 包裹丢失 | 包裹遺失
logistics/damaged | Parcel damaged | 包裹破损 | 包裹破損
logistics/delivered-not-received | Shown delivered, not received | 显示签收但未收到 | 顯示簽收但未收到
logistics/address | Address | 地址 | 地址
logistics/tracking | Tracking not updated | 物流信息不更新 | 物流資訊未更新
logistics/pickup | Pickup point | 自提点 | 取貨點
tax | Customs and tax | 关税与税费 | 關稅與稅費
tax/vat | VAT | 增值税 | 加值稅
tax/duty | Import duty | 进口关税 | 進口關稅
tax/customs-paperwork | Customs paperwork | 清关资料 | 清關文件
returns | Returns | 退货 | 退貨
returns/request | Return requested | 申请退货 | 申請退貨
returns/label | Return label | 退货面单 | 退貨標籤
returns/window | Return window | 退货期限 | 退貨期限
returns/in-transit | Return not arrived | 退货未到仓 | 退貨未到倉
refunds | Refunds | 退款 | 退款
refunds/request | Refund requested | 申请退款 | 申請退款
refunds/delayed | Refund delayed | 退款延迟 | 退款延遲
refunds/amount | Refund amount wrong | 退款金额有误 | 退款金額有誤
product | Product | 产品 | 產品
product/question | Product question | 产品咨询 | 產品諮詢
product/defect | Product defect | 产品缺陷 | 產品瑕疵
product/installation | Installation | 安装 | 安裝
product/missing-parts | Missing parts | 缺少配件 | 缺少配件
product/wrong-item | Wrong item | 发错货 | 出錯貨
product/safety | Product safety | 产品安全 | 產品安全
warranty | Warranty and repair | 保修与维修 | 保固與維修
warranty/claim | Warranty claim | 保修申请 | 保固申請
warranty/repair | Repair | 维修 | 維修
complaint | Complaint | 投诉 | 客訴
complaint/first-level | First-level complaint | 一级投诉 | 一級客訴
complaint/compensation | Compensation claimed | 要求补偿 | 要求補償
complaint/repeated | Repeated complaint | 重复投诉 | 重複客訴
complaint/low-rating | Low rating | 低分评价 | 低分評價
account | Account | 账户 | 帳戶
account/sign-in | Sign-in | 登录 | 登入
account/membership | Membership and points | 会员与积分 | 會員與點數
account/blocked | Account blocked | 账户被封 | 帳戶遭封鎖
invoice | Invoice | 发票 | 發票
invoice/missing | Invoice missing | 发票未收到 | 未收到發票
invoice/correction | Invoice correction | 发票更正 | 發票更正
privacy | Privacy | 隐私 | 隱私
privacy/access | Access to one's data | 查询个人数据 | 查詢個人資料
privacy/deletion | Deletion of one's data | 删除个人数据 | 刪除個人資料
privacy/breach | Data exposed | 数据泄露 | 資料外洩
platform | Platform | 平台 | 平台
platform/outage | Outage | 系统故障 | 系統故障
platform/app-error | App error | 应用错误 | 應用程式錯誤
platform/rules | Platform rules | 平台规则 | 平台規則
platform/seller-dispute | Dispute with a seller | 卖家纠纷 | 賣家糾紛
knowledge | Knowledge base | 知识库 | 知識庫
knowledge/outdated | Article out of date | 条目过期 | 條目過期
`;

export const problemTypes: readonly DemoProblemType[] = tree
  .trim()
  .split('\n')
  .map((line) => {
    const [path = '', en = '', zhHans = '', zhHant = ''] = line.split(' | ');
    const cut = path.lastIndexOf('/');
    return { path, parent: cut === -1 ? null : path.slice(0, cut), names: names(en, zhHans, zhHant) };
  });
