// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.SubMchAuthorizations.SubMchid {
  /// 服务商转账：查询子商户授权
  ///
  /// 了解子商户的商家转账是否已获授权。
  ///
  /// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 授权的状态
    public var state: ResponseState? { fields[enumeration: 1] }
    /// 授权的申请单 · `apply_order`
    public var applyOrder: ApplyOrder? { fields[object: 2] }
    /// 授权的时间 · `authorization_time`
    public var authorizationTime: String? { fields[text: 3] }
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public var cancelAuthorizationTime: String? { fields[text: 4] }

    public init(
      subMchid: String? = nil, state: ResponseState? = nil, applyOrder: ApplyOrder? = nil,
      authorizationTime: String? = nil, cancelAuthorizationTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, state, applyOrder, authorizationTime, cancelAuthorizationTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "state": ResponseState?.self, "apply_order": ApplyOrder?.self,
        "authorization_time": String?.self, "cancel_authorization_time": String?.self,
      ]
    }

    /// 授权的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已授权 · `AUTHORIZED`
      public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

      /// 未授权 · `UNAUTHORIZED`
      public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }

      /// 已取消 · `CANCELED`
      public static var canceled: Self { Self(rawValue: "CANCELED") }
    }

    /// 授权的申请单
    public struct ApplyOrder: APIObject {
      /// 子商户的商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 0] }
      /// 商户自定的申请单号 · `out_apply_no`
      public var outApplyNo: String? { fields[text: 1] }
      /// 申请单的状态
      public var state: ApplyOrderState? { fields[enumeration: 2] }
      /// 受理的时间 · `accept_time`
      public var acceptTime: String? { fields[text: 3] }
      /// 最近一次变更的时间 · `update_time`
      public var updateTime: Timestamp? { fields[time: 4] }

      public init(
        subMchid: String? = nil, outApplyNo: String? = nil, state: ApplyOrderState? = nil, acceptTime: String? = nil,
        updateTime: Timestamp? = nil
      ) {
        fields = ObjectFields(of: Self.self, subMchid, outApplyNo, state, acceptTime, updateTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "sub_mchid": String?.self, "out_apply_no": String?.self, "state": ApplyOrderState?.self,
          "accept_time": String?.self, "update_time": Timestamp?.self,
        ]
      }
    }

    /// 申请单的状态
    public struct ApplyOrderState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已邀请，待授权 · `INVITED`
      public static var invited: Self { Self(rawValue: "INVITED") }

      /// 已通过 · `PASSED`
      public static var passed: Self { Self(rawValue: "PASSED") }

      /// 已驳回 · `REJECTED`
      public static var rejected: Self { Self(rawValue: "REJECTED") }

      /// 已失效 · `EXPIRED`
      public static var expired: Self { Self(rawValue: "EXPIRED") }
    }
  }
}
