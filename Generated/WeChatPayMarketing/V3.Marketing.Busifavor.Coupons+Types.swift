// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/busifavor/coupons/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Coupons {
  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 批次的编号 · `stock_id`
    public var stockID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 券的 Code · `coupon_code`
    public var couponCode: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(stockID: String, couponCode: String, outTradeNo: String, outRequestNo: String) {
      fields = ObjectFields(of: Self.self, stockID, couponCode, outTradeNo, outRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_id": String.self, "coupon_code": String.self, "out_trade_no": String.self, "out_request_no": String.self]
    }
  }
}
