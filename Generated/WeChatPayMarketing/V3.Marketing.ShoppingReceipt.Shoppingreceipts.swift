// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/shopping-receipt/shoppingreceipts

@_spi(Generated) public import WeChatPay

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts {
  /// 电子小票：上传图片
  ///
  /// 为一笔订单上传小票，用户在账单详情里可见。
  ///
  /// `POST /v3/marketing/shopping-receipt/shoppingreceipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553506) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698614)
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(
      Endpoint(.post, "/v3/marketing/shopping-receipt/shoppingreceipts"),
      form: UploadForm(part: "file", name: nil, digest: "sha256"), file: file, meta: meta
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 订单的商户号 · `transaction_mchid`
    public var transactionMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 订单的子商户号 · `transaction_sub_mchid`
    public var transactionSubMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 下单用户的 OpenID
    public var openid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 用户怎样联系商家 · `merchant_contact_information`
    public var merchantContactInformation: MerchantContactInformation? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 上传的时间 · `upload_time`
    public var uploadTime: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      transactionID: String, transactionMchid: String? = nil, transactionSubMchid: String? = nil,
      outTradeNo: String? = nil, openid: String, merchantContactInformation: MerchantContactInformation? = nil,
      uploadTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, transactionID, transactionMchid, transactionSubMchid, outTradeNo, openid,
        merchantContactInformation, uploadTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "transaction_id": String.self, "transaction_mchid": String?.self, "transaction_sub_mchid": String?.self,
        "out_trade_no": String?.self, "openid": String.self,
        "merchant_contact_information": MerchantContactInformation?.self, "upload_time": String?.self,
      ]
    }

    /// 用户怎样联系商家
    public struct MerchantContactInformation: APIObject {
      /// 售后咨询的电话，加密传输 · `consultation_phone_number`
      public var consultationPhoneNumber: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(consultationPhoneNumber: String? = nil) {
        fields = ObjectFields(of: Self.self, consultationPhoneNumber)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["consultation_phone_number": Sensitive<String>?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 电子小票
    public var receipt: Receipt? { fields[object: 0] }

    public init(receipt: Receipt? = nil) {
      fields = ObjectFields(of: Self.self, receipt)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["receipt": Receipt?.self]
    }

    /// 电子小票
    public struct Receipt: APIObject {
      /// 小票的编号 · `receipt_id`
      public var receiptID: String? { fields[text: 0] }
      /// 小票图片的审核状态
      public var state: String? { fields[text: 1] }
      /// 微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 2] }
      /// 订单的商户号 · `transaction_mchid`
      public var transactionMchid: String? { fields[text: 3] }
      /// 订单的子商户号 · `transaction_sub_mchid`
      public var transactionSubMchid: String? { fields[text: 4] }
      /// 下单用户的 OpenID
      public var openid: String? { fields[text: 5] }
      /// 文件的 SHA-256，十六进制
      public var sha256: String? { fields[text: 6] }
      /// 小票图片的类型 · `image_type`
      public var imageType: String? { fields[text: 7] }
      /// 小票创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 8] }
      /// 最近一次修改的时间 · `modify_time`
      public var modifyTime: String? { fields[text: 9] }
      /// 用户怎样联系商家 · `merchant_contact_information`
      public var merchantContactInformation: MerchantContactInformation? { fields[object: 10] }
      /// 上传的时间 · `upload_time`
      public var uploadTime: String? { fields[text: 11] }

      public init(
        receiptID: String? = nil, state: String? = nil, transactionID: String? = nil, transactionMchid: String? = nil,
        transactionSubMchid: String? = nil, openid: String? = nil, sha256: String? = nil, imageType: String? = nil,
        createTime: Timestamp? = nil, modifyTime: String? = nil,
        merchantContactInformation: MerchantContactInformation? = nil, uploadTime: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, receiptID, state, transactionID, transactionMchid, transactionSubMchid, openid, sha256,
          imageType, createTime, modifyTime, merchantContactInformation, uploadTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "receipt_id": String?.self, "state": String?.self, "transaction_id": String?.self,
          "transaction_mchid": String?.self, "transaction_sub_mchid": String?.self, "openid": String?.self,
          "sha256": String?.self, "image_type": String?.self, "create_time": Timestamp?.self,
          "modify_time": String?.self, "merchant_contact_information": MerchantContactInformation?.self,
          "upload_time": String?.self,
        ]
      }
    }

    /// 用户怎样联系商家
    public struct MerchantContactInformation: APIObject {
      /// 售后咨询的电话，加密传输 · `consultation_phone_number`
      public var consultationPhoneNumber: String? { fields[text: 0] }

      public init(consultationPhoneNumber: String? = nil) {
        fields = ObjectFields(of: Self.self, consultationPhoneNumber)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["consultation_phone_number": Sensitive<String>?.self]
      }
    }
  }
}
