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
    public var reason: String = ""

    public init(reason: String) {
      self.reason = reason
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("reason", &self.reason)
    }
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 子商户号 · `sub_mchid`
    public var subMchid: String = ""
    /// 是否返回商品 · `with_items`
    public var withItems: Bool?

    public init(subMchid: String, withItems: Bool? = nil) {
      self.subMchid = subMchid
      self.withItems = withItems
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("sub_mchid", &self.subMchid)
      fields.visit("with_items", &self.withItems)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 订单号 · `order_no`
    public var orderNo: String?
    /// 状态
    public var status: Status?
    /// 状态码 · `status_code`
    public var statusCodeField: Int?
    /// 创建时间 · `created_at`
    public var createdAt: Timestamp?
    /// 支付者姓名 · `payer_name`
    @Sensitive public var payerName: String? = nil
    /// 金额
    public var amount: Amount?
    /// 商品 · `goods_list`
    public var goodsList: [Goods]?
    /// 摘要 · `hash_value`
    public var hashValue: String?
    /// 说明
    public var description: String?

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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("order_no", &self.orderNo)
      fields.visit("status", &self.status)
      fields.visit("status_code", &self.statusCodeField)
      fields.visit("created_at", &self.createdAt)
      fields.visit("payer_name", sensitive: &self._payerName)
      fields.visit("amount", &self.amount)
      fields.visit("goods_list", &self.goodsList)
      fields.visit("hash_value", &self.hashValue)
      fields.visit("description", &self.description)
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
      public var goodsID: String?
      /// 金额
      public var amount: GoodsAmount?

      public init(goodsID: String? = nil, amount: GoodsAmount? = nil) {
        self.goodsID = goodsID
        self.amount = amount
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("goods_id", &self.goodsID)
        fields.visit("amount", &self.amount)
      }
    }

    /// 金额
    public struct GoodsAmount: APIObject {
      /// 单价 · `unit_price`
      public var unitPrice: Int?

      public init(unitPrice: Int? = nil) {
        self.unitPrice = unitPrice
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("unit_price", &self.unitPrice)
      }
    }
  }

  /// What `patch` sends.
  public struct PatchRequest: APIObject {
    /// 支付者姓名 · `payer_name`, such as `张三`
    @Sensitive public var payerName: String = ""
    /// 手机
    @Sensitive public var mobile: String? = nil
    /// 明细
    public var detail: Detail = Detail(.undecoded)
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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("payer_name", sensitive: &self._payerName)
      fields.visit("mobile", sensitive: &self._mobile)
      fields.require("detail", &self.detail)
      fields.visit("extra", jsonText: &self.extra)
      fields.visit("tags", &self.tags)
    }

    /// 明细
    public struct Detail: APIObject {
      /// 备注 · such as `急`
      public var remark: String = ""

      public init(remark: String) {
        self.remark = remark
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("remark", &self.remark)
      }
    }

    /// 附加信息
    public struct Extra: APIObject {
      /// 原价 · `cost_price`
      public var costPrice: Int?

      public init(costPrice: Int? = nil) {
        self.costPrice = costPrice
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("cost_price", &self.costPrice)
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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("dry_run", &self.dryRun)
    }
  }

  /// The headers of `patch`.
  public struct PatchHeaders: APIObject {
    /// 幂等键 · `Idempotency-Key`
    public var idempotencyKey: String?

    public init(idempotencyKey: String? = nil) {
      self.idempotencyKey = idempotencyKey
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("Idempotency-Key", &self.idempotencyKey)
    }
  }

  /// What `patch` gets back.
  public struct PatchResponse: APIObject {
    /// 订单号 · `order_no`
    public var orderNo: String?
    /// 金额
    public var amount: Amount?

    public init(orderNo: String? = nil, amount: Amount? = nil) {
      self.orderNo = orderNo
      self.amount = amount
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("order_no", &self.orderNo)
      fields.visit("amount", &self.amount)
    }
  }

  /// 金额
  public struct Amount: APIObject {
    /// 总额，单位为分
    public var total: Int?
    public var currency: Currency?

    public init(total: Int? = nil, currency: Currency? = nil) {
      self.total = total
      self.currency = currency
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("total", &self.total)
      fields.visit("currency", &self.currency)
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
