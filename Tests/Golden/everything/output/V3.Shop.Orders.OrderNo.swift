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
    _ body: PatchRequest,
    query: PatchQuery = PatchQuery(),
    headers: PatchHeaders = PatchHeaders()
  ) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/shop/orders/{order_no}"), body: body, query: query, headers: headers)
  }

  /// What `delete` sends.
  public struct DeleteRequest: APIObject {
    /// 原因 · such as `错单`
    public var reason: String

    public init(reason: String) {
      self.reason = reason
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.reason = try fields.require("reason", object?.reason)
    }
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 子商户号 · `sub_mchid`
    public var subMchid: String
    /// 是否返回商品 · `with_items`
    public var withItems: Bool?

    public init(subMchid: String, withItems: Bool? = nil) {
      self.subMchid = subMchid
      self.withItems = withItems
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.withItems = fields.visit("with_items", object?.withItems)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 订单号 · `order_no`
    public let orderNo: String?
    /// 状态
    public let status: Status?
    /// 状态码 · `status_code`
    public let statusCodeField: Int?
    /// 创建时间 · `created_at`
    public let createdAt: Timestamp?
    /// 支付者姓名 · `payer_name`
    @Sensitive public private(set) var payerName: String?
    /// 金额
    public let amount: Amount?
    /// 商品 · `goods_list`
    public let goodsList: [Goods]?
    /// 摘要 · `hash_value`
    public let hashValue: String?
    /// 说明
    public let description: String?

    public init(
      orderNo: String? = nil,
      status: Status? = nil,
      statusCodeField: Int? = nil,
      createdAt: Timestamp? = nil,
      payerName: String? = nil,
      amount: Amount? = nil,
      goodsList: [Goods]? = nil,
      hashValue: String? = nil,
      description: String? = nil
    ) {
      self.orderNo = orderNo
      self.status = status
      self.statusCodeField = statusCodeField
      self.createdAt = createdAt
      self.payerName = payerName
      self.amount = amount
      self.goodsList = goodsList
      self.hashValue = hashValue
      self.description = description
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.orderNo = fields.visit("order_no", object?.orderNo)
      self.status = fields.visit("status", object?.status)
      self.statusCodeField = fields.visit("status_code", object?.statusCodeField)
      self.createdAt = fields.visit("created_at", object?.createdAt)
      self._payerName = fields.visit("payer_name", sensitive: object?._payerName)
      self.amount = fields.visit("amount", object?.amount)
      self.goodsList = fields.visit("goods_list", object?.goodsList)
      self.hashValue = fields.visit("hash_value", object?.hashValue)
      self.description = fields.visit("description", object?.description)
    }

    /// 状态
    public struct Status: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 已支付
      public static var paid: Self { Self(rawValue: "PAID") }

      /// 已关闭
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 无
      public static var noneValue: Self { Self(rawValue: "NONE") }
    }

    /// 商品
    public struct Goods: APIObject {
      /// 商品编号 · `goods_id`
      public let goodsID: String?
      /// 金额
      public let amount: GoodsAmount?

      public init(goodsID: String? = nil, amount: GoodsAmount? = nil) {
        self.goodsID = goodsID
        self.amount = amount
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.goodsID = fields.visit("goods_id", object?.goodsID)
        self.amount = fields.visit("amount", object?.amount)
      }
    }

    /// 金额
    public struct GoodsAmount: APIObject {
      /// 单价 · `unit_price`
      public let unitPrice: Int?

      public init(unitPrice: Int? = nil) {
        self.unitPrice = unitPrice
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.unitPrice = fields.visit("unit_price", object?.unitPrice)
      }
    }
  }

  /// What `patch` sends.
  public struct PatchRequest: APIObject {
    /// 支付者姓名 · `payer_name`, such as `张三`
    @Sensitive public var payerName: String
    /// 手机
    @Sensitive public var mobile: String?
    /// 明细
    public var detail: Detail
    /// 附加信息
    public var extra: Extra?
    /// 标签
    public var tags: [String]?

    public init(payerName: String, mobile: String? = nil, detail: Detail, extra: Extra? = nil, tags: [String]? = nil) {
      self.payerName = payerName
      self.mobile = mobile
      self.detail = detail
      self.extra = extra
      self.tags = tags
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self._payerName = try fields.require("payer_name", sensitive: object?._payerName)
      self._mobile = fields.visit("mobile", sensitive: object?._mobile)
      self.detail = try fields.require("detail", object?.detail)
      self.extra = fields.visit("extra", jsonText: object?.extra)
      self.tags = fields.visit("tags", object?.tags)
    }

    /// 明细
    public struct Detail: APIObject {
      /// 备注 · such as `急`
      public var remark: String

      public init(remark: String) {
        self.remark = remark
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.remark = try fields.require("remark", object?.remark)
      }
    }

    /// 附加信息
    public struct Extra: APIObject {
      /// 原价 · `cost_price`
      public var costPrice: Int?

      public init(costPrice: Int? = nil) {
        self.costPrice = costPrice
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.costPrice = fields.visit("cost_price", object?.costPrice)
      }
    }
  }

  /// The query of `patch`.
  public struct PatchQuery: APIObject {
    /// 只检查 · `dry_run`
    public var dryRun: Bool?

    public init(dryRun: Bool? = nil) {
      self.dryRun = dryRun
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.dryRun = fields.visit("dry_run", object?.dryRun)
    }
  }

  /// The headers of `patch`.
  public struct PatchHeaders: APIObject {
    /// 幂等键 · `Idempotency-Key`
    public var idempotencyKey: String?

    public init(idempotencyKey: String? = nil) {
      self.idempotencyKey = idempotencyKey
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.idempotencyKey = fields.visit("Idempotency-Key", object?.idempotencyKey)
    }
  }

  /// What `patch` gets back.
  public struct PatchResponse: APIObject {
    /// 订单号 · `order_no`
    public let orderNo: String?
    /// 金额
    public let amount: Amount?

    public init(orderNo: String? = nil, amount: Amount? = nil) {
      self.orderNo = orderNo
      self.amount = amount
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.orderNo = fields.visit("order_no", object?.orderNo)
      self.amount = fields.visit("amount", object?.amount)
    }
  }

  /// 金额
  public struct Amount: APIObject {
    /// 总额，单位为分
    public let total: Int?
    public let currency: Currency?

    public init(total: Int? = nil, currency: Currency? = nil) {
      self.total = total
      self.currency = currency
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.total = fields.visit("total", object?.total)
      self.currency = fields.visit("currency", object?.currency)
    }
  }

  public struct Currency: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public static var cny: Self { Self(rawValue: "CNY") }

    public static var usd: Self { Self(rawValue: "USD") }
  }
}
