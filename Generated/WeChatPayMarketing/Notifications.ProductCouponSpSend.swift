// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 优惠券（商品券）领取通知
  ///
  /// 用户领到了商品券，处理之后须确认发放。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015780862)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435717)
  public struct ProductCouponSpSend: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PRODUCT_COUPON_SP.SEND", originalType: "product_coupon")
      ]
    }

    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 券的 Code · `coupon_code`
    public var couponCode: String? { fields[text: 1] }
    /// 商品券的编号 · `product_coupon_id`
    public var productCouponID: String? { fields[text: 2] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 3] }
    /// 批次组的编号 · `stock_bundle_id`
    public var stockBundleID: String? { fields[text: 4] }
    /// 用户所领券组的编号 · `user_coupon_bundle_id`
    public var userCouponBundleID: String? { fields[text: 5] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 6] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 7] }
    /// 用户的 UnionID
    public var unionid: String? { fields[text: 8] }
    /// 领取的时间 · `receive_time`
    public var receiveTime: String? { fields[text: 9] }
    /// 发券请求的单号 · `send_request_no`
    public var sendRequestNo: String? { fields[text: 10] }
    /// 券由何处发出 · `send_channel`
    public var sendChannel: SendChannel? { fields[enumeration: 11] }
    /// 有效期从何时起 · `valid_begin_time`
    public var validBeginTime: String? { fields[text: 12] }
    /// 有效期到何时止 · `valid_end_time`
    public var validEndTime: String? { fields[text: 13] }
    /// 手机号 · `phone_number`
    public var phoneNumber: String? { fields[text: 14] }
    /// 手机号的国家区号 · `country_code`
    public var countryCode: String? { fields[text: 15] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 16] }
    /// 发券渠道自带的信息 · `channel_custom_info`
    public var channelCustomInfo: String? { fields[text: 17] }

    public init(
      brandID: String? = nil, couponCode: String? = nil, productCouponID: String? = nil, stockID: String? = nil,
      stockBundleID: String? = nil, userCouponBundleID: String? = nil, appid: String? = nil, openid: String? = nil,
      unionid: String? = nil, receiveTime: String? = nil, sendRequestNo: String? = nil, sendChannel: SendChannel? = nil,
      validBeginTime: String? = nil, validEndTime: String? = nil, phoneNumber: String? = nil,
      countryCode: String? = nil, attach: String? = nil, channelCustomInfo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, couponCode, productCouponID, stockID, stockBundleID, userCouponBundleID, appid, openid,
        unionid, receiveTime, sendRequestNo, sendChannel, validBeginTime, validEndTime, phoneNumber, countryCode,
        attach, channelCustomInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "coupon_code": String?.self, "product_coupon_id": String?.self,
        "stock_id": String?.self, "stock_bundle_id": String?.self, "user_coupon_bundle_id": String?.self,
        "appid": String?.self, "openid": String?.self, "unionid": String?.self, "receive_time": String?.self,
        "send_request_no": String?.self, "send_channel": SendChannel?.self, "valid_begin_time": String?.self,
        "valid_end_time": String?.self, "phone_number": String?.self, "country_code": String?.self,
        "attach": String?.self, "channel_custom_info": String?.self,
      ]
    }

    /// 券由何处发出
    public struct SendChannel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 接口发放 · `API`
      public static var api: Self { Self(rawValue: "API") }

      /// 品牌经营平台发放 · `BRAND_MANAGE`
      public static var brandManage: Self { Self(rawValue: "BRAND_MANAGE") }

      /// 领券组件 · `RECEIVE_COMPONENT`
      public static var receiveComponent: Self { Self(rawValue: "RECEIVE_COMPONENT") }

      /// 会员 · `MEMBER`
      public static var member: Self { Self(rawValue: "MEMBER") }
    }
  }
}
