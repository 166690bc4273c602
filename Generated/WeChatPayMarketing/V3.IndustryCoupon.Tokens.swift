// Written by wechatpay-gen: change the description, not this file.
// POST /v3/industry-coupon/tokens

@_spi(Generated) public import WeChatPay

extension V3.IndustryCoupon.Tokens {
  /// 出行券：切卡预下单
  ///
  /// 拉起切卡小程序之前取得其所用的 token。
  ///
  /// `POST /v3/industry-coupon/tokens` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553563) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715654)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/industry-coupon/tokens"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用户标识 · `open_id`, 例如 `obLatjrR8kUDlj4-nofQsPAJAAFI`
    public var openID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 各张出行券 · `coupon_list`
    public var couponList: [Coupon] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }

    public init(openID: String, couponList: [Coupon]) {
      fields = ObjectFields(of: Self.self, openID, couponList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["open_id": String.self, "coupon_list": [Coupon].self]
    }

    /// 各张出行券
    public struct Coupon: APIObject {
      /// 批次的编号 · `stock_id`, 例如 `16474341`
      public var stockID: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 券的编号 · `coupon_id`, 例如 `11004999626`
      public var couponID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(stockID: Int, couponID: String) {
        fields = ObjectFields(of: Self.self, stockID, couponID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["stock_id": Int.self, "coupon_id": String.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 凭证
    public var token: String? { fields[text: 0] }
    /// 凭证失效的时间 · `expires_time`
    public var expiresTime: String? { fields[text: 1] }

    public init(token: String? = nil, expiresTime: String? = nil) {
      fields = ObjectFields(of: Self.self, token, expiresTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["token": String?.self, "expires_time": String?.self]
    }
  }
}
