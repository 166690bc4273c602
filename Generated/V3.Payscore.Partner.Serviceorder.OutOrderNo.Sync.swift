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

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String { fields[required: 1] }
    /// 操作的场景，如 Order_Paid · 例如 `Order_Paid`
    public var type: String { fields[required: 2] }
    /// 同步的内容
    public var detail: Detail { fields[required: 3] }

    public init(serviceID: String, subMchid: String, type: String, detail: Detail) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, type, detail)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["service_id": String.self, "sub_mchid": String.self, "type": String.self, "detail": Detail.self]
    }

    /// 同步的内容
    public struct Detail: APIObject {
      /// 第几笔收款 · 例如 `1`
      public var seq: Int? { fields[0] }
      /// 收款成功的时间 · `paid_time`, 例如 `20091225091210`
      public var paidTime: String { fields[required: 1] }
      /// 已收的金额，单位为分 · `paid_amount`, 例如 `1`
      public var paidAmount: Int? { fields[2] }

      public init(seq: Int? = nil, paidTime: String, paidAmount: Int? = nil) {
        fields = ObjectFields(of: Self.self, seq, paidTime, paidAmount)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["seq": Int?.self, "paid_time": String.self, "paid_amount": Int?.self]
      }
    }
  }
}
