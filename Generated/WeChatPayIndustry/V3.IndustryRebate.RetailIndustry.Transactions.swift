// Written by wechatpay-gen: change the description, not this file.
// POST /v3/industry-rebate/retail-industry/transactions

@_spi(Generated) public import WeChatPay

extension V3.IndustryRebate.RetailIndustry.Transactions {
  /// 智慧经营：回传 SN 与商品编码
  ///
  /// 交易完成后告知商品的 SN 与编码。
  ///
  /// `POST /v3/industry-rebate/retail-industry/transactions` · [官方文档](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/industry-rebate/retail-industry/transactions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `20190611222222222200000000012122`
    public var transactionID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `example_out_trade_no`
    public var outTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000001`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户端设备的编号 · `device_id`, 例如 `example_device_id`
    public var deviceID: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 各商品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }

    public init(
      brandID: String? = nil, transactionID: String? = nil, outTradeNo: String, subMchid: String,
      deviceID: String? = nil, goodsDetail: [GoodsDetail]? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, transactionID, outTradeNo, subMchid, deviceID, goodsDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "transaction_id": String?.self, "out_trade_no": String.self, "sub_mchid": String.self,
        "device_id": String?.self, "goods_detail": [GoodsDetail]?.self,
      ]
    }

    /// 各商品
    public struct GoodsDetail: APIObject {
      /// 商品上的条码 · 例如 `example_barcode`
      public var barcode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 商户的商品编码 · `merchant_goods_id`, 例如 `1001`
      public var merchantGoodsID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 商品的名称 · `goods_name`, 例如 `iPhoneX 256G`
      public var goodsName: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 商品的数量 · 例如 `1`
      public var quantity: Int {
        get { fields[requiredInteger: 3] }
        set { fields[requiredInteger: 3] = newValue }
      }
      /// 商品的单价，单位为分 · 例如 `528800`
      public var price: Int {
        get { fields[requiredInteger: 4] }
        set { fields[requiredInteger: 4] = newValue }
      }

      public init(barcode: String, merchantGoodsID: String? = nil, goodsName: String, quantity: Int, price: Int) {
        fields = ObjectFields(of: Self.self, barcode, merchantGoodsID, goodsName, quantity, price)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "barcode": String.self, "merchant_goods_id": String?.self, "goods_name": String.self, "quantity": Int.self,
          "price": Int.self,
        ]
      }
    }
  }
}
