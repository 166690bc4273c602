// Written by wechatpay-gen: change the description, not this file.
// POST /v3/funds-to-oversea/orders

@_spi(Generated) public import WeChatPay

extension V3.FundsToOversea.Orders {
  /// 资金出境：申请
  ///
  /// 把订单的钱付往境外，结果另行查询。
  ///
  /// `POST /v3/funds-to-oversea/orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/funds-to-oversea/orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的出境单号 · `out_order_id`, 例如 `merchant_1123123`
    public var outOrderID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `123456`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `420000000000000010`
    public var transactionID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 出境的金额，单位为分 · 例如 `10`
    public var amount: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 外币的币种 · `foreign_currency`, 例如 `USD`
    public var foreignCurrency: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 各件商品 · `goods_info`
    public var goodsInfo: [GoodsInfo]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }
    /// 卖家 · `seller_info`
    public var sellerInfo: SellerInfo {
      get { fields[requiredObject: 6] }
      set { fields[requiredObject: 6] = newValue }
    }
    /// 物流 · `express_info`
    public var expressInfo: ExpressInfo {
      get { fields[requiredObject: 7] }
      set { fields[requiredObject: 7] = newValue }
    }
    /// 收款的账户 · `payee_info`
    public var payeeInfo: PayeeInfo {
      get { fields[requiredObject: 8] }
      set { fields[requiredObject: 8] = newValue }
    }
    /// 预售 · `presale_info`
    public var presaleInfo: PresaleInfo? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }

    public init(
      outOrderID: String, subMchid: String, transactionID: String, amount: Int, foreignCurrency: String,
      goodsInfo: [GoodsInfo]? = nil, sellerInfo: SellerInfo, expressInfo: ExpressInfo, payeeInfo: PayeeInfo,
      presaleInfo: PresaleInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderID, subMchid, transactionID, amount, foreignCurrency, goodsInfo, sellerInfo, expressInfo,
        payeeInfo, presaleInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_id": String.self, "sub_mchid": String.self, "transaction_id": String.self, "amount": Int.self,
        "foreign_currency": String.self, "goods_info": [GoodsInfo]?.self, "seller_info": SellerInfo.self,
        "express_info": ExpressInfo.self, "payee_info": PayeeInfo.self, "presale_info": PresaleInfo?.self,
      ]
    }

    /// 各件商品
    public struct GoodsInfo: APIObject {
      /// 商品的名称 · `goods_name`, 例如 `橘子`
      public var goodsName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 商品的类目 · `goods_category`, 例如 `家用电器`
      public var goodsCategory: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 商品的单价，单位为分 · `goods_unit_price`, 例如 `1`
      public var goodsUnitPrice: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }
      /// 商品的数量 · `goods_quantity`, 例如 `1`
      public var goodsQuantity: Int {
        get { fields[requiredInteger: 3] }
        set { fields[requiredInteger: 3] = newValue }
      }

      public init(goodsName: String, goodsCategory: String, goodsUnitPrice: Int, goodsQuantity: Int) {
        fields = ObjectFields(of: Self.self, goodsName, goodsCategory, goodsUnitPrice, goodsQuantity)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "goods_name": String.self, "goods_category": String.self, "goods_unit_price": Int.self,
          "goods_quantity": Int.self,
        ]
      }
    }

    /// 卖家
    public struct SellerInfo: APIObject {
      /// 境外卖家的经营主体 · `oversea_business_name`, 例如 `香港xxxx公司`
      public var overseaBusinessName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 境外卖家的店铺名 · `oversea_shop_name`, 例如 `香港xxx公司xxx店铺`
      public var overseaShopName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 卖家的编号 · `seller_id`, 例如 `id2123123123`
      public var sellerID: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(overseaBusinessName: String, overseaShopName: String, sellerID: String) {
        fields = ObjectFields(of: Self.self, overseaBusinessName, overseaShopName, sellerID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["oversea_business_name": String.self, "oversea_shop_name": String.self, "seller_id": String.self]
      }
    }

    /// 物流
    public struct ExpressInfo: APIObject {
      /// 物流的单号 · `courier_number`, 例如 `curier_number_1231`
      public var courierNumber: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 物流公司的名称 · `express_company_name`, 例如 `国际xxx物流`
      public var expressCompanyName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(courierNumber: String, expressCompanyName: String) {
        fields = ObjectFields(of: Self.self, courierNumber, expressCompanyName)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["courier_number": String.self, "express_company_name": String.self]
      }
    }

    /// 收款的账户
    public struct PayeeInfo: APIObject {
      /// 收款人的识别号 · `payee_id`, 例如 `ID123112312`
      public var payeeID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(payeeID: String) {
        fields = ObjectFields(of: Self.self, payeeID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["payee_id": String.self]
      }
    }

    /// 预售
    public struct PresaleInfo: APIObject {
      /// 定金还是尾款
      public var type: PresaleInfoType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 预售订单的总额，单位为分 · `total_amount`, 例如 `10`
      public var totalAmount: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 定金的微信支付订单号 · `deposit_transaction_id`, 例如 `4208450740201411110007820472`
      public var depositTransactionID: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 尾款的微信支付订单号 · `balance_transaction_id`, 例如 `4208450740201411110007820472`
      public var balanceTransactionID: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        type: PresaleInfoType, totalAmount: Int, depositTransactionID: String? = nil,
        balanceTransactionID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, type, totalAmount, depositTransactionID, balanceTransactionID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": PresaleInfoType.self, "total_amount": Int.self, "deposit_transaction_id": String?.self,
          "balance_transaction_id": String?.self,
        ]
      }
    }

    /// 定金还是尾款
    public struct PresaleInfoType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 定金 · `DEPOSIT`
      public static var deposit: Self { Self(rawValue: "DEPOSIT") }

      /// 尾款 · `BALANCE`
      public static var balance: Self { Self(rawValue: "BALANCE") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的出境单号 · `out_order_id`
    public var outOrderID: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 微信侧的出境单号 · `order_id`
    public var orderID: String? { fields[text: 2] }
    /// 出境的结果
    public var result: String? { fields[text: 3] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 4] }
    /// 请求出境的人民币金额，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 实际出境的外币金额 · `foreign_amount`
    public var foreignAmount: Int? { fields[integer: 6] }
    /// 外币的币种 · `foreign_currency`
    public var foreignCurrency: String? { fields[text: 7] }
    /// 汇率乘以十的八次方
    public var rate: Int? { fields[integer: 8] }
    /// 购汇的时间 · `exchange_rate_time`
    public var exchangeRateTime: String? { fields[text: 9] }
    /// 预计购汇的时间 · `estimate_exchange_rate_time`
    public var estimateExchangeRateTime: String? { fields[text: 10] }
    /// 实际出境的人民币金额，单位为分 · `departure_amount`
    public var departureAmount: Int? { fields[integer: 11] }
    /// 手续费，单位为分
    public var fee: Int? { fields[integer: 12] }
    /// 手续费由哪个商户号承担 · `charge_mchid`
    public var chargeMchid: String? { fields[text: 13] }
    /// 手续费从哪种账户扣 · `charge_account_type`
    public var chargeAccountType: String? { fields[text: 14] }

    public init(
      outOrderID: String? = nil, subMchid: String? = nil, orderID: String? = nil, result: String? = nil,
      failReason: String? = nil, amount: Int? = nil, foreignAmount: Int? = nil, foreignCurrency: String? = nil,
      rate: Int? = nil, exchangeRateTime: String? = nil, estimateExchangeRateTime: String? = nil,
      departureAmount: Int? = nil, fee: Int? = nil, chargeMchid: String? = nil, chargeAccountType: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderID, subMchid, orderID, result, failReason, amount, foreignAmount, foreignCurrency, rate,
        exchangeRateTime, estimateExchangeRateTime, departureAmount, fee, chargeMchid, chargeAccountType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_id": String?.self, "sub_mchid": String?.self, "order_id": String?.self, "result": String?.self,
        "fail_reason": String?.self, "amount": Int?.self, "foreign_amount": Int?.self, "foreign_currency": String?.self,
        "rate": Int?.self, "exchange_rate_time": String?.self, "estimate_exchange_rate_time": String?.self,
        "departure_amount": Int?.self, "fee": Int?.self, "charge_mchid": String?.self,
        "charge_account_type": String?.self,
      ]
    }
  }
}
