// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/payscore/partner/serviceorder

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder {
  /// 服务商查询支付分订单
  ///
  /// 按商户单号或回跳编号查询服务订单，二者取其一。
  ///
  /// `GET /v3/payscore/partner/serviceorder` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692256)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/partner/serviceorder"), query: query)
  }

  /// 服务商创建支付分订单
  ///
  /// 用户开始使用服务时创建服务订单。
  ///
  /// `POST /v3/payscore/partner/serviceorder` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692136)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/serviceorder"), body: body)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String { fields[required: 1] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[2] }
    /// 从微信返回时带的查询编号 · `query_id`
    public var queryID: String? { fields[3] }

    public init(serviceID: String, subMchid: String, outOrderNo: String? = nil, queryID: String? = nil) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, outOrderNo, queryID)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["service_id": String.self, "sub_mchid": String.self, "out_order_no": String?.self, "query_id": String?.self]
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[1] }
    /// 应用的 AppID
    public var appid: String? { fields[2] }
    /// 商户号
    public var mchid: String? { fields[3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[5] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[6] }
    /// 服务订单的状态
    public var state: State? { fields[7] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[8] }
    /// 结算时收取的费用：多为列表，每项有 name、amount、description、count；官方资料不一，有的写作单独一项 · `post_payments`
    public var postPayments: JSONValue? { fields[9] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[10] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[11] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[12] }
    /// 是否需要收款 · `need_collection`
    public var needCollection: Bool? { fields[13] }
    /// 收款情况
    public var collection: Collection? { fields[14] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[15] }
    /// 服务的地点
    public var location: Location? { fields[16] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[17] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[18] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[19] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[20] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[21] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      subAppid: String? = nil, subMchid: String? = nil, serviceIntroduction: String? = nil, state: State? = nil,
      stateDescription: StateDescription? = nil, postPayments: JSONValue? = nil, postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund? = nil, totalAmount: Int? = nil, needCollection: Bool? = nil, collection: Collection? = nil,
      timeRange: TimeRange? = nil, location: Location? = nil, attach: String? = nil, notifyURL: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, orderID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, subAppid, subMchid, serviceIntroduction, state,
        stateDescription, postPayments, postDiscounts, riskFund, totalAmount, needCollection, collection, timeRange,
        location, attach, notifyURL, openid, subOpenid, orderID
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "sub_appid": String?.self, "sub_mchid": String?.self, "service_introduction": String?.self,
        "state": State?.self, "state_description": StateDescription?.self, "post_payments": JSONValue?.self,
        "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self, "total_amount": Int?.self,
        "need_collection": Bool?.self, "collection": Collection?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "attach": String?.self, "notify_url": String?.self, "openid": String?.self,
        "sub_openid": String?.self, "order_id": String?.self,
      ]
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public var name: String? { fields[0] }
      /// 风险金的金额，单位为分
      public var amount: Int? { fields[1] }
      /// 风险金的说明
      public var description: String? { fields[2] }

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String?.self, "amount": Int?.self, "description": String?.self]
      }
    }

    /// 收款情况
    public typealias Collection = V3.Payscore.Serviceorder.GetResponse.Collection

    /// 收款的状态
    public typealias CollectionState = V3.Payscore.Serviceorder.GetResponse.CollectionState

    /// 各笔收款
    public typealias Detail = V3.Payscore.Serviceorder.GetResponse.Detail

    /// 收款的渠道
    public typealias PaidType = V3.Payscore.Serviceorder.GetResponse.PaidType

    /// 所享的优惠
    public typealias PromotionDetail = V3.Payscore.Serviceorder.GetResponse.PromotionDetail

    /// 优惠的适用范围
    public typealias Scope = V3.Payscore.Serviceorder.GetResponse.Scope

    /// 优惠由谁承担
    public typealias TypeType = V3.Payscore.Serviceorder.GetResponse.TypeType

    /// 单品
    public typealias GoodsDetail = V3.Payscore.Serviceorder.GetResponse.GoodsDetail
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String { fields[required: 0] }
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String { fields[required: 1] }
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String { fields[required: 2] }
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
    public var subAppid: String? { fields[3] }
    /// 商户自定的服务订单号 · `out_order_no`, such as `1234323JKHDFE1243252`
    public var outOrderNo: String { fields[required: 4] }
    /// 服务的简介 · `service_introduction`, such as `XX充电宝`
    public var serviceIntroduction: String { fields[required: 5] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[6] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount2]? { fields[7] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund { fields[required: 8] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange { fields[required: 9] }
    /// 服务的地点
    public var location: Location? { fields[10] }
    /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? { fields[11] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? { fields[12] }
    /// 是否需要用户确认订单 · `need_user_confirm`
    public var needUserConfirm: Bool? { fields[13] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://api.test.com`
    public var notifyURL: String { fields[required: 14] }
    /// 原样带回查询与通知的附加数据 · such as `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? { fields[15] }
    /// 提供服务的设备
    public var device: Device? { fields[16] }

    public init(
      serviceID: String, appid: String, subMchid: String, subAppid: String? = nil, outOrderNo: String,
      serviceIntroduction: String, postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount2]? = nil,
      riskFund: RiskFund, timeRange: TimeRange, location: Location? = nil, openid: String? = nil,
      subOpenid: String? = nil, needUserConfirm: Bool? = nil, notifyURL: String, attach: String? = nil,
      device: Device? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, subMchid, subAppid, outOrderNo, serviceIntroduction, postPayments,
        postDiscounts, riskFund, timeRange, location, openid, subOpenid, needUserConfirm, notifyURL, attach, device
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "out_order_no": String.self, "service_introduction": String.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount2]?.self, "risk_fund": RiskFund.self, "time_range": TimeRange.self,
        "location": Location?.self, "openid": String?.self, "sub_openid": String?.self, "need_user_confirm": Bool?.self,
        "notify_url": String.self, "attach": String?.self, "device": Device?.self,
      ]
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称 · such as `就餐费用`
      public var name: String { fields[required: 0] }
      /// 费用的说明 · such as `就餐人均100元`
      public var description: String? { fields[1] }
      /// 费用的金额，单位为分 · such as `40000`
      public var amount: Int? { fields[2] }
      /// 费用的数量 · such as `4`
      public var count: Int? { fields[3] }

      public init(name: String, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, description, amount, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
      }
    }

    /// 结算时的优惠
    public struct PostDiscount2: APIObject {
      /// 优惠的名称 · such as `满20减1元`
      public var name: String { fields[required: 0] }
      /// 优惠的说明 · such as `不与其他优惠叠加`
      public var description: String { fields[required: 1] }
      /// 优惠的金额，单位为分 · such as `100`
      public var amount: Int? { fields[2] }
      /// 优惠的数量 · such as `2`
      public var count: Int? { fields[3] }

      public init(name: String, description: String, amount: Int? = nil, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, description, amount, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "description": String.self, "amount": Int?.self, "count": Int?.self]
      }
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public var name: Name { fields[required: 0] }
      /// 风险金的金额，单位为分 · such as `10000`
      public var amount: Int { fields[required: 1] }
      /// 风险金的说明 · such as `就餐的预估费用`
      public var description: String? { fields[2] }

      public init(name: Name, amount: Int, description: String? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": Name.self, "amount": Int.self, "description": String?.self]
      }
    }

    /// 提供服务的设备
    public typealias Device = V3.Payscore.Serviceorder.PostRequest.Device
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[1] }
    /// 应用的 AppID
    public var appid: String? { fields[2] }
    /// 商户号
    public var mchid: String? { fields[3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[5] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[6] }
    /// 服务订单的状态
    public var state: State? { fields[7] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[8] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostDiscount]? { fields[9] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[10] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[11] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[12] }
    /// 服务的地点
    public var location: Location? { fields[13] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[14] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[15] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[16] }
    /// 跳转微信所用的数据包
    public var package: String? { fields[17] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      subAppid: String? = nil, subMchid: String? = nil, serviceIntroduction: String? = nil, state: State? = nil,
      stateDescription: StateDescription? = nil, postPayments: [PostDiscount]? = nil,
      postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil, timeRange: TimeRange? = nil,
      location: Location? = nil, attach: String? = nil, notifyURL: String? = nil, orderID: String? = nil,
      package: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, subAppid, subMchid, serviceIntroduction, state,
        stateDescription, postPayments, postDiscounts, riskFund, timeRange, location, attach, notifyURL, orderID,
        package
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "sub_appid": String?.self, "sub_mchid": String?.self, "service_introduction": String?.self,
        "state": State?.self, "state_description": StateDescription?.self, "post_payments": [PostDiscount]?.self,
        "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "attach": String?.self, "notify_url": String?.self, "order_id": String?.self,
        "package": String?.self,
      ]
    }

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.Serviceorder.RiskFund
  }

  /// 服务订单的状态
  public typealias State = V3.Payscore.Serviceorder.State

  /// 对状态的补充说明
  public typealias StateDescription = V3.Payscore.Serviceorder.StateDescription

  /// 结算时的优惠
  public typealias PostDiscount = V3.Payscore.Serviceorder.PostDiscount

  /// 服务的时间
  public struct TimeRange: APIObject {
    /// 服务开始的时间 · `start_time`
    public var startTime: String? { fields[0] }
    /// 对开始时间的说明 · `start_time_remark`
    public var startTimeRemark: String? { fields[1] }
    /// 服务结束的时间 · `end_time`
    public var endTime: String? { fields[2] }
    /// 对结束时间的说明 · `end_time_remark`
    public var endTimeRemark: String? { fields[3] }

    public init(
      startTime: String? = nil, startTimeRemark: String? = nil, endTime: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, startTimeRemark, endTime, endTimeRemark)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "start_time": String?.self, "start_time_remark": String?.self, "end_time": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }

  /// 服务的地点
  public typealias Location = V3.Payscore.Serviceorder.Location

  /// 风险金的名称
  public typealias Name = V3.Payscore.Serviceorder.Name
}
