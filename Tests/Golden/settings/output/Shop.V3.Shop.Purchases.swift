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

  /// `post` 发送的内容
  package struct PostRequest: APIObject {
    /// 下单时间 · `made_at`
    package var madeAt: Timestamp {
      get { fields[requiredTime: 0] }
      set { fields[requiredTime: 0] = newValue }
    }
    /// 商品
    package var goods: [Goods]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    package init(madeAt: Timestamp, goods: [Goods]? = nil) {
      fields = ObjectFields(of: Self.self, madeAt, goods)
    }
    package init(fields: ObjectFields) { self.fields = fields }
    package var fields: ObjectFields
    package static var schema: ObjectSchema {
      ["made_at": Timestamp.self, "goods": [Goods]?.self]
    }

    /// 商品
    package struct Goods: APIObject {
      /// 单价，单位为分 · `unit_price`
      package var unitPriceFen: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }

      package init(unitPriceFen: Int) {
        fields = ObjectFields(of: Self.self, unitPriceFen)
      }
      package init(fields: ObjectFields) { self.fields = fields }
      package var fields: ObjectFields
      package static var schema: ObjectSchema {
        ["unit_price": Int.self]
      }
    }
  }

  /// `post` 返回的内容
  package struct PostResponse: APIObject {
    /// 状态
    ///
    /// `OPEN`：开
    ///
    /// `CLOSED`：关
    package var state: String? { fields[text: 0] }

    package init(state: String? = nil) {
      fields = ObjectFields(of: Self.self, state)
    }
    package init(fields: ObjectFields) { self.fields = fields }
    package let fields: ObjectFields
    package static var schema: ObjectSchema {
      ["state": String?.self]
    }
  }
}
