// Written by wechatpay-gen: change the description, not this file.
// POST /v3/taxi-invoice/cards

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.Cards {
  /// 出租车发票：放入卡包
  ///
  /// 开具之后，把发票放进乘客的卡包。
  ///
  /// `POST /v3/taxi-invoice/cards` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/taxi-invoice/cards"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 公司的商户号 · `company_mchid`, 例如 `1900000109`
    public var companyMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 面对面付款的单号 · `trade_number`, 例如 `10001071012021110600437180176110`
    public var tradeNumber: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wxb1170446a4c0a5a2`
    public var appid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUypO5aQ1oOCaSiNZUpT5kxxJHuc`
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 行政区划的编号 · `region_id`, 例如 `310100`
    public var regionID: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 营运资格证的号码 · `driver_license`, 例如 `6298416`
    public var driverLicense: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 车牌号 · `plate_number`, 例如 `浙AD12345`
    public var plateNumber: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 插入卡包的发票 · `fapiao_card_information`
    public var fapiaoCardInformation: FapiaoCardInformation {
      get { fields[requiredObject: 7] }
      set { fields[requiredObject: 7] = newValue }
    }
    /// 凭证 · 例如 `ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V`
    public var token: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      companyMchid: String, tradeNumber: String, appid: String? = nil, openid: String, regionID: Int,
      driverLicense: String, plateNumber: String, fapiaoCardInformation: FapiaoCardInformation, token: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, companyMchid, tradeNumber, appid, openid, regionID, driverLicense, plateNumber,
        fapiaoCardInformation, token
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "company_mchid": String.self, "trade_number": String.self, "appid": String?.self, "openid": String.self,
        "region_id": Int.self, "driver_license": String.self, "plate_number": String.self,
        "fapiao_card_information": FapiaoCardInformation.self, "token": String?.self,
      ]
    }

    /// 插入卡包的发票
    public struct FapiaoCardInformation: APIObject {
      /// 电子发票文件的编号 · `fapiao_media_id`, 例如 `ASNFZ4mrze/+3LqYdlQyEA==`
      public var fapiaoMediaID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 发票的号码 · `fapiao_number`, 例如 `12897794`
      public var fapiaoNumber: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 发票的代码 · `fapiao_code`, 例如 `044001911211`
      public var fapiaoCode: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 开票的时间 · `fapiao_time`, 例如 `2020-07-01T12:00:00+08:00`
      public var fapiaoTime: Timestamp {
        get { fields[requiredTime: 3] }
        set { fields[requiredTime: 3] = newValue }
      }
      /// 校验码 · `check_code`, 例如 `69001808340631374774`
      public var checkCode: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 密码
      public var password: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 价税合计，单位为分 · `total_amount`, 例如 `382895`
      public var totalAmount: Int {
        get { fields[requiredInteger: 6] }
        set { fields[requiredInteger: 6] = newValue }
      }
      /// 税额，单位为分 · `tax_amount`, 例如 `44050`
      public var taxAmount: Int {
        get { fields[requiredInteger: 7] }
        set { fields[requiredInteger: 7] = newValue }
      }
      /// 发票的总金额，单位为分 · 例如 `338845`
      public var amount: Int {
        get { fields[requiredInteger: 8] }
        set { fields[requiredInteger: 8] = newValue }
      }
      /// 购买方 · `buyer_information`
      public var buyerInformation: BuyerInformation {
        get { fields[requiredObject: 9] }
        set { fields[requiredObject: 9] = newValue }
      }
      /// 销售方 · `seller_information`
      public var sellerInformation: SellerInformation {
        get { fields[requiredObject: 10] }
        set { fields[requiredObject: 10] = newValue }
      }
      /// 附加的内容 · `extra_information`
      public var extraInformation: ExtraInformation {
        get { fields[requiredObject: 11] }
        set { fields[requiredObject: 11] = newValue }
      }
      /// 各行商品
      public var items: [Item]? {
        get { fields[list: 12] }
        set { fields[list: 12] = newValue }
      }
      /// 发票的备注 · 例如 `备注`
      public var remark: String? {
        get { fields[text: 13] }
        set { fields[text: 13] = newValue }
      }

      public init(
        fapiaoMediaID: String, fapiaoNumber: String, fapiaoCode: String, fapiaoTime: Timestamp, checkCode: String,
        password: String, totalAmount: Int, taxAmount: Int, amount: Int, buyerInformation: BuyerInformation,
        sellerInformation: SellerInformation, extraInformation: ExtraInformation, items: [Item]? = nil,
        remark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, fapiaoMediaID, fapiaoNumber, fapiaoCode, fapiaoTime, checkCode, password, totalAmount,
          taxAmount, amount, buyerInformation, sellerInformation, extraInformation, items, remark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "fapiao_media_id": String.self, "fapiao_number": String.self, "fapiao_code": String.self,
          "fapiao_time": Timestamp.self, "check_code": String.self, "password": String.self, "total_amount": Int.self,
          "tax_amount": Int.self, "amount": Int.self, "buyer_information": BuyerInformation.self,
          "seller_information": SellerInformation.self, "extra_information": ExtraInformation.self,
          "items": [Item]?.self, "remark": String?.self,
        ]
      }
    }

    /// 购买方
    public struct BuyerInformation: APIObject {
      /// 个人还是单位 · 例如 `CORPORATION`
      public var type: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 购买方的名称 · 例如 `深圳市南山区测试企业`
      public var name: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 纳税人的识别号 · `taxpayer_id`, 例如 `202003261233701778`
      public var taxpayerID: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 购买方的地址 · 例如 `深圳市南山区深南大道10000号`
      public var address: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 电话号码 · 例如 `075512345678`
      public var telephone: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 购买方的开户行 · `bank_name`, 例如 `测试银行`
      public var bankName: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 银行的账号 · `bank_account`, 例如 `62001234567890`
      public var bankAccount: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        type: String, name: String, taxpayerID: String? = nil, address: String? = nil, telephone: String? = nil,
        bankName: String? = nil, bankAccount: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, type, name, taxpayerID, address, telephone, bankName, bankAccount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": String.self, "name": String.self, "taxpayer_id": String?.self, "address": String?.self,
          "telephone": String?.self, "bank_name": String?.self, "bank_account": String?.self,
        ]
      }
    }

    /// 销售方
    public struct SellerInformation: APIObject {
      /// 销售方的名称 · 例如 `深圳市南山区测试公司`
      public var name: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 纳税人的识别号 · `taxpayer_id`, 例如 `202003261233701778`
      public var taxpayerID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 销售方的地址 · 例如 `深圳市南山区深南大道10000号`
      public var address: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 电话号码 · 例如 `075512345678`
      public var telephone: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 销售方的开户行 · `bank_name`, 例如 `测试银行`
      public var bankName: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 银行的账号 · `bank_account`, 例如 `62001234567890`
      public var bankAccount: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }

      public init(
        name: String, taxpayerID: String, address: String, telephone: String? = nil, bankName: String? = nil,
        bankAccount: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, name, taxpayerID, address, telephone, bankName, bankAccount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "name": String.self, "taxpayer_id": String.self, "address": String.self, "telephone": String?.self,
          "bank_name": String?.self, "bank_account": String?.self,
        ]
      }
    }

    /// 附加的内容
    public struct ExtraInformation: APIObject {
      /// 收款人 · 例如 `张三`
      public var payee: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 复核人 · 例如 `李四`
      public var reviewer: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 开票人 · 例如 `王五`
      public var drawer: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(payee: String? = nil, reviewer: String? = nil, drawer: String) {
        fields = ObjectFields(of: Self.self, payee, reviewer, drawer)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["payee": String?.self, "reviewer": String?.self, "drawer": String.self]
      }
    }

    /// 各行商品
    public struct Item: APIObject {
      /// 税收分类编码 · `tax_code`, 例如 `3010101020203000000`
      public var taxCode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 货物或劳务的名称 · `goods_name`, 例如 `出租汽车客运服务`
      public var goodsName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 规格型号 · 例如 `A4`
      public var specification: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 计量的单位 · 例如 `次`
      public var unit: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 数量乘以十的八次方 · 例如 `100000000`
      public var quantity: Int {
        get { fields[requiredInteger: 4] }
        set { fields[requiredInteger: 4] = newValue }
      }
      /// 不含税的单价，元乘以十的八次方 · `unit_price`, 例如 `380442000000`
      public var unitPrice: Int {
        get { fields[requiredInteger: 5] }
        set { fields[requiredInteger: 5] = newValue }
      }
      /// 该行的金额，单位为分 · 例如 `380442`
      public var amount: Int {
        get { fields[requiredInteger: 6] }
        set { fields[requiredInteger: 6] = newValue }
      }
      /// 该行的税额，单位为分 · `tax_amount`, 例如 `49458`
      public var taxAmount: Int {
        get { fields[requiredInteger: 7] }
        set { fields[requiredInteger: 7] = newValue }
      }
      /// 该行的价税合计，单位为分 · `total_amount`, 例如 `429900`
      public var totalAmount: Int {
        get { fields[requiredInteger: 8] }
        set { fields[requiredInteger: 8] = newValue }
      }
      /// 税率，以万分之一计 · `tax_rate`, 例如 `1300`
      public var taxRate: Int {
        get { fields[requiredInteger: 9] }
        set { fields[requiredInteger: 9] = newValue }
      }
      /// 享受哪种税收优惠 · `tax_prefer_mark`, 例如 `NO_FAVORABLE`
      public var taxPreferMark: String {
        get { fields[requiredText: 10] }
        set { fields[requiredText: 10] = newValue }
      }
      /// 该行是否为折扣
      public var discount: Bool {
        get { fields[requiredBoolean: 11] }
        set { fields[requiredBoolean: 11] = newValue }
      }

      public init(
        taxCode: String, goodsName: String, specification: String? = nil, unit: String? = nil, quantity: Int,
        unitPrice: Int, amount: Int, taxAmount: Int, totalAmount: Int, taxRate: Int, taxPreferMark: String,
        discount: Bool
      ) {
        fields = ObjectFields(
          of: Self.self, taxCode, goodsName, specification, unit, quantity, unitPrice, amount, taxAmount, totalAmount,
          taxRate, taxPreferMark, discount
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "tax_code": String.self, "goods_name": String.self, "specification": String?.self, "unit": String?.self,
          "quantity": Int.self, "unit_price": Int.self, "amount": Int.self, "tax_amount": Int.self,
          "total_amount": Int.self, "tax_rate": Int.self, "tax_prefer_mark": String.self, "discount": Bool.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 发卡公众号的 AppID · `card_appid`
    public var cardAppid: String? { fields[text: 0] }
    /// 用户在发卡公众号下的标识 · `card_openid`
    public var cardOpenid: String? { fields[text: 1] }
    /// 发票卡券模板的编号 · `card_id`
    public var cardID: String? { fields[text: 2] }
    /// 卡在卡包中的编码 · `card_code`
    public var cardCode: String? { fields[text: 3] }

    public init(cardAppid: String? = nil, cardOpenid: String? = nil, cardID: String? = nil, cardCode: String? = nil) {
      fields = ObjectFields(of: Self.self, cardAppid, cardOpenid, cardID, cardCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["card_appid": String?.self, "card_openid": String?.self, "card_id": String?.self, "card_code": String?.self]
    }
  }
}
