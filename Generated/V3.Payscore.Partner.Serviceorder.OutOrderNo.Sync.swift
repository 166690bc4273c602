// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/sync

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Sync {
  /// 服务商同步支付分订单
  ///
  /// 把在微信之外收到的款项同步到服务订单。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458816)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/sync"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String
    /// 操作的场景，如 Order_Paid · such as `Order_Paid`
    public var type: String
    /// 同步的内容
    public var detail: Detail

    public init(serviceID: String, subMchid: String, type: String, detail: Detail) {
      self.serviceID = serviceID
      self.subMchid = subMchid
      self.type = type
      self.detail = detail
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.type = try fields.require("type", object?.type)
      self.detail = try fields.require("detail", object?.detail)
    }

    /// 同步的内容
    public struct Detail: APIObject {
      /// 第几笔收款 · such as `1`
      public var seq: Int?
      /// 收款成功的时间 · `paid_time`, such as `20091225091210`
      public var paidTime: String
      /// 已收的金额，单位为分 · `paid_amount`, such as `1`
      public var paidAmount: Int?

      public init(seq: Int? = nil, paidTime: String, paidAmount: Int? = nil) {
        self.seq = seq
        self.paidTime = paidTime
        self.paidAmount = paidAmount
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.seq = fields.visit("seq", object?.seq)
        self.paidTime = try fields.require("paid_time", object?.paidTime)
        self.paidAmount = fields.visit("paid_amount", object?.paidAmount)
      }
    }
  }
}
