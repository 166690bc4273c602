// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 从业机构预下单通知
  ///
  /// 请商户为待付的服务订单生成收银台订单，供用户主动付款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012084127)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194116)
  public struct PayscoreMchPrepay: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PAYSCORE.MCH_PREPAY", originalType: "payscore")
      ]
    }

    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 4] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 5] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 6] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 7] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 8] }
    /// 总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 9] }
    /// 预下单请求的部分参数 · `prepay_req_body`
    public var prepayReqBody: PrepayReqBody? { fields[object: 10] }
    /// 预下单请求的头部，Base64 · `prepay_req_header_base64`
    public var prepayReqHeaderBase64: String? { fields[text: 11] }
    /// 预下单请求的正文，Base64 · `prepay_req_body_base64`
    public var prepayReqBodyBase64: String? { fields[text: 12] }
    /// 预下单应答的 HTTP 状态码 · `prepay_resp_http_code`
    public var prepayRespHttpCode: Int? { fields[integer: 13] }
    /// 预下单应答的头部，Base64 · `prepay_resp_header_base64`
    public var prepayRespHeaderBase64: String? { fields[text: 14] }
    /// 预下单应答的正文，Base64 · `prepay_resp_body_base64`
    public var prepayRespBodyBase64: String? { fields[text: 15] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, subAppid: String? = nil,
      subMchid: String? = nil, channelID: String? = nil, outOrderNo: String? = nil, openid: String? = nil,
      subOpenid: String? = nil, totalAmount: Int? = nil, prepayReqBody: PrepayReqBody? = nil,
      prepayReqHeaderBase64: String? = nil, prepayReqBodyBase64: String? = nil, prepayRespHttpCode: Int? = nil,
      prepayRespHeaderBase64: String? = nil, prepayRespBodyBase64: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, subAppid, subMchid, channelID, outOrderNo, openid, subOpenid,
        totalAmount, prepayReqBody, prepayReqHeaderBase64, prepayReqBodyBase64, prepayRespHttpCode,
        prepayRespHeaderBase64, prepayRespBodyBase64
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "sub_appid": String?.self,
        "sub_mchid": String?.self, "channel_id": String?.self, "out_order_no": String?.self, "openid": String?.self,
        "sub_openid": String?.self, "total_amount": Int?.self, "prepay_req_body": PrepayReqBody?.self,
        "prepay_req_header_base64": String?.self, "prepay_req_body_base64": String?.self,
        "prepay_resp_http_code": Int?.self, "prepay_resp_header_base64": String?.self,
        "prepay_resp_body_base64": String?.self,
      ]
    }

    /// 预下单请求的部分参数
    public struct PrepayReqBody: APIObject {
      /// 终端设备的编号 · `device_info`
      public var deviceInfo: String? { fields[text: 0] }
      /// 微信支付分配的随机串 · `nonce_str`
      public var nonceStr: String? { fields[text: 1] }
      /// 商品的简述
      public var body: String? { fields[text: 2] }
      /// 原样带回查询与通知的附加数据
      public var attach: String? { fields[text: 3] }
      /// 币种 · `fee_type`
      public var feeType: String? { fields[text: 4] }
      /// 订单生成的时间，形如 20091225091010 · `time_start`
      public var timeStart: String? { fields[text: 5] }
      /// 订单失效的时间，形如 20091227091010 · `time_expire`
      public var timeExpire: String? { fields[text: 6] }
      /// 优惠标记 · `goods_tag`
      public var goodsTag: String? { fields[text: 7] }
      /// 接收结果通知的地址，须为 HTTPS · `notify_url`
      public var notifyURL: String? { fields[text: 8] }
      /// 交易的类型 · `trade_type`
      public var tradeType: String? { fields[text: 9] }
      /// 限用的支付方式 · `limit_pay`
      public var limitPay: String? { fields[text: 10] }
      /// 是否开放发票入口 · `need_receipt`
      public var needReceipt: Bool? { fields[boolean: 11] }

      public init(
        deviceInfo: String? = nil, nonceStr: String? = nil, body: String? = nil, attach: String? = nil,
        feeType: String? = nil, timeStart: String? = nil, timeExpire: String? = nil, goodsTag: String? = nil,
        notifyURL: String? = nil, tradeType: String? = nil, limitPay: String? = nil, needReceipt: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, deviceInfo, nonceStr, body, attach, feeType, timeStart, timeExpire, goodsTag, notifyURL,
          tradeType, limitPay, needReceipt
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "device_info": String?.self, "nonce_str": String?.self, "body": String?.self, "attach": String?.self,
          "fee_type": String?.self, "time_start": String?.self, "time_expire": String?.self, "goods_tag": String?.self,
          "notify_url": String?.self, "trade_type": String?.self, "limit_pay": String?.self, "need_receipt": Bool?.self,
        ]
      }
    }
  }
}
