// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID.ModifyGoodsID {
  /// 优惠券（代金券）：修改可用单品
  ///
  /// 增删批次能用的商品，至少留下一个。
  ///
  /// `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 创建批次的商户的商户号 · `stock_creator_mchid`, 例如 `8956000`
    public var stockCreatorMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 要加入的单品编码 · `add_goods_id_list`
    public var addGoodsIDList: [String]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }
    /// 要移除的单品编码 · `delete_goods_id_list`
    public var deleteGoodsIDList: [String]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }

    public init(stockCreatorMchid: String, addGoodsIDList: [String]? = nil, deleteGoodsIDList: [String]? = nil) {
      fields = ObjectFields(of: Self.self, stockCreatorMchid, addGoodsIDList, deleteGoodsIDList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_creator_mchid": String.self, "add_goods_id_list": [String]?.self, "delete_goods_id_list": [String]?.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.Favor.Stocks.StockID.SharedPostResponse
}
