// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Codes.Deposit {
  /// 会员卡：预存卡号
  ///
  /// 为采用预存卡号的模板导入卡号，库存随之更新。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545728) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709031)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 会员卡号
    public var code: [String]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }

    public init(code: [String]? = nil) {
      fields = ObjectFields(of: Self.self, code)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code": [String]?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 各个卡号的导入情况
    public var data: [ResponseData]? { fields[list: 0] }

    public init(data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self]
    }

    /// 各个卡号的导入情况
    public struct ResponseData: APIObject {
      /// 会员卡号
      public var code: String? { fields[text: 0] }
      /// 导入的结果
      public var result: ResponseDataResult? { fields[enumeration: 1] }

      public init(code: String? = nil, result: ResponseDataResult? = nil) {
        fields = ObjectFields(of: Self.self, code, result)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["code": String?.self, "result": ResponseDataResult?.self]
      }
    }

    /// 导入的结果
    public struct ResponseDataResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 重复 · `DUPLICATE`
      public static var duplicate: Self { Self(rawValue: "DUPLICATE") }

      /// 失败 · `FAIL`
      public static var fail: Self { Self(rawValue: "FAIL") }
    }
  }
}
