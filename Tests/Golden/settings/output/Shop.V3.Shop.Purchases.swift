// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/orders

@_spi(Generated) package import WeChatPay

extension Shop.V3.Shop.Purchases {
  /// 下单
  ///
  /// `POST /v3/shop/orders`
  package func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/shop/orders"), body: body)
  }

  /// What `post` sends.
  package struct PostRequest: APIObject {
    /// 下单时间 · `made_at`
    package var madeAt: Timestamp
    /// 商品
    package var goods: [Goods]?

    package init(madeAt: Timestamp, goods: [Goods]? = nil) {
      self.madeAt = madeAt
      self.goods = goods
    }

    package init(_ fields: FieldVisitor, of object: Self?) throws {
      self.madeAt = try fields.require("made_at", object?.madeAt)
      self.goods = fields.visit("goods", object?.goods)
    }

    /// 商品
    package struct Goods: APIObject {
      /// 单价，单位为分 · `unit_price`
      package var unitPriceFen: Int

      package init(unitPriceFen: Int) {
        self.unitPriceFen = unitPriceFen
      }

      package init(_ fields: FieldVisitor, of object: Self?) throws {
        self.unitPriceFen = try fields.require("unit_price", object?.unitPriceFen)
      }
    }
  }

  /// What `post` gets back.
  package struct PostResponse: APIObject {
    /// 状态
    ///
    /// `OPEN`：开
    ///
    /// `CLOSED`：关
    package let state: String?

    package init(state: String? = nil) {
      self.state = state
    }

    package init(_ fields: FieldVisitor, of object: Self?) {
      self.state = fields.visit("state", object?.state)
    }
  }
}
