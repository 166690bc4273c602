// Written by wechatpay-gen: change the description, not this file.
// DELETE GET PATCH /v3/shop/orders/{order_no}

@_spi(Generated) public import WeChatPay

extension V3.Shop.Orders.OrderNo {
  /// 删除订单
  ///
  /// `DELETE /v3/shop/orders/{order_no}`
  @discardableResult
  public func delete(_ body: DeleteRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/v3/shop/orders/{order_no}"), body: body)
  }

  /// 查询订单
  ///
  /// 按订单号查询。
  ///
  /// - Note: 注意 查询不到时返回 404。
  ///
  /// `GET /v3/shop/orders/{order_no}` · [官方文档](https://example.com/docs/orders)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/shop/orders/{order_no}"), query: query)
  }

  /// 修改订单
  ///
  /// 只改给出的字段。
  ///
  /// `PATCH /v3/shop/orders/{order_no}`
  public func patch(
    _ body: PatchRequest, query: PatchQuery = PatchQuery(), headers: PatchHeaders = PatchHeaders()
  ) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/shop/orders/{order_no}"), body: body, query: query, headers: headers)
  }

  /// `delete` 发送的内容
  public struct DeleteRequest: APIObject {
    /// 原因 · 例如 `错单`
    public var reason: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(reason: String) {
      fields = ObjectFields(of: Self.self, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["reason": String.self]
    }
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 是否返回商品 · `with_items`
    public var withItems: Bool? {
      get { fields[boolean: 1] }
      set { fields[boolean: 1] = newValue }
    }

    public init(subMchid: String, withItems: Bool? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, withItems)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "with_items": Bool?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 订单号 · `order_no`
    public var orderNo: String? { fields[text: 0] }
    /// 状态
    public var status: ResponseStatus? { fields[enumeration: 1] }
    /// 状态码 · `status_code`
    public var statusCodeField: Int? { fields[integer: 2] }
    /// 创建时间 · `created_at`
    public var createdAt: Timestamp? { fields[time: 3] }
    /// 支付者姓名 · `payer_name`
    public var payerName: String? { fields[text: 4] }
    /// 金额
    public var amount: Amount? { fields[object: 5] }
    /// 商品 · `goods_list`
    public var goodsList: [Goods]? { fields[list: 6] }
    /// 摘要 · `hash_value`
    public var hashValue: String? { fields[text: 7] }
    /// 说明
    public var description: String? { fields[text: 8] }

    public init(
      orderNo: String? = nil, status: ResponseStatus? = nil, statusCodeField: Int? = nil, createdAt: Timestamp? = nil,
      payerName: String? = nil, amount: Amount? = nil, goodsList: [Goods]? = nil, hashValue: String? = nil,
      description: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, orderNo, status, statusCodeField, createdAt, payerName, amount, goodsList, hashValue,
        description
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "order_no": String?.self, "status": ResponseStatus?.self, "status_code": Int?.self,
        "created_at": Timestamp?.self, "payer_name": Sensitive<String>?.self, "amount": Amount?.self,
        "goods_list": [Goods]?.self, "hash_value": String?.self, "description": String?.self,
      ]
    }

    /// 状态
    public struct ResponseStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已支付 · `PAID`
      public static var paid: Self { Self(rawValue: "PAID") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 无 · `NONE`
      public static var noneValue: Self { Self(rawValue: "NONE") }
    }

    /// 金额
    public typealias Amount = V3.Shop.Orders.OrderNo.Amount

    /// 商品
    public struct Goods: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String? { fields[text: 0] }
      /// 金额
      public var amount: GoodsAmount? { fields[object: 1] }

      public init(goodsID: String? = nil, amount: GoodsAmount? = nil) {
        fields = ObjectFields(of: Self.self, goodsID, amount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["goods_id": String?.self, "amount": GoodsAmount?.self]
      }
    }

    public typealias Currency = V3.Shop.Orders.OrderNo.Currency

    /// 金额
    public struct GoodsAmount: APIObject {
      /// 单价 · `unit_price`
      public var unitPrice: Int? { fields[integer: 0] }

      public init(unitPrice: Int? = nil) {
        fields = ObjectFields(of: Self.self, unitPrice)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["unit_price": Int?.self]
      }
    }
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 支付者姓名 · `payer_name`, 例如 `张三`
    public var payerName: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 手机
    public var mobile: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 明细
    public var detail: Detail {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 附加信息
    public var extra: Extra? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }
    /// 标签
    public var tags: [String]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }

    public init(payerName: String, mobile: String? = nil, detail: Detail, extra: Extra? = nil, tags: [String]? = nil) {
      fields = ObjectFields(of: Self.self, payerName, mobile, detail, extra, tags)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "payer_name": Sensitive<String>.self, "mobile": Sensitive<String>?.self, "detail": Detail.self,
        "extra": JSONText<Extra>?.self, "tags": [String]?.self,
      ]
    }

    /// 明细
    public struct Detail: APIObject {
      /// 备注 · 例如 `急`
      public var remark: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(remark: String) {
        fields = ObjectFields(of: Self.self, remark)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["remark": String.self]
      }
    }

    /// 附加信息
    public struct Extra: APIObject {
      /// 原价 · `cost_price`
      public var costPrice: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }

      public init(costPrice: Int? = nil) {
        fields = ObjectFields(of: Self.self, costPrice)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["cost_price": Int?.self]
      }
    }
  }

  /// `patch` 的查询参数
  public struct PatchQuery: APIObject {
    /// 只检查 · `dry_run`
    public var dryRun: Bool? {
      get { fields[boolean: 0] }
      set { fields[boolean: 0] = newValue }
    }

    public init(dryRun: Bool? = nil) {
      fields = ObjectFields(of: Self.self, dryRun)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["dry_run": Bool?.self]
    }
  }

  /// `patch` 的请求头
  public struct PatchHeaders: APIObject {
    /// 幂等键 · `Idempotency-Key`
    public var idempotencyKey: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(idempotencyKey: String? = nil) {
      fields = ObjectFields(of: Self.self, idempotencyKey)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["Idempotency-Key": String?.self]
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 订单号 · `order_no`
    public var orderNo: String? { fields[text: 0] }
    /// 金额
    public var amount: Amount? { fields[object: 1] }

    public init(orderNo: String? = nil, amount: Amount? = nil) {
      fields = ObjectFields(of: Self.self, orderNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["order_no": String?.self, "amount": Amount?.self]
    }

    /// 金额
    public typealias Amount = V3.Shop.Orders.OrderNo.Amount

    public typealias Currency = V3.Shop.Orders.OrderNo.Currency
  }

  /// 金额
  public struct Amount: APIObject {
    /// 总额，单位为分
    public var total: Int? { fields[integer: 0] }
    public var currency: Currency? { fields[enumeration: 1] }

    public init(total: Int? = nil, currency: Currency? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "currency": Currency?.self]
    }
  }

  public struct Currency: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CNY`
    public static var cny: Self { Self(rawValue: "CNY") }

    /// `USD`
    public static var usd: Self { Self(rawValue: "USD") }
  }
}
