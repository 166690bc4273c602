// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 优惠券（商家券）领取通知
  ///
  /// 用户领到了一张券。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285279)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012285839)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717506)
  public struct CouponSend: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("COUPON.SEND", originalType: "coupon")
      ]
    }

    /// 哪一种通知，枚举值之一 · `event_type`
    public var eventType: EventType? { fields[enumeration: 0] }
    /// 券的 Code · `coupon_code`
    public var couponCode: String? { fields[text: 1] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 2] }
    /// 发放的时间 · `send_time`
    public var sendTime: String? { fields[text: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 用户的 UnionID
    public var unionid: String? { fields[text: 5] }
    /// 券由何处发出 · `send_channel`
    public var sendChannel: SendChannel? { fields[enumeration: 6] }
    /// 发券的商户号 · `send_merchant`
    public var sendMerchant: String? { fields[text: 7] }
    /// 摇一摇活动的编号 · `act_id`
    public var actID: String? { fields[text: 8] }
    /// 附属的内容 · `attach_info`
    public var attachInfo: AttachInfo? { fields[object: 9] }

    public init(
      eventType: EventType? = nil, couponCode: String? = nil, stockID: String? = nil, sendTime: String? = nil,
      openid: String? = nil, unionid: String? = nil, sendChannel: SendChannel? = nil, sendMerchant: String? = nil,
      actID: String? = nil, attachInfo: AttachInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, eventType, couponCode, stockID, sendTime, openid, unionid, sendChannel, sendMerchant, actID,
        attachInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "event_type": EventType?.self, "coupon_code": String?.self, "stock_id": String?.self, "send_time": String?.self,
        "openid": String?.self, "unionid": String?.self, "send_channel": SendChannel?.self,
        "send_merchant": String?.self, "act_id": String?.self, "attach_info": AttachInfo?.self,
      ]
    }

    /// 哪一种通知，枚举值之一
    public struct EventType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已发商家券 · `EVENT_TYPE_BUSICOUPON_SEND`
      public static var eventTypeBusicouponSend: Self { Self(rawValue: "EVENT_TYPE_BUSICOUPON_SEND") }
    }

    /// 券由何处发出
    public struct SendChannel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 小程序 · `BUSICOUPON_SEND_CHANNEL_MINIAPP`
      public static var busicouponSendChannelMiniapp: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_MINIAPP") }

      /// 接口 · `BUSICOUPON_SEND_CHANNEL_API`
      public static var busicouponSendChannelAPI: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_API") }

      /// 支付有礼 · `BUSICOUPON_SEND_CHANNEL_PAYGIFT`
      public static var busicouponSendChannelPaygift: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_PAYGIFT") }

      /// H5 网页 · `BUSICOUPON_SEND_CHANNEL_H5`
      public static var busicouponSendChannelH5: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_H5") }

      /// 面对面发券 · `BUSICOUPON_SEND_CHANNEL_FTOF`
      public static var busicouponSendChannelFtof: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_FTOF") }

      /// 会员卡活动 · `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`
      public static var busicouponSendChannelMembercardAct: Self {
        Self(rawValue: "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT")
      }

      /// 营销馆扫码领券 · `BUSICOUPON_SEND_CHANNEL_HALL`
      public static var busicouponSendChannelHall: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_HALL") }

      /// 公众号网页 · `BUSICOUPON_SEND_CHANNEL_JSAPI`
      public static var busicouponSendChannelJsapi: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_JSAPI") }

      /// 公众号网页 · `JSAPI`
      public static var jsapi: Self { Self(rawValue: "JSAPI") }

      /// 小程序直播 · `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`
      public static var busicouponSendChannelMiniAppLive: Self {
        Self(rawValue: "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE")
      }

      /// 微信搜一搜 · `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`
      public static var busicouponSendChannelWechatSearch: Self {
        Self(rawValue: "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH")
      }

      /// 摇一摇有优惠 · `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`
      public static var busicouponSendChannelPayHasDiscount: Self {
        Self(rawValue: "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT")
      }

      /// 微信广告 · `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`
      public static var busicouponSendChannelWechatAd: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_WECHAT_AD") }

      /// 权益平台 · `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`
      public static var busicouponSendChannelRightsPlatform: Self {
        Self(rawValue: "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM")
      }

      /// 收款有礼 · `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`
      public static var busicouponSendChannelReceiveMoneyGift: Self {
        Self(rawValue: "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT")
      }

      /// 会员支付权益 · `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`
      public static var busicouponSendChannelMemberPayRight: Self {
        Self(rawValue: "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT")
      }

      /// 智慧零售 · `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`
      public static var busicouponSendChannelBusiSmartRetail: Self {
        Self(rawValue: "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL")
      }

      /// 视频号直播间 · `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`
      public static var busicouponSendChannelFinderLiveroom: Self {
        Self(rawValue: "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM")
      }
    }

    /// 附属的内容
    public struct AttachInfo: APIObject {
      /// 支付有礼所付的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 0] }
      /// 领券活动的编号 · `act_code`
      public var actCode: String? { fields[text: 1] }
      /// 营销馆的编号 · `hall_code`
      public var hallCode: String? { fields[text: 2] }
      /// 营销馆所属的商户号 · `hall_belong_mch_id`
      public var hallBelongMchID: Int? { fields[integer: 3] }
      /// 会员卡模板的编号 · `card_id`
      public var cardID: String? { fields[text: 4] }
      /// 会员卡号
      public var code: String? { fields[text: 5] }
      /// 活动的编号 · `activity_id`
      public var activityID: String? { fields[text: 6] }
      /// 领券用户的手机号 · `phone_number`
      public var phoneNumber: String? { fields[text: 7] }
      /// 手机号的国家区号 · `country_code`
      public var countryCode: String? { fields[text: 8] }

      public init(
        transactionID: String? = nil, actCode: String? = nil, hallCode: String? = nil, hallBelongMchID: Int? = nil,
        cardID: String? = nil, code: String? = nil, activityID: String? = nil, phoneNumber: String? = nil,
        countryCode: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, transactionID, actCode, hallCode, hallBelongMchID, cardID, code, activityID, phoneNumber,
          countryCode
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "transaction_id": String?.self, "act_code": String?.self, "hall_code": String?.self,
          "hall_belong_mch_id": Int?.self, "card_id": String?.self, "code": String?.self, "activity_id": String?.self,
          "phone_number": String?.self, "country_code": String?.self,
        ]
      }
    }
  }
}
