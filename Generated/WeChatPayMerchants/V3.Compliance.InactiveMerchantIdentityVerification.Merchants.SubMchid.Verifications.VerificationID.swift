// Written by wechatpay-gen: change the description, not this file.
// GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}

@_spi(Generated) public import WeChatPay

extension V3.Compliance.InactiveMerchantIdentityVerification.Merchants.SubMchid.Verifications.VerificationID {
  /// 商户身份核实：查询
  ///
  /// 按核实单号了解特约商户的核实结果。
  ///
  /// `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}")
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 核实的单号 · `verification_id`
    public var verificationID: String? { fields[text: 1] }
    /// 核实单的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 3] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 4] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 5] }

    public init(
      subMchid: String? = nil, verificationID: String? = nil, state: ResponseState? = nil,
      failReason: FailReason? = nil, createTime: Timestamp? = nil, finishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, verificationID, state, failReason, createTime, finishTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "verification_id": String?.self, "state": ResponseState?.self,
        "fail_reason": FailReason?.self, "create_time": Timestamp?.self, "finish_time": Timestamp?.self,
      ]
    }

    /// 核实单的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 失败 · `FAIL`
      public static var fail: Self { Self(rawValue: "FAIL") }
    }

    /// 失败的原因
    public struct FailReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 材料有误 · `MATERIALS_ABNORMAL`
      public static var materialsAbnormal: Self { Self(rawValue: "MATERIALS_ABNORMAL") }

      /// 处理超时 · `PROCESS_TIMEOUT`
      public static var processTimeout: Self { Self(rawValue: "PROCESS_TIMEOUT") }
    }
  }
}
