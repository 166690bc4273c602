// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/applyments/submit-sign-verify-info

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Applyments.SubmitSignVerifyInfo {
  /// 二级商户进件：代理签约核身
  ///
  /// 申请声明由平台代签时，提交核身与签约的资料。
  ///
  /// `POST /v3/ecommerce/applyments/submit-sign-verify-info` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/applyments/submit-sign-verify-info"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申请单号 · `out_request_no`, 例如 `1900013511_10000`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信支付侧的申请单号 · `applyment_id`, 例如 `2000002124775691`
    public var applymentID: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 预签微信支付协议的时间 · `pre_sign_time`, 例如 `2018-06-08T10:34:56+08:00`
    public var preSignTime: Timestamp? {
      get { fields[time: 2] }
      set { fields[time: 2] = newValue }
    }
    /// 平台代为核身的情况 · `proxy_verify_identity_info`
    public var proxyVerifyIdentityInfo: ProxyVerifyIdentityInfo? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }

    public init(
      outRequestNo: String, applymentID: Int? = nil, preSignTime: Timestamp? = nil,
      proxyVerifyIdentityInfo: ProxyVerifyIdentityInfo? = nil
    ) {
      fields = ObjectFields(of: Self.self, outRequestNo, applymentID, preSignTime, proxyVerifyIdentityInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "applyment_id": Int?.self, "pre_sign_time": Timestamp?.self,
        "proxy_verify_identity_info": ProxyVerifyIdentityInfo?.self,
      ]
    }

    /// 平台代为核身的情况
    public struct ProxyVerifyIdentityInfo: APIObject {
      /// 核身的方式 · `verify_identity_type`
      public var verifyIdentityType: VerifyIdentityType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 是否核身通过 · `verify_identity_result`
      public var verifyIdentityResult: Bool {
        get { fields[requiredBoolean: 1] }
        set { fields[requiredBoolean: 1] = newValue }
      }

      public init(verifyIdentityType: VerifyIdentityType, verifyIdentityResult: Bool) {
        fields = ObjectFields(of: Self.self, verifyIdentityType, verifyIdentityResult)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["verify_identity_type": VerifyIdentityType.self, "verify_identity_result": Bool.self]
      }
    }

    /// 核身的方式
    public struct VerifyIdentityType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 当面核身 · `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`
      public static var verifyIdentityTypeFaceToFace: Self { Self(rawValue: "VERIFY_IDENTITY_TYPE_FACE_TO_FACE") }

      /// 远程核身 · `VERIFY_IDENTITY_TYPE_REMOTE`
      public static var verifyIdentityTypeRemote: Self { Self(rawValue: "VERIFY_IDENTITY_TYPE_REMOTE") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: Int? { fields[integer: 0] }

    public init(applymentID: Int? = nil) {
      fields = ObjectFields(of: Self.self, applymentID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["applyment_id": Int?.self]
    }
  }
}
