// Written by wechatpay-gen: change the description, not this file.
// POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID.InsertCards {
  /// 电子发票：放入卡包
  ///
  /// 把商户自行开具的发票放进用户的卡包。
  ///
  /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538365) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474078) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards", status: 202),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 插卡的场景
    public var scene: RequestScene {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 购买方 · `buyer_information`
    public var buyerInformation: BuyerInformation {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 插入卡包的发票 · `fapiao_card_information`
    public var fapiaoCardInformation: [FapiaoCardInformation] {
      get { fields[requiredList: 3] }
      set { fields[requiredList: 3] = newValue }
    }

    public init(
      subMchid: String? = nil, scene: RequestScene, buyerInformation: BuyerInformation,
      fapiaoCardInformation: [FapiaoCardInformation]
    ) {
      fields = ObjectFields(of: Self.self, subMchid, scene, buyerInformation, fapiaoCardInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "scene": RequestScene.self, "buyer_information": BuyerInformation.self,
        "fapiao_card_information": [FapiaoCardInformation].self,
      ]
    }

    /// 插卡的场景
    public typealias RequestScene = V3.NewTaxControlFapiao.RequestScene

    /// 购买方
    public typealias BuyerInformation = V3.NewTaxControlFapiao.FapiaoApplications.BuyerInformation

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
      /// 密码 · 例如 `006>299-375/326>2+7/*0-+<3510`
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
      /// 销售方 · `seller_information`
      public var sellerInformation: SellerInformation {
        get { fields[requiredObject: 9] }
        set { fields[requiredObject: 9] = newValue }
      }
      /// 附加的内容 · `extra_information`
      public var extraInformation: ExtraInformation {
        get { fields[requiredObject: 10] }
        set { fields[requiredObject: 10] = newValue }
      }
      /// 各行商品
      public var items: [Item] {
        get { fields[requiredList: 11] }
        set { fields[requiredList: 11] = newValue }
      }
      /// 发票的备注 · 例如 `备注`
      public var remark: String? {
        get { fields[text: 12] }
        set { fields[text: 12] = newValue }
      }

      public init(
        fapiaoMediaID: String, fapiaoNumber: String, fapiaoCode: String, fapiaoTime: Timestamp, checkCode: String,
        password: String, totalAmount: Int, taxAmount: Int, amount: Int, sellerInformation: SellerInformation,
        extraInformation: ExtraInformation, items: [Item], remark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, fapiaoMediaID, fapiaoNumber, fapiaoCode, fapiaoTime, checkCode, password, totalAmount,
          taxAmount, amount, sellerInformation, extraInformation, items, remark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "fapiao_media_id": String.self, "fapiao_number": String.self, "fapiao_code": String.self,
          "fapiao_time": Timestamp.self, "check_code": String.self, "password": String.self, "total_amount": Int.self,
          "tax_amount": Int.self, "amount": Int.self, "seller_information": SellerInformation.self,
          "extra_information": ExtraInformation.self, "items": [Item].self, "remark": String?.self,
        ]
      }
    }

    /// 个人还是单位
    public typealias BuyerInformationType = V3.NewTaxControlFapiao.FapiaoApplications.BuyerInformationType

    /// 发票的种类
    public typealias FapiaoBillType = V3.NewTaxControlFapiao.FapiaoBillType

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
      /// 享受哪种税收优惠 · `tax_prefer_mark`
      public var taxPreferMark: TaxPreferMark {
        get { fields[requiredEnumeration: 10] }
        set { fields[requiredEnumeration: 10] = newValue }
      }
      /// 该行是否为折扣
      public var discount: Bool {
        get { fields[requiredBoolean: 11] }
        set { fields[requiredBoolean: 11] = newValue }
      }

      public init(
        taxCode: String, goodsName: String, specification: String? = nil, unit: String? = nil, quantity: Int,
        unitPrice: Int, amount: Int, taxAmount: Int, totalAmount: Int, taxRate: Int, taxPreferMark: TaxPreferMark,
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
          "total_amount": Int.self, "tax_rate": Int.self, "tax_prefer_mark": TaxPreferMark.self, "discount": Bool.self,
        ]
      }
    }

    /// 享受哪种税收优惠
    public typealias TaxPreferMark = V3.NewTaxControlFapiao.FapiaoApplications.FapiaoApplyID.TaxPreferMark
  }
}
