// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/serviceorder/{out_order_no}/pay

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo.Pay {
  /// 商户催收支付分订单
  ///
  /// 对待支付的订单再次发起扣款。
  ///
  /// `POST /v3/payscore/serviceorder/{out_order_no}/pay` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder/{out_order_no}/pay"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String?
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String?

    public init(appid: String? = nil, serviceID: String? = nil) {
      self.appid = appid
      self.serviceID = serviceID
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.appid = fields.visit("appid", object?.appid)
      self.serviceID = fields.visit("service_id", object?.serviceID)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 商户自定的服务订单号 · `out_order_no`
    public let outOrderNo: String?
    /// 支付分服务的编号 · `service_id`
    public let serviceID: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public let orderID: String?

    public init(
      appid: String? = nil,
      mchid: String? = nil,
      outOrderNo: String? = nil,
      serviceID: String? = nil,
      orderID: String? = nil
    ) {
      self.appid = appid
      self.mchid = mchid
      self.outOrderNo = outOrderNo
      self.serviceID = serviceID
      self.orderID = orderID
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.orderID = fields.visit("order_id", object?.orderID)
    }
  }
}
