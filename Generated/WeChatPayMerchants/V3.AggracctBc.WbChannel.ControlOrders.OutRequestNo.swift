// Written by wechatpay-gen: change the description, not this file.
// GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.ControlOrders.OutRequestNo {
  /// 台账：查询控制单
  ///
  /// 按发起方的单号查询管控或解管的结果。
  ///
  /// `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 管控还是解管 · `control_type`
    public var controlType: ControlType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 商户号
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(controlType: ControlType, mchid: String) {
      fields = ObjectFields(of: Self.self, controlType, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["control_type": ControlType.self, "mchid": String.self]
    }

    /// 管控还是解管
    public struct ControlType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 管控 · `PUNISH`
      public static var punish: Self { Self(rawValue: "PUNISH") }

      /// 解管 · `RECOVER`
      public static var recover: Self { Self(rawValue: "RECOVER") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 管控的场景 · `control_scene`
    public var controlScene: ControlScene? { fields[enumeration: 0] }
    /// 管控单 · `punish_order`
    public var punishOrder: PunishOrder? { fields[object: 1] }
    /// 解管单 · `recover_order`
    public var recoverOrder: RecoverOrder? { fields[object: 2] }

    public init(controlScene: ControlScene? = nil, punishOrder: PunishOrder? = nil, recoverOrder: RecoverOrder? = nil) {
      fields = ObjectFields(of: Self.self, controlScene, punishOrder, recoverOrder)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["control_scene": ControlScene?.self, "punish_order": PunishOrder?.self, "recover_order": RecoverOrder?.self]
    }

    /// 管控的场景
    public struct ControlScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 管控 · `PUNISH`
      public static var punish: Self { Self(rawValue: "PUNISH") }

      /// 解管 · `RECOVER`
      public static var recover: Self { Self(rawValue: "RECOVER") }
    }

    /// 管控单
    public struct PunishOrder: APIObject {
      /// 微信侧的管控单号 · `wxpay_punish_no`
      public var wxpayPunishNo: String? { fields[text: 0] }
      /// 微众的管控单号 · `out_request_no`
      public var outRequestNo: String? { fields[text: 1] }
      /// 被管控的商户号
      public var mchid: String? { fields[text: 2] }
      /// 管控的场景 · `punish_scene`
      public var punishScene: Int? { fields[integer: 3] }
      /// 管控规则的版本 · `punish_rule_version`
      public var punishRuleVersion: Int? { fields[integer: 4] }
      /// 管控的原因 · `punish_reason`
      public var punishReason: String? { fields[text: 5] }
      /// 管控开始的时间 · `punish_start_time`
      public var punishStartTime: String? { fields[text: 6] }
      /// 管控结束的时间 · `punish_end_time`
      public var punishEndTime: Timestamp? { fields[time: 7] }
      /// 受理管控的时间 · `punish_accept_time`
      public var punishAcceptTime: String? { fields[text: 8] }
      /// 执行完管控的时间 · `punish_finish_time`
      public var punishFinishTime: String? { fields[text: 9] }
      /// 管控的状态 · `punish_state`
      public var punishState: PunishState? { fields[enumeration: 10] }
      /// 有没有生效 · `effect_state`
      public var effectState: EffectState? { fields[enumeration: 11] }
      /// 采取哪些管控 · `control_action`
      public var controlAction: [ControlAction]? { fields[list: 12] }
      /// 对错误的说明 · `error_message`
      public var errorMessage: String? { fields[text: 13] }
      /// 错误码 · `error_code`
      public var errorCode: String? { fields[text: 14] }

      public init(
        wxpayPunishNo: String? = nil, outRequestNo: String? = nil, mchid: String? = nil, punishScene: Int? = nil,
        punishRuleVersion: Int? = nil, punishReason: String? = nil, punishStartTime: String? = nil,
        punishEndTime: Timestamp? = nil, punishAcceptTime: String? = nil, punishFinishTime: String? = nil,
        punishState: PunishState? = nil, effectState: EffectState? = nil, controlAction: [ControlAction]? = nil,
        errorMessage: String? = nil, errorCode: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, wxpayPunishNo, outRequestNo, mchid, punishScene, punishRuleVersion, punishReason,
          punishStartTime, punishEndTime, punishAcceptTime, punishFinishTime, punishState, effectState, controlAction,
          errorMessage, errorCode
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "wxpay_punish_no": String?.self, "out_request_no": String?.self, "mchid": String?.self,
          "punish_scene": Int?.self, "punish_rule_version": Int?.self, "punish_reason": String?.self,
          "punish_start_time": String?.self, "punish_end_time": Timestamp?.self, "punish_accept_time": String?.self,
          "punish_finish_time": String?.self, "punish_state": PunishState?.self, "effect_state": EffectState?.self,
          "control_action": [ControlAction]?.self, "error_message": String?.self, "error_code": String?.self,
        ]
      }
    }

    /// 解管单
    public struct RecoverOrder: APIObject {
      /// 微信侧的解管单号 · `wxpay_recover_no`
      public var wxpayRecoverNo: String? { fields[text: 0] }
      /// 微众的解管单号 · `out_request_no`
      public var outRequestNo: String? { fields[text: 1] }
      /// 相关联的管控单号 · `related_wxpay_punish_no`
      public var relatedWxpayPunishNo: String? { fields[text: 2] }
      /// 被解除管控的商户号
      public var mchid: String? { fields[text: 3] }
      /// 管控的场景 · `punish_scene`
      public var punishScene: String? { fields[text: 4] }
      /// 管控规则的版本 · `punish_rule_version`
      public var punishRuleVersion: String? { fields[text: 5] }
      /// 受理解管的时间 · `recover_accept_time`
      public var recoverAcceptTime: String? { fields[text: 6] }
      /// 执行完解管的时间 · `recover_finish_time`
      public var recoverFinishTime: String? { fields[text: 7] }
      /// 解管的状态 · `recover_state`
      public var recoverState: RecoverState? { fields[enumeration: 8] }
      /// 解除管控的原因 · `recover_reason`
      public var recoverReason: String? { fields[text: 9] }
      /// 对错误的说明 · `error_message`
      public var errorMessage: String? { fields[text: 10] }
      /// 错误码 · `error_code`
      public var errorCode: String? { fields[text: 11] }

      public init(
        wxpayRecoverNo: String? = nil, outRequestNo: String? = nil, relatedWxpayPunishNo: String? = nil,
        mchid: String? = nil, punishScene: String? = nil, punishRuleVersion: String? = nil,
        recoverAcceptTime: String? = nil, recoverFinishTime: String? = nil, recoverState: RecoverState? = nil,
        recoverReason: String? = nil, errorMessage: String? = nil, errorCode: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, wxpayRecoverNo, outRequestNo, relatedWxpayPunishNo, mchid, punishScene, punishRuleVersion,
          recoverAcceptTime, recoverFinishTime, recoverState, recoverReason, errorMessage, errorCode
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "wxpay_recover_no": String?.self, "out_request_no": String?.self, "related_wxpay_punish_no": String?.self,
          "mchid": String?.self, "punish_scene": String?.self, "punish_rule_version": String?.self,
          "recover_accept_time": String?.self, "recover_finish_time": String?.self, "recover_state": RecoverState?.self,
          "recover_reason": String?.self, "error_message": String?.self, "error_code": String?.self,
        ]
      }
    }

    /// 管控的状态
    public struct PunishState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 执行中 · `EXECUTING`
      public static var executing: Self { Self(rawValue: "EXECUTING") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 失败 · `FAILED`
      public static var failed: Self { Self(rawValue: "FAILED") }
    }

    /// 有没有生效
    public struct EffectState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 生效中 · `ACTIVE`
      public static var active: Self { Self(rawValue: "ACTIVE") }

      /// 已解除 · `RECOVERED`
      public static var recovered: Self { Self(rawValue: "RECOVERED") }
    }

    /// 采取哪些管控
    public struct ControlAction: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 停止收款 · `DISABLE_RECEIVE`
      public static var disableReceive: Self { Self(rawValue: "DISABLE_RECEIVE") }

      /// 停止提现 · `DISABLE_WITHDRAWAL`
      public static var disableWithdrawal: Self { Self(rawValue: "DISABLE_WITHDRAWAL") }

      /// 停止付款 · `DISABLE_PAY`
      public static var disablePay: Self { Self(rawValue: "DISABLE_PAY") }

      /// 停止退款 · `DISABLE_REFUND`
      public static var disableRefund: Self { Self(rawValue: "DISABLE_REFUND") }

      /// 不能注销 · `DISABLE_CLOSE_MERCHANT`
      public static var disableCloseMerchant: Self { Self(rawValue: "DISABLE_CLOSE_MERCHANT") }
    }

    /// 解管的状态
    public struct RecoverState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 执行中 · `EXECUTING`
      public static var executing: Self { Self(rawValue: "EXECUTING") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 失败 · `FAILED`
      public static var failed: Self { Self(rawValue: "FAILED") }
    }
  }
}
