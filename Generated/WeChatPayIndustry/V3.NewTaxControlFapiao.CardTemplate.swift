// Written by wechatpay-gen: change the description, not this file.
// POST /v3/new-tax-control-fapiao/card-template

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.CardTemplate {
  /// 电子发票：创建卡券模板
  ///
  /// 为商户设定发票在卡包里的样子，一个商户一个模板。
  ///
  /// `POST /v3/new-tax-control-fapiao/card-template` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529382) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474026) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/new-tax-control-fapiao/card-template"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 发卡公众号的 AppID · `card_appid`, 例如 `wxb1170446a4c0a5a2`
    public var cardAppid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 卡券的模板 · `card_template_information`
    public var cardTemplateInformation: CardTemplateInformation {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }

    public init(subMchid: String? = nil, cardAppid: String, cardTemplateInformation: CardTemplateInformation) {
      fields = ObjectFields(of: Self.self, subMchid, cardAppid, cardTemplateInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "card_appid": String.self, "card_template_information": CardTemplateInformation.self]
    }

    /// 卡券的模板
    public struct CardTemplateInformation: APIObject {
      /// 收款方的名称 · `payee_name`, 例如 `某公司`
      public var payeeName: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 标志的图片地址 · `logo_url`
      public var logoURL: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 卡券上自定的一栏 · `custom_cell`
      public var customCell: CustomCell? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(payeeName: String? = nil, logoURL: String, customCell: CustomCell? = nil) {
        fields = ObjectFields(of: Self.self, payeeName, logoURL, customCell)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["payee_name": String?.self, "logo_url": String.self, "custom_cell": CustomCell?.self]
      }
    }

    /// 卡券上自定的一栏
    public struct CustomCell: APIObject {
      /// 该栏上的文字 · 例如 `电子发票`
      public var words: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 该栏的说明 · 例如 `查看发票`
      public var description: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 点击该栏跳往的地址 · `jump_url`, 例如 `http://www.qq.com`
      public var jumpURL: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 小程序的原始 ID · `miniprogram_user_name`, 例如 `gh_86a091e50ad4@app`
      public var miniprogramUserName: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 所跳小程序页面的路径 · `miniprogram_path`, 例如 `pages/xxxPage`
      public var miniprogramPath: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }

      public init(
        words: String, description: String, jumpURL: String? = nil, miniprogramUserName: String? = nil,
        miniprogramPath: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, words, description, jumpURL, miniprogramUserName, miniprogramPath)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "words": String.self, "description": String.self, "jump_url": String?.self,
          "miniprogram_user_name": String?.self, "miniprogram_path": String?.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 发卡公众号的 AppID · `card_appid`
    public var cardAppid: String? { fields[text: 0] }
    /// 发票卡券模板的编号 · `card_id`
    public var cardID: String? { fields[text: 1] }

    public init(cardAppid: String? = nil, cardID: String? = nil) {
      fields = ObjectFields(of: Self.self, cardAppid, cardID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["card_appid": String?.self, "card_id": String?.self]
    }
  }
}
