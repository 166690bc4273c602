// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos

@_spi(Generated) public import WeChatPay

extension V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos {
  /// 电子小票：上传跳转信息
  ///
  /// 为一笔订单设定账单详情里的跳转入口。
  ///
  /// `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012443843) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012443825)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 微信支付订单号 · `transaction_id`, 例如 `4200000008202209139188072801`
    public var transactionID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 订单的商户号 · `transaction_mchid`, 例如 `1230000109`
    public var transactionMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 订单的子商户号 · `transaction_sub_mchid`, 例如 `1230000109`
    public var transactionSubMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户上传的时间 · `merchant_upload_time`, 例如 `2021-05-20T13:29:35.120+08:00`
    public var merchantUploadTime: Timestamp {
      get { fields[requiredTime: 4] }
      set { fields[requiredTime: 4] = newValue }
    }
    /// 跳转的小程序 · `jump_info`
    public var jumpInfo: JumpInfo {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }

    public init(
      transactionID: String, transactionMchid: String? = nil, transactionSubMchid: String? = nil, openid: String,
      merchantUploadTime: Timestamp, jumpInfo: JumpInfo
    ) {
      fields = ObjectFields(
        of: Self.self, transactionID, transactionMchid, transactionSubMchid, openid, merchantUploadTime, jumpInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "transaction_id": String.self, "transaction_mchid": String?.self, "transaction_sub_mchid": String?.self,
        "openid": String.self, "merchant_upload_time": Timestamp.self, "jump_info": JumpInfo.self,
      ]
    }

    /// 跳转的小程序
    public struct JumpInfo: APIObject {
      /// 特约商户的 AppID · `merchant_appid`, 例如 `example_merchant_appid`
      public var merchantAppid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 小票小程序页面的路径 · `merchant_path`, 例如 `example_merchant_path`
      public var merchantPath: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(merchantAppid: String, merchantPath: String) {
        fields = ObjectFields(of: Self.self, merchantAppid, merchantPath)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["merchant_appid": String.self, "merchant_path": String.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商家小票的跳转 · `merchant_jump_info`
    public var merchantJumpInfo: MerchantJumpInfo? { fields[object: 0] }

    public init(merchantJumpInfo: MerchantJumpInfo? = nil) {
      fields = ObjectFields(of: Self.self, merchantJumpInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["merchant_jump_info": MerchantJumpInfo?.self]
    }

    /// 商家小票的跳转
    public struct MerchantJumpInfo: APIObject {
      /// 微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 0] }
      /// 订单的商户号 · `transaction_mchid`
      public var transactionMchid: String? { fields[text: 1] }
      /// 订单的子商户号 · `transaction_sub_mchid`
      public var transactionSubMchid: String? { fields[text: 2] }
      /// 下单用户的 OpenID
      public var openid: String? { fields[text: 3] }
      /// 商户上传的时间 · `merchant_upload_time`
      public var merchantUploadTime: Timestamp? { fields[time: 4] }
      /// 跳转的小程序 · `jump_info`
      public var jumpInfo: JumpInfo? { fields[object: 5] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 6] }
      /// 最近一次修改的时间 · `modify_time`
      public var modifyTime: String? { fields[text: 7] }
      /// 小票所属品牌的编号 · `brand_id`
      public var brandID: Int? { fields[integer: 8] }

      public init(
        transactionID: String? = nil, transactionMchid: String? = nil, transactionSubMchid: String? = nil,
        openid: String? = nil, merchantUploadTime: Timestamp? = nil, jumpInfo: JumpInfo? = nil,
        createTime: Timestamp? = nil, modifyTime: String? = nil, brandID: Int? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, transactionID, transactionMchid, transactionSubMchid, openid, merchantUploadTime, jumpInfo,
          createTime, modifyTime, brandID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "transaction_id": String?.self, "transaction_mchid": String?.self, "transaction_sub_mchid": String?.self,
          "openid": String?.self, "merchant_upload_time": Timestamp?.self, "jump_info": JumpInfo?.self,
          "create_time": Timestamp?.self, "modify_time": String?.self, "brand_id": Int?.self,
        ]
      }
    }

    /// 跳转的小程序
    public struct JumpInfo: APIObject {
      /// 特约商户的 AppID · `merchant_appid`
      public var merchantAppid: String? { fields[text: 0] }
      /// 小票小程序页面的路径 · `merchant_path`
      public var merchantPath: String? { fields[text: 1] }

      public init(merchantAppid: String? = nil, merchantPath: String? = nil) {
        fields = ObjectFields(of: Self.self, merchantAppid, merchantPath)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["merchant_appid": String?.self, "merchant_path": String?.self]
      }
    }
  }
}
