// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/payafter-orders/{out_order_no}/sync

@_spi(Generated) public import WeChatPay

extension V3.Payscore.PayafterOrders.OutOrderNo.Sync {
  /// 先享后付：同步订单
  ///
  /// 用户已在别处付款时，把订单记为已收款。
  ///
  /// `POST /v3/payscore/payafter-orders/{out_order_no}/sync` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/payafter-orders/{out_order_no}/sync"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 操作的场景，如 Order_Paid，枚举值之一
    public var type: RequestType? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 同步的内容
    public var detail: Detail? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }

    public init(appid: String? = nil, serviceID: String? = nil, type: RequestType? = nil, detail: Detail? = nil) {
      fields = ObjectFields(of: Self.self, appid, serviceID, type, detail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self, "service_id": String?.self, "type": RequestType?.self, "detail": Detail?.self]
    }

    /// 操作的场景，如 Order_Paid，枚举值之一
    public typealias RequestType = V3.Payscore.RequestType

    /// 同步的内容
    public struct Detail: APIObject {
      /// 收款成功的时间 · `paid_time`, 例如 `20091225091010`
      public var paidTime: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(paidTime: String? = nil) {
        fields = ObjectFields(of: Self.self, paidTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["paid_time": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 3] }

    public init(appid: String? = nil, mchid: String? = nil, outOrderNo: String? = nil, orderID: String? = nil) {
      fields = ObjectFields(of: Self.self, appid, mchid, outOrderNo, orderID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self, "mchid": String?.self, "out_order_no": String?.self, "order_id": String?.self]
    }
  }
}
