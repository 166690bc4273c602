// Written by wechatpay-gen: change the description, not this file.
// GET PATCH POST /v3/global/customs/orders

@_spi(Generated) public import WeChatPay

extension V3.Global.Customs.Orders {
  /// 境外报关：查询
  ///
  /// 查询订单的报关资料与状态。
  ///
  /// `GET /v3/global/customs/orders` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025131)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/customs/orders"), query: query)
  }

  /// 境外报关：修改
  ///
  /// 更改已提交的报关资料。
  ///
  /// `PATCH /v3/global/customs/orders` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025136)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/global/customs/orders"), body: body)
  }

  /// 境外报关：提交
  ///
  /// 向海关提交订单的附加资料。
  ///
  /// `POST /v3/global/customs/orders` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025127)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/customs/orders"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 订单的类型 · `order_type`
    public var orderType: OrderType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 商户订单号 · `order_no`
    public var orderNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 海关的代码
    public var customs: Customs {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }

    public init(
      appid: String, mchid: String, orderType: OrderType, orderNo: String, customs: Customs, offset: Int? = nil,
      limit: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, mchid, orderType, orderNo, customs, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "order_type": OrderType.self, "order_no": String.self,
        "customs": Customs.self, "offset": Int?.self, "limit": Int?.self,
      ]
    }

    /// 订单的类型
    public struct OrderType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 商户订单号 · `out_trade_no`
      public static var outTradeNo: Self { Self(rawValue: "out_trade_no") }

      /// 微信支付订单号 · `transaction_id`
      public static var transactionID: Self { Self(rawValue: "transaction_id") }

      /// 商户子单号 · `sub_order_no`
      public static var subOrderNo: Self { Self(rawValue: "sub_order_no") }

      /// 微信子单号 · `sub_order_id`
      public static var subOrderID: Self { Self(rawValue: "sub_order_id") }
    }

    /// 海关的代码
    public typealias Customs = V3.Global.Customs.CustomsType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 2] }
    /// 核验身份的机构 · `verify_department`
    public var verifyDepartment: VerifyDepartment? { fields[enumeration: 3] }
    /// 核验机构的流水号 · `verify_department_trade_id`
    public var verifyDepartmentTradeID: String? { fields[text: 4] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 5] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 6] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 7] }
    /// 各单的报关
    public var data: [ResponseData]? { fields[list: 8] }

    public init(
      appid: String? = nil, mchid: String? = nil, transactionID: String? = nil,
      verifyDepartment: VerifyDepartment? = nil, verifyDepartmentTradeID: String? = nil, offset: Int? = nil,
      limit: Int? = nil, totalCount: Int? = nil, data: [ResponseData]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, transactionID, verifyDepartment, verifyDepartmentTradeID, offset, limit,
        totalCount, data
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "transaction_id": String?.self,
        "verify_department": VerifyDepartment?.self, "verify_department_trade_id": String?.self, "offset": Int?.self,
        "limit": Int?.self, "total_count": Int?.self, "data": [ResponseData]?.self,
      ]
    }

    /// 核验身份的机构
    public typealias VerifyDepartment = V3.Global.Customs.Orders.VerifyDepartment

    /// 各单的报关
    public struct ResponseData: APIObject {
      /// 商户自定的子单号 · `sub_order_no`
      public var subOrderNo: String? { fields[text: 0] }
      /// 微信侧的子单号 · `sub_order_id`
      public var subOrderID: String? { fields[text: 1] }
      /// 商户在海关的备案号 · `mch_customs_no`
      public var mchCustomsNo: String? { fields[text: 2] }
      /// 海关的代码
      public var customs: Customs? { fields[enumeration: 3] }
      /// 币种 · `fee_type`
      public var feeType: String? { fields[text: 4] }
      /// 子单的金额，单位为币种的最小单位 · `order_fee`
      public var orderFee: Int? { fields[integer: 5] }
      /// 关税，单位为币种的最小单位
      public var duty: Int? { fields[integer: 6] }
      /// 运费，单位为币种的最小单位 · `transport_fee`
      public var transportFee: Int? { fields[integer: 7] }
      /// 商品的价款，单位为币种的最小单位 · `product_fee`
      public var productFee: Int? { fields[integer: 8] }
      /// 报关的状态
      public var state: ResponseDataState? { fields[enumeration: 9] }
      /// 对结果的说明
      public var explanation: String? { fields[text: 10] }
      /// 最近一次修改的时间 · `modify_time`
      public var modifyTime: String? { fields[text: 11] }

      public init(
        subOrderNo: String? = nil, subOrderID: String? = nil, mchCustomsNo: String? = nil, customs: Customs? = nil,
        feeType: String? = nil, orderFee: Int? = nil, duty: Int? = nil, transportFee: Int? = nil,
        productFee: Int? = nil, state: ResponseDataState? = nil, explanation: String? = nil, modifyTime: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, subOrderNo, subOrderID, mchCustomsNo, customs, feeType, orderFee, duty, transportFee,
          productFee, state, explanation, modifyTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "sub_order_no": String?.self, "sub_order_id": String?.self, "mch_customs_no": String?.self,
          "customs": Customs?.self, "fee_type": String?.self, "order_fee": Int?.self, "duty": Int?.self,
          "transport_fee": Int?.self, "product_fee": Int?.self, "state": ResponseDataState?.self,
          "explanation": String?.self, "modify_time": String?.self,
        ]
      }
    }

    /// 海关的代码
    public typealias Customs = V3.Global.Customs.CustomsType

    /// 报关的状态
    public struct ResponseDataState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 未申报 · `UNDECLARED`
      public static var undeclared: Self { Self(rawValue: "UNDECLARED") }

      /// 申报已提交 · `SUBMITTED`
      public static var submitted: Self { Self(rawValue: "SUBMITTED") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 失败 · `FAIL`
      public static var fail: Self { Self(rawValue: "FAIL") }

      /// 海关接口异常 · `EXCEPT`
      public static var except: Self { Self(rawValue: "EXCEPT") }
    }
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `20150806125346`
    public var outTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `1000320306201511078440737890`
    public var transactionID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的子单号 · `sub_order_no`, 例如 `20150806125346`
    public var subOrderNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 海关的代码
    public var customs: Customs {
      get { fields[requiredEnumeration: 5] }
      set { fields[requiredEnumeration: 5] = newValue }
    }
    /// 商户在海关的备案号 · `merchant_customs_no`, 例如 `123456`
    public var merchantCustomsNo: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 关税，单位为币种的最小单位 · 例如 `888`
    public var duty: Int? {
      get { fields[integer: 7] }
      set { fields[integer: 7] = newValue }
    }
    /// 子单的金额，单位为币种的最小单位 · `order_fee`, 例如 `888`
    public var orderFee: Int? {
      get { fields[integer: 8] }
      set { fields[integer: 8] = newValue }
    }
    /// 运费，单位为币种的最小单位 · `transport_fee`, 例如 `888`
    public var transportFee: Int? {
      get { fields[integer: 9] }
      set { fields[integer: 9] = newValue }
    }
    /// 商品的价款，单位为币种的最小单位 · `product_fee`, 例如 `888`
    public var productFee: Int? {
      get { fields[integer: 10] }
      set { fields[integer: 10] = newValue }
    }

    public init(
      appid: String, mchid: String, outTradeNo: String, transactionID: String, subOrderNo: String? = nil,
      customs: Customs, merchantCustomsNo: String, duty: Int? = nil, orderFee: Int? = nil, transportFee: Int? = nil,
      productFee: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outTradeNo, transactionID, subOrderNo, customs, merchantCustomsNo, duty, orderFee,
        transportFee, productFee
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "out_trade_no": String.self, "transaction_id": String.self,
        "sub_order_no": String?.self, "customs": Customs.self, "merchant_customs_no": String.self, "duty": Int?.self,
        "order_fee": Int?.self, "transport_fee": Int?.self, "product_fee": Int?.self,
      ]
    }

    /// 海关的代码
    public typealias Customs = V3.Global.Customs.CustomsType
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 报关的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 3] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }
    /// 商户自定的子单号 · `sub_order_no`
    public var subOrderNo: String? { fields[text: 5] }
    /// 微信侧的子单号 · `sub_order_id`
    public var subOrderID: String? { fields[text: 6] }
    /// 最近一次修改的时间 · `modify_time`
    public var modifyTime: String? { fields[text: 7] }
    /// 核验身份的机构 · `verify_department`
    public var verifyDepartment: VerifyDepartment? { fields[enumeration: 8] }
    /// 核验机构的流水号 · `verify_department_trade_id`
    public var verifyDepartmentTradeID: String? { fields[text: 9] }

    public init(
      appid: String? = nil, mchid: String? = nil, state: ResponseState? = nil, outTradeNo: String? = nil,
      transactionID: String? = nil, subOrderNo: String? = nil, subOrderID: String? = nil, modifyTime: String? = nil,
      verifyDepartment: VerifyDepartment? = nil, verifyDepartmentTradeID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, state, outTradeNo, transactionID, subOrderNo, subOrderID, modifyTime,
        verifyDepartment, verifyDepartmentTradeID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "state": ResponseState?.self, "out_trade_no": String?.self,
        "transaction_id": String?.self, "sub_order_no": String?.self, "sub_order_id": String?.self,
        "modify_time": String?.self, "verify_department": VerifyDepartment?.self,
        "verify_department_trade_id": String?.self,
      ]
    }

    /// 报关的状态
    public typealias ResponseState = V3.Global.Customs.ResponseState

    /// 核验身份的机构
    public typealias VerifyDepartment = V3.Global.Customs.Orders.VerifyDepartment
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `20150806125346`
    public var outTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `1000320306201511078440737890`
    public var transactionID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 海关的代码
    public var customs: Customs {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }
    /// 商户在海关的备案号 · `merchant_customs_no`, 例如 `123456`
    public var merchantCustomsNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 关税，单位为币种的最小单位 · 例如 `888`
    public var duty: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }
    /// 商户自定的子单号 · `sub_order_no`, 例如 `20150806125346`
    public var subOrderNo: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 币种 · `fee_type`, 例如 `CNY`
    public var feeType: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 子单的金额，单位为币种的最小单位 · `order_fee`, 例如 `888`
    public var orderFee: Int? {
      get { fields[integer: 9] }
      set { fields[integer: 9] = newValue }
    }
    /// 运费，单位为币种的最小单位 · `transport_fee`, 例如 `888`
    public var transportFee: Int? {
      get { fields[integer: 10] }
      set { fields[integer: 10] = newValue }
    }
    /// 商品的价款，单位为币种的最小单位 · `product_fee`, 例如 `888`
    public var productFee: Int? {
      get { fields[integer: 11] }
      set { fields[integer: 11] = newValue }
    }

    public init(
      appid: String, mchid: String, outTradeNo: String, transactionID: String, customs: Customs,
      merchantCustomsNo: String, duty: Int? = nil, subOrderNo: String? = nil, feeType: String? = nil,
      orderFee: Int? = nil, transportFee: Int? = nil, productFee: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outTradeNo, transactionID, customs, merchantCustomsNo, duty, subOrderNo, feeType,
        orderFee, transportFee, productFee
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "out_trade_no": String.self, "transaction_id": String.self,
        "customs": Customs.self, "merchant_customs_no": String.self, "duty": Int?.self, "sub_order_no": String?.self,
        "fee_type": String?.self, "order_fee": Int?.self, "transport_fee": Int?.self, "product_fee": Int?.self,
      ]
    }

    /// 海关的代码
    public typealias Customs = V3.Global.Customs.CustomsType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 报关的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 3] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }
    /// 商户自定的子单号 · `sub_order_no`
    public var subOrderNo: String? { fields[text: 5] }
    /// 微信侧的子单号 · `sub_order_id`
    public var subOrderID: String? { fields[text: 6] }
    /// 核验身份的机构 · `verify_department`
    public var verifyDepartment: VerifyDepartment? { fields[enumeration: 7] }
    /// 核验机构的流水号 · `verify_department_trade_id`
    public var verifyDepartmentTradeID: String? { fields[text: 8] }

    public init(
      appid: String? = nil, mchid: String? = nil, state: ResponseState? = nil, outTradeNo: String? = nil,
      transactionID: String? = nil, subOrderNo: String? = nil, subOrderID: String? = nil,
      verifyDepartment: VerifyDepartment? = nil, verifyDepartmentTradeID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, state, outTradeNo, transactionID, subOrderNo, subOrderID, verifyDepartment,
        verifyDepartmentTradeID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "state": ResponseState?.self, "out_trade_no": String?.self,
        "transaction_id": String?.self, "sub_order_no": String?.self, "sub_order_id": String?.self,
        "verify_department": VerifyDepartment?.self, "verify_department_trade_id": String?.self,
      ]
    }

    /// 报关的状态
    public typealias ResponseState = V3.Global.Customs.ResponseState

    /// 核验身份的机构
    public typealias VerifyDepartment = V3.Global.Customs.Orders.VerifyDepartment
  }

  /// 海关的代码
  public typealias Customs = V3.Global.Customs.CustomsType

  /// 报关的状态
  public typealias ResponseState = V3.Global.Customs.ResponseState

  /// 核验身份的机构
  public struct VerifyDepartment: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 银联 · `UNIONPAY`
    public static var unionpay: Self { Self(rawValue: "UNIONPAY") }

    /// 网联 · `NETSUNION`
    public static var netsunion: Self { Self(rawValue: "NETSUNION") }

    /// 其他 · `OTHERS`
    public static var others: Self { Self(rawValue: "OTHERS") }
  }
}
