// Written by wechatpay-gen: change the description, not this file.
// POST /v3/new-tax-control-fapiao/fapiao-applications

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.FapiaoApplications {
  /// 电子发票：开具
  ///
  /// 收款之后为用户开具电子发票。
  ///
  /// `POST /v3/new-tax-control-fapiao/fapiao-applications` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538301) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474060)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/new-tax-control-fapiao/fapiao-applications", status: 202), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 开票的场景 · 例如 `WITH_WECHATPAY`
    public var scene: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 发票申请的单号 · `fapiao_apply_id`, 例如 `4200000444201910177461284488`
    public var fapiaoApplyID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 购买方 · `buyer_information`
    public var buyerInformation: BuyerInformation {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 各张发票 · `fapiao_information`
    public var fapiaoInformation: [FapiaoInformation] {
      get { fields[requiredList: 4] }
      set { fields[requiredList: 4] = newValue }
    }

    public init(
      subMchid: String? = nil, scene: String, fapiaoApplyID: String, buyerInformation: BuyerInformation,
      fapiaoInformation: [FapiaoInformation]
    ) {
      fields = ObjectFields(of: Self.self, subMchid, scene, fapiaoApplyID, buyerInformation, fapiaoInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "scene": String.self, "fapiao_apply_id": String.self,
        "buyer_information": BuyerInformation.self, "fapiao_information": [FapiaoInformation].self,
      ]
    }

    /// 购买方
    public struct BuyerInformation: APIObject {
      /// 个人还是单位 · 例如 `ORGANIZATION`
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
      /// 购买方的手机号，加密传输
      public var phone: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 购买方的邮箱，加密传输
      public var email: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }

      public init(
        type: String, name: String, taxpayerID: String? = nil, address: String? = nil, telephone: String? = nil,
        bankName: String? = nil, bankAccount: String? = nil, phone: String? = nil, email: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, type, name, taxpayerID, address, telephone, bankName, bankAccount, phone, email
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": String.self, "name": String.self, "taxpayer_id": String?.self, "address": String?.self,
          "telephone": String?.self, "bank_name": String?.self, "bank_account": String?.self,
          "phone": Sensitive<String>?.self, "email": Sensitive<String>?.self,
        ]
      }
    }

    /// 各张发票
    public struct FapiaoInformation: APIObject {
      /// 商户自定的发票单号 · `fapiao_id`, 例如 `20200701123456`
      public var fapiaoID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 价税合计，单位为分 · `total_amount`, 例如 `382895`
      public var totalAmount: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 是否以清单形式开票 · `need_list`
      public var needList: Bool {
        get { fields[requiredBoolean: 2] }
        set { fields[requiredBoolean: 2] = newValue }
      }
      /// 发票的备注 · 例如 `备注`
      public var remark: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 各行商品
      public var items: [Item] {
        get { fields[requiredList: 4] }
        set { fields[requiredList: 4] = newValue }
      }

      public init(fapiaoID: String, totalAmount: Int, needList: Bool, remark: String? = nil, items: [Item]) {
        fields = ObjectFields(of: Self.self, fapiaoID, totalAmount, needList, remark, items)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "fapiao_id": String.self, "total_amount": Int.self, "need_list": Bool.self, "remark": String?.self,
          "items": [Item].self,
        ]
      }
    }

    /// 各行商品
    public struct Item: APIObject {
      /// 税收分类编码 · `tax_code`, 例如 `3010101020203000000`
      public var taxCode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 商品的类目 · `goods_category`, 例如 `运输服务`
      public var goodsCategory: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 货物或劳务的名称 · `goods_name`, 例如 `出租汽车客运服务`
      public var goodsName: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 商户自定的货物编号 · `goods_id`, 例如 `1`
      public var goodsID: Int? {
        get { fields[integer: 3] }
        set { fields[integer: 3] = newValue }
      }
      /// 规格型号 · 例如 `A4`
      public var specification: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 计量的单位 · 例如 `次`
      public var unit: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 数量乘以十的八次方 · 例如 `100000000`
      public var quantity: Int {
        get { fields[requiredInteger: 6] }
        set { fields[requiredInteger: 6] = newValue }
      }
      /// 该行的价税合计，单位为分 · `total_amount`, 例如 `429900`
      public var totalAmount: Int {
        get { fields[requiredInteger: 7] }
        set { fields[requiredInteger: 7] = newValue }
      }
      /// 税率，以万分之一计 · `tax_rate`, 例如 `1300`
      public var taxRate: Int? {
        get { fields[integer: 8] }
        set { fields[integer: 8] = newValue }
      }
      /// 享受哪种税收优惠 · `tax_prefer_mark`, 例如 `NO_FAVORABLE`
      public var taxPreferMark: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 该行是否为折扣
      public var discount: Bool {
        get { fields[requiredBoolean: 10] }
        set { fields[requiredBoolean: 10] = newValue }
      }

      public init(
        taxCode: String, goodsCategory: String? = nil, goodsName: String? = nil, goodsID: Int? = nil,
        specification: String? = nil, unit: String? = nil, quantity: Int, totalAmount: Int, taxRate: Int? = nil,
        taxPreferMark: String? = nil, discount: Bool
      ) {
        fields = ObjectFields(
          of: Self.self, taxCode, goodsCategory, goodsName, goodsID, specification, unit, quantity, totalAmount,
          taxRate, taxPreferMark, discount
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "tax_code": String.self, "goods_category": String?.self, "goods_name": String?.self, "goods_id": Int?.self,
          "specification": String?.self, "unit": String?.self, "quantity": Int.self, "total_amount": Int.self,
          "tax_rate": Int?.self, "tax_prefer_mark": String?.self, "discount": Bool.self,
        ]
      }
    }
  }
}
