// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Oversea.Partner.Serviceorder.OutOrderNo.Sync {
  /// 境外支付分：同步订单
  ///
  /// 用户已在别处付款时，把订单记为已收款。
  ///
  /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 操作的场景，如 Order_Paid，枚举值之一
    public var type: RequestType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 同步的内容
    public var detail: Detail {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }

    public init(serviceID: String, subMchid: String, type: RequestType, detail: Detail) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, type, detail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "sub_mchid": String.self, "type": RequestType.self, "detail": Detail.self]
    }

    /// 操作的场景，如 Order_Paid，枚举值之一
    public typealias RequestType = V3.Payscore.RequestType

    /// 同步的内容
    public struct Detail: APIObject {
      /// 第几笔收款 · 例如 `1`
      public var seq: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 收款成功的时间 · `paid_time`, 例如 `2019-11-11T16:24:05+08:00`
      public var paidTime: Timestamp {
        get { fields[requiredTime: 1] }
        set { fields[requiredTime: 1] = newValue }
      }
      /// 实收的金额，单位为分 · `paid_amount`, 例如 `1`
      public var paidAmount: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }

      public init(seq: Int? = nil, paidTime: Timestamp, paidAmount: Int? = nil) {
        fields = ObjectFields(of: Self.self, seq, paidTime, paidAmount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["seq": Int?.self, "paid_time": Timestamp.self, "paid_amount": Int?.self]
      }
    }
  }
}
