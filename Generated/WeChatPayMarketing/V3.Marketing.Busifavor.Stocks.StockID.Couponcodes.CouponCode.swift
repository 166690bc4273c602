// Written by wechatpay-gen: change the description, not this file.
// DELETE GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Stocks.StockID.Couponcodes.CouponCode {
  /// 优惠券（商家券）：删除预存券码
  ///
  /// 删去一个尚未发出的券码。
  ///
  /// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` · [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
  public func delete(_ query: DeleteRequest) async throws(WeChatPayError) -> Response<DeleteResponse> {
    try await call.send(
      Endpoint(.delete, "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"), query: query
    )
  }

  /// 优惠券（商家券）：查询预存券码
  ///
  /// 取得一个预存券码的状态。
  ///
  /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` · [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"), query: query
    )
  }

  /// `delete` 发送的内容
  public struct DeleteRequest: APIObject {
    /// 删除请求的单号 · `delete_request_no`
    public var deleteRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(deleteRequestNo: String) {
      fields = ObjectFields(of: Self.self, deleteRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["delete_request_no": String.self]
    }
  }

  /// `delete` 返回的内容
  public struct DeleteResponse: APIObject {
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 0] }
    /// 删除的时间 · `delete_time`
    public var deleteTime: Timestamp? { fields[time: 1] }

    public init(stockID: String? = nil, deleteTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, stockID, deleteTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_id": String?.self, "delete_time": Timestamp?.self]
    }
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(appid: String? = nil) {
      fields = ObjectFields(of: Self.self, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 券码的情况 · `code_information`
    public var codeInformation: CodeInformation? { fields[object: 0] }
    /// 券的情况 · `coupon_information`
    public var couponInformation: CouponInformation? { fields[object: 1] }

    public init(codeInformation: CodeInformation? = nil, couponInformation: CouponInformation? = nil) {
      fields = ObjectFields(of: Self.self, codeInformation, couponInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code_information": CodeInformation?.self, "coupon_information": CouponInformation?.self]
    }

    /// 券码的情况
    public struct CodeInformation: APIObject {
      /// 券码
      public var code: String? { fields[text: 0] }
      /// 券码的分配状态 · `code_status`
      public var codeStatus: CodeStatus? { fields[enumeration: 1] }
      /// 上传的时间 · `upload_time`
      public var uploadTime: String? { fields[text: 2] }
      /// 分配给用户的时间 · `dispatched_time`
      public var dispatchedTime: String? { fields[text: 3] }
      /// 领券人的 OpenID
      public var openid: String? { fields[text: 4] }
      /// 领券人的 UnionID
      public var unionid: String? { fields[text: 5] }
      /// 券的 Code · `coupon_code`
      public var couponCode: String? { fields[text: 6] }

      public init(
        code: String? = nil, codeStatus: CodeStatus? = nil, uploadTime: String? = nil, dispatchedTime: String? = nil,
        openid: String? = nil, unionid: String? = nil, couponCode: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, code, codeStatus, uploadTime, dispatchedTime, openid, unionid, couponCode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "code": String?.self, "code_status": CodeStatus?.self, "upload_time": String?.self,
          "dispatched_time": String?.self, "openid": String?.self, "unionid": String?.self, "coupon_code": String?.self,
        ]
      }
    }

    /// 券的情况
    public struct CouponInformation: APIObject {
      /// 批次的名称 · `stock_name`
      public var stockName: String? { fields[text: 0] }
      /// 批次属于哪个商户号 · `belong_merchant`
      public var belongMerchant: String? { fields[text: 1] }
      /// 备注
      public var comment: String? { fields[text: 2] }
      /// 适用哪些商品 · `goods_name`
      public var goodsName: String? { fields[text: 3] }
      /// 批次的类型 · `stock_type`
      public var stockType: StockType? { fields[enumeration: 4] }
      /// 能否转赠
      public var transferable: Bool? { fields[boolean: 5] }
      /// 能否分享领券的链接
      public var shareable: Bool? { fields[boolean: 6] }
      /// 券的状态 · `coupon_state`
      public var couponState: CouponState? { fields[enumeration: 7] }
      /// 券的核销规则 · `coupon_use_rule`
      public var couponUseRule: CouponUseRule? { fields[object: 8] }
      /// 卡包里自定的入口 · `custom_entrance`
      public var customEntrance: CustomEntrance? { fields[object: 9] }
      /// 展示的样式 · `display_pattern_info`
      public var displayPatternInfo: DisplayPatternInfo? { fields[object: 10] }
      /// 券的 Code · `coupon_code`
      public var couponCode: String? { fields[text: 11] }
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 12] }
      /// 从何时起可用 · `available_start_time`
      public var availableStartTime: String? { fields[text: 13] }
      /// 失效的时间 · `expire_time`
      public var expireTime: String? { fields[text: 14] }
      /// 领取的时间 · `receive_time`
      public var receiveTime: String? { fields[text: 15] }
      /// 发券请求的单号 · `send_request_no`
      public var sendRequestNo: String? { fields[text: 16] }
      /// 核销请求的单号 · `use_request_no`
      public var useRequestNo: String? { fields[text: 17] }
      /// 核销的时间 · `use_time`
      public var useTime: String? { fields[text: 18] }
      /// 所关联的商户订单号 · `associate_out_trade_no`
      public var associateOutTradeNo: String? { fields[text: 19] }
      /// 退券请求的单号 · `return_request_no`
      public var returnRequestNo: String? { fields[text: 20] }
      /// 退回的时间 · `return_time`
      public var returnTime: String? { fields[text: 21] }
      /// 作废请求的单号 · `deactivate_request_no`
      public var deactivateRequestNo: String? { fields[text: 22] }
      /// 作废的时间 · `deactivate_time`
      public var deactivateTime: String? { fields[text: 23] }
      /// 作废的原因 · `deactivate_reason`
      public var deactivateReason: String? { fields[text: 24] }

      public init(
        stockName: String? = nil, belongMerchant: String? = nil, comment: String? = nil, goodsName: String? = nil,
        stockType: StockType? = nil, transferable: Bool? = nil, shareable: Bool? = nil, couponState: CouponState? = nil,
        couponUseRule: CouponUseRule? = nil, customEntrance: CustomEntrance? = nil,
        displayPatternInfo: DisplayPatternInfo? = nil, couponCode: String? = nil, stockID: String? = nil,
        availableStartTime: String? = nil, expireTime: String? = nil, receiveTime: String? = nil,
        sendRequestNo: String? = nil, useRequestNo: String? = nil, useTime: String? = nil,
        associateOutTradeNo: String? = nil, returnRequestNo: String? = nil, returnTime: String? = nil,
        deactivateRequestNo: String? = nil, deactivateTime: String? = nil, deactivateReason: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, stockName, belongMerchant, comment, goodsName, stockType, transferable, shareable, couponState,
          couponUseRule, customEntrance, displayPatternInfo, couponCode, stockID, availableStartTime, expireTime,
          receiveTime, sendRequestNo, useRequestNo, useTime, associateOutTradeNo, returnRequestNo, returnTime,
          deactivateRequestNo, deactivateTime, deactivateReason
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "stock_name": String?.self, "belong_merchant": String?.self, "comment": String?.self,
          "goods_name": String?.self, "stock_type": StockType?.self, "transferable": Bool?.self,
          "shareable": Bool?.self, "coupon_state": CouponState?.self, "coupon_use_rule": CouponUseRule?.self,
          "custom_entrance": CustomEntrance?.self, "display_pattern_info": DisplayPatternInfo?.self,
          "coupon_code": String?.self, "stock_id": String?.self, "available_start_time": String?.self,
          "expire_time": String?.self, "receive_time": String?.self, "send_request_no": String?.self,
          "use_request_no": String?.self, "use_time": String?.self, "associate_out_trade_no": String?.self,
          "return_request_no": String?.self, "return_time": String?.self, "deactivate_request_no": String?.self,
          "deactivate_time": String?.self, "deactivate_reason": String?.self,
        ]
      }
    }

    /// 券码的分配状态
    public typealias CodeStatus = V3.Marketing.Busifavor.Stocks.StockID.Couponcodes.CodeStatus

    /// 批次的类型
    public typealias StockType = V3.Marketing.Busifavor.StockType

    /// 券的状态
    public typealias CouponState = V3.Marketing.Busifavor.CouponState

    /// 券的核销规则
    public typealias CouponUseRule = V3.Marketing.Busifavor.Stocks.StockID.CouponUseRule

    /// 卡包里自定的入口
    public typealias CustomEntrance = V3.Marketing.Busifavor.CustomEntrance

    /// 展示的样式
    public typealias DisplayPatternInfo = V3.Marketing.Busifavor.DisplayPatternInfo

    /// 券何时可核销
    public typealias CouponAvailableTime = V3.Marketing.Busifavor.CouponAvailableTime

    /// 满减券的用法
    public typealias FixedNormalCoupon = V3.Marketing.Busifavor.FixedNormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Busifavor.DiscountCoupon

    /// 兑换券的用法
    public typealias ExchangeCoupon = V3.Marketing.Busifavor.ExchangeCoupon

    /// 怎样核销
    public typealias UseMethod = V3.Marketing.Busifavor.Stocks.UseMethod

    /// 小程序的入口
    public typealias MiniProgramsInfo = V3.Marketing.Busifavor.MiniProgramsInfo

    /// 券码如何展示
    public typealias CodeDisplayMode = V3.Marketing.Busifavor.CodeDisplayMode

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 视频号
    public typealias FinderInfo = V3.Marketing.Busifavor.FinderInfo

    /// 每周哪些时段可用
    public typealias AvailableWeek = V3.Marketing.Busifavor.AvailableWeek

    /// 零散的可用时段
    public typealias IrregularyAvaliableTime = V3.Marketing.Busifavor.IrregularyAvaliableTime

    /// 一天中可用的时段
    public typealias AvailableDayTime = V3.Marketing.Busifavor.AvailableDayTime
  }
}
