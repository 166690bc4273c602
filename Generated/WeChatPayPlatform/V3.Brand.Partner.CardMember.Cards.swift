// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/brand/partner/card-member/cards

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.Cards {
  /// 品牌会员卡：查询模板列表
  ///
  /// 列出某品牌的会员卡模板。
  ///
  /// `GET /v3/brand/partner/card-member/cards` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/partner/card-member/cards"), query: query)
  }

  /// 品牌会员卡：创建模板
  ///
  /// 新建会员卡模板，得到其编号。
  ///
  /// `POST /v3/brand/partner/card-member/cards` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/card-member/cards"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 状态
    public var state: RequestState? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(brandID: String, state: RequestState? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, brandID, state, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "state": RequestState?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 状态
    public struct RequestState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 卡有效 · `CARD_EFFECTIVE`
      public static var cardEffective: Self { Self(rawValue: "CARD_EFFECTIVE") }

      /// 卡已失效 · `CARD_INVALID`
      public static var cardInvalid: Self { Self(rawValue: "CARD_INVALID") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 各张会员卡模板
    public var data: [ResponseData]? { fields[list: 3] }

    public init(totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, offset, limit, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "offset": Int?.self, "limit": Int?.self, "data": [ResponseData]?.self]
    }

    /// 各张会员卡模板
    public struct ResponseData: APIObject {
      /// 会员卡模板的编号 · `card_id`
      public var cardID: String? { fields[text: 0] }
      /// 品牌的编号 · `brand_id`
      public var brandID: String? { fields[text: 1] }
      /// 应用的 AppID
      public var appid: String? { fields[text: 2] }
      /// 卡的类型 · `card_type`
      public var cardType: CardType? { fields[enumeration: 3] }
      /// 卡面上的标题 · `card_title`
      public var cardTitle: String? { fields[text: 4] }
      /// 卡面的背景色 · `card_color`
      public var cardColor: String? { fields[text: 5] }
      /// 卡面背景图的地址 · `card_picture_url`
      public var cardPictureURL: String? { fields[text: 6] }
      /// 会员卡号从何而来 · `code_mode`
      public var codeMode: CodeMode? { fields[enumeration: 7] }
      /// 码的样式 · `code_type`
      public var codeType: CodeType? { fields[enumeration: 8] }
      /// 点会员码跳往何处 · `code_jump_information`
      public var codeJumpInformation: CodeJumpInformation? { fields[object: 9] }
      /// 会员享有的权益
      public var benefits: String? { fields[text: 10] }
      /// 接收结果通知的地址，须为 HTTPS · `notify_url`
      public var notifyURL: String? { fields[text: 11] }
      /// 是否把卡置顶 · `need_pinned`
      public var needPinned: Bool? { fields[boolean: 12] }
      /// 是否展示会员的等级 · `need_display_level`
      public var needDisplayLevel: Bool? { fields[boolean: 13] }
      /// 开卡时的等级 · `init_level`
      public var initLevel: String? { fields[text: 14] }
      /// 客服的电话 · `service_phone`
      public var servicePhone: String? { fields[text: 15] }
      /// 商户的法律条款 · `legal_agreement`
      public var legalAgreement: String? { fields[text: 16] }
      /// 会员卡的有效期 · `valid_date_information`
      public var validDateInformation: ValidDateInformation? { fields[object: 17] }
      /// 积分 · `points_information`
      public var pointsInformation: PointsInformation? { fields[object: 18] }
      /// 储值余额 · `balance_information`
      public var balanceInformation: BalanceInformation? { fields[object: 19] }
      /// 付费会员的购买入口 · `purchase_information`
      public var purchaseInformation: PurchaseInformation? { fields[object: 20] }
      /// 用户开卡时填的资料 · `user_information`
      public var userInformation: UserInformation? { fields[object: 21] }

      public init(
        cardID: String? = nil, brandID: String? = nil, appid: String? = nil, cardType: CardType? = nil,
        cardTitle: String? = nil, cardColor: String? = nil, cardPictureURL: String? = nil, codeMode: CodeMode? = nil,
        codeType: CodeType? = nil, codeJumpInformation: CodeJumpInformation? = nil, benefits: String? = nil,
        notifyURL: String? = nil, needPinned: Bool? = nil, needDisplayLevel: Bool? = nil, initLevel: String? = nil,
        servicePhone: String? = nil, legalAgreement: String? = nil, validDateInformation: ValidDateInformation? = nil,
        pointsInformation: PointsInformation? = nil, balanceInformation: BalanceInformation? = nil,
        purchaseInformation: PurchaseInformation? = nil, userInformation: UserInformation? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, cardID, brandID, appid, cardType, cardTitle, cardColor, cardPictureURL, codeMode, codeType,
          codeJumpInformation, benefits, notifyURL, needPinned, needDisplayLevel, initLevel, servicePhone,
          legalAgreement, validDateInformation, pointsInformation, balanceInformation, purchaseInformation,
          userInformation
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "card_id": String?.self, "brand_id": String?.self, "appid": String?.self, "card_type": CardType?.self,
          "card_title": String?.self, "card_color": String?.self, "card_picture_url": String?.self,
          "code_mode": CodeMode?.self, "code_type": CodeType?.self, "code_jump_information": CodeJumpInformation?.self,
          "benefits": String?.self, "notify_url": String?.self, "need_pinned": Bool?.self,
          "need_display_level": Bool?.self, "init_level": String?.self, "service_phone": String?.self,
          "legal_agreement": String?.self, "valid_date_information": ValidDateInformation?.self,
          "points_information": PointsInformation?.self, "balance_information": BalanceInformation?.self,
          "purchase_information": PurchaseInformation?.self, "user_information": UserInformation?.self,
        ]
      }
    }

    /// 卡的类型
    public typealias CardType = V3.Brand.Partner.CardMember.CardType

    /// 会员卡号从何而来
    public typealias CodeMode = V3.Brand.Partner.CardMember.Cards.CodeMode

    /// 码的样式
    public typealias CodeType = V3.Brand.Partner.CardMember.Cards.CodeType

    /// 点会员码跳往何处
    public typealias CodeJumpInformation = V3.Brand.Partner.CardMember.Cards.CodeJumpInformation

    /// 会员卡的有效期
    public typealias ValidDateInformation = V3.Brand.Partner.CardMember.ValidDateInformation

    /// 积分
    public typealias PointsInformation = V3.Brand.Partner.CardMember.Cards.PointsInformation

    /// 储值余额
    public typealias BalanceInformation = V3.Brand.Partner.CardMember.Cards.BalanceInformation

    /// 付费会员的购买入口
    public typealias PurchaseInformation = V3.Brand.Partner.CardMember.Cards.PurchaseInformation

    /// 用户开卡时填的资料
    public typealias UserInformation = V3.Brand.Partner.CardMember.Cards.UserInformation

    /// 有效期怎样算
    public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Brand.Partner.CardMember.Cards.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Brand.Partner.CardMember.Cards.CustomField

    /// 资料项的类型
    public typealias CustomFieldType = V3.Brand.Partner.CardMember.Cards.CustomFieldType
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxea9c30890f48d5ae`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 卡的类型 · `card_type`
    public var cardType: CardType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 卡面上的标题 · `card_title`, 例如 `测试卡`
    public var cardTitle: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 卡面的背景色 · `card_color`, 例如 `#FFFF00`
    public var cardColor: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 卡面背景图的地址 · `card_picture_url`
    public var cardPictureURL: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 会员卡号从何而来 · `code_mode`
    public var codeMode: CodeMode {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }
    /// 码的样式 · `code_type`
    public var codeType: CodeType {
      get { fields[requiredEnumeration: 7] }
      set { fields[requiredEnumeration: 7] = newValue }
    }
    /// 点会员码跳往何处 · `code_jump_information`
    public var codeJumpInformation: CodeJumpInformation? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 会员享有的权益 · 例如 `会员折扣、专属价`
    public var benefits: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 是否把卡置顶 · `need_pinned`
    public var needPinned: Bool? {
      get { fields[boolean: 11] }
      set { fields[boolean: 11] = newValue }
    }
    /// 是否展示会员的等级 · `need_display_level`
    public var needDisplayLevel: Bool? {
      get { fields[boolean: 12] }
      set { fields[boolean: 12] = newValue }
    }
    /// 开卡时的等级 · `init_level`, 例如 `白银会员`
    public var initLevel: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 客服的电话 · `service_phone`, 例如 `010-8877xxxx`
    public var servicePhone: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 商户的法律条款 · `legal_agreement`
    public var legalAgreement: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 会员卡的有效期 · `valid_date_information`
    public var validDateInformation: ValidDateInformation {
      get { fields[requiredObject: 16] }
      set { fields[requiredObject: 16] = newValue }
    }
    /// 积分 · `points_information`
    public var pointsInformation: PointsInformation? {
      get { fields[object: 17] }
      set { fields[object: 17] = newValue }
    }
    /// 储值余额 · `balance_information`
    public var balanceInformation: BalanceInformation? {
      get { fields[object: 18] }
      set { fields[object: 18] = newValue }
    }
    /// 付费会员的购买入口 · `purchase_information`
    public var purchaseInformation: PurchaseInformation? {
      get { fields[object: 19] }
      set { fields[object: 19] = newValue }
    }
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? {
      get { fields[object: 20] }
      set { fields[object: 20] = newValue }
    }

    public init(
      brandID: String, appid: String, cardType: CardType, cardTitle: String, cardColor: String, cardPictureURL: String,
      codeMode: CodeMode, codeType: CodeType, codeJumpInformation: CodeJumpInformation? = nil, benefits: String,
      notifyURL: String, needPinned: Bool? = nil, needDisplayLevel: Bool? = nil, initLevel: String? = nil,
      servicePhone: String? = nil, legalAgreement: String? = nil, validDateInformation: ValidDateInformation,
      pointsInformation: PointsInformation? = nil, balanceInformation: BalanceInformation? = nil,
      purchaseInformation: PurchaseInformation? = nil, userInformation: UserInformation? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, appid, cardType, cardTitle, cardColor, cardPictureURL, codeMode, codeType,
        codeJumpInformation, benefits, notifyURL, needPinned, needDisplayLevel, initLevel, servicePhone, legalAgreement,
        validDateInformation, pointsInformation, balanceInformation, purchaseInformation, userInformation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "appid": String.self, "card_type": CardType.self, "card_title": String.self,
        "card_color": String.self, "card_picture_url": String.self, "code_mode": CodeMode.self,
        "code_type": CodeType.self, "code_jump_information": CodeJumpInformation?.self, "benefits": String.self,
        "notify_url": String.self, "need_pinned": Bool?.self, "need_display_level": Bool?.self,
        "init_level": String?.self, "service_phone": String?.self, "legal_agreement": String?.self,
        "valid_date_information": ValidDateInformation.self, "points_information": PointsInformation?.self,
        "balance_information": BalanceInformation?.self, "purchase_information": PurchaseInformation?.self,
        "user_information": UserInformation?.self,
      ]
    }

    /// 卡的类型
    public typealias CardType = V3.Brand.Partner.CardMember.CardType

    /// 会员卡号从何而来
    public typealias CodeMode = V3.Brand.Partner.CardMember.Cards.CodeMode

    /// 码的样式
    public typealias CodeType = V3.Brand.Partner.CardMember.Cards.CodeType

    /// 点会员码跳往何处
    public typealias CodeJumpInformation = V3.Brand.Partner.CardMember.Cards.RequestCodeJumpInformation

    /// 会员卡的有效期
    public typealias ValidDateInformation = V3.Brand.Partner.CardMember.RequestValidDateInformation

    /// 积分
    public typealias PointsInformation = V3.Brand.Partner.CardMember.Cards.RequestPointsInformation

    /// 储值余额
    public typealias BalanceInformation = V3.Brand.Partner.CardMember.Cards.RequestBalanceInformation

    /// 付费会员的购买入口
    public typealias PurchaseInformation = V3.Brand.Partner.CardMember.Cards.RequestPurchaseInformation

    /// 用户开卡时填的资料
    public typealias UserInformation = V3.Brand.Partner.CardMember.Cards.RequestUserInformation

    /// 有效期怎样算
    public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Brand.Partner.CardMember.Cards.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Brand.Partner.CardMember.Cards.UserInformationCustomField

    /// 资料项的类型
    public typealias CustomFieldType = V3.Brand.Partner.CardMember.Cards.CustomFieldType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 0] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 卡的类型 · `card_type`
    public var cardType: CardType? { fields[enumeration: 3] }
    /// 卡面上的标题 · `card_title`
    public var cardTitle: String? { fields[text: 4] }
    /// 卡面的背景色 · `card_color`
    public var cardColor: String? { fields[text: 5] }
    /// 卡面背景图的地址 · `card_picture_url`
    public var cardPictureURL: String? { fields[text: 6] }
    /// 会员卡号从何而来 · `code_mode`
    public var codeMode: CodeMode? { fields[enumeration: 7] }
    /// 码的样式 · `code_type`
    public var codeType: CodeType? { fields[enumeration: 8] }
    /// 点会员码跳往何处 · `code_jump_information`
    public var codeJumpInformation: CodeJumpInformation? { fields[object: 9] }
    /// 会员享有的权益
    public var benefits: String? { fields[text: 10] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 11] }
    /// 是否把卡置顶 · `need_pinned`
    public var needPinned: Bool? { fields[boolean: 12] }
    /// 是否展示会员的等级 · `need_display_level`
    public var needDisplayLevel: Bool? { fields[boolean: 13] }
    /// 开卡时的等级 · `init_level`
    public var initLevel: String? { fields[text: 14] }
    /// 客服的电话 · `service_phone`
    public var servicePhone: String? { fields[text: 15] }
    /// 商户的法律条款 · `legal_agreement`
    public var legalAgreement: String? { fields[text: 16] }
    /// 会员卡的有效期 · `valid_date_information`
    public var validDateInformation: ValidDateInformation? { fields[object: 17] }
    /// 积分 · `points_information`
    public var pointsInformation: PointsInformation? { fields[object: 18] }
    /// 储值余额 · `balance_information`
    public var balanceInformation: BalanceInformation? { fields[object: 19] }
    /// 付费会员的购买入口 · `purchase_information`
    public var purchaseInformation: PurchaseInformation? { fields[object: 20] }
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? { fields[object: 21] }

    public init(
      cardID: String? = nil, brandID: String? = nil, appid: String? = nil, cardType: CardType? = nil,
      cardTitle: String? = nil, cardColor: String? = nil, cardPictureURL: String? = nil, codeMode: CodeMode? = nil,
      codeType: CodeType? = nil, codeJumpInformation: CodeJumpInformation? = nil, benefits: String? = nil,
      notifyURL: String? = nil, needPinned: Bool? = nil, needDisplayLevel: Bool? = nil, initLevel: String? = nil,
      servicePhone: String? = nil, legalAgreement: String? = nil, validDateInformation: ValidDateInformation? = nil,
      pointsInformation: PointsInformation? = nil, balanceInformation: BalanceInformation? = nil,
      purchaseInformation: PurchaseInformation? = nil, userInformation: UserInformation? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, cardID, brandID, appid, cardType, cardTitle, cardColor, cardPictureURL, codeMode, codeType,
        codeJumpInformation, benefits, notifyURL, needPinned, needDisplayLevel, initLevel, servicePhone, legalAgreement,
        validDateInformation, pointsInformation, balanceInformation, purchaseInformation, userInformation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "card_id": String?.self, "brand_id": String?.self, "appid": String?.self, "card_type": CardType?.self,
        "card_title": String?.self, "card_color": String?.self, "card_picture_url": String?.self,
        "code_mode": CodeMode?.self, "code_type": CodeType?.self, "code_jump_information": CodeJumpInformation?.self,
        "benefits": String?.self, "notify_url": String?.self, "need_pinned": Bool?.self,
        "need_display_level": Bool?.self, "init_level": String?.self, "service_phone": String?.self,
        "legal_agreement": String?.self, "valid_date_information": ValidDateInformation?.self,
        "points_information": PointsInformation?.self, "balance_information": BalanceInformation?.self,
        "purchase_information": PurchaseInformation?.self, "user_information": UserInformation?.self,
      ]
    }

    /// 卡的类型
    public typealias CardType = V3.Brand.Partner.CardMember.CardType

    /// 会员卡号从何而来
    public typealias CodeMode = V3.Brand.Partner.CardMember.Cards.CodeMode

    /// 码的样式
    public typealias CodeType = V3.Brand.Partner.CardMember.Cards.CodeType

    /// 点会员码跳往何处
    public typealias CodeJumpInformation = V3.Brand.Partner.CardMember.Cards.CodeJumpInformation

    /// 会员卡的有效期
    public typealias ValidDateInformation = V3.Brand.Partner.CardMember.ValidDateInformation

    /// 积分
    public typealias PointsInformation = V3.Brand.Partner.CardMember.Cards.PointsInformation

    /// 储值余额
    public typealias BalanceInformation = V3.Brand.Partner.CardMember.Cards.BalanceInformation

    /// 付费会员的购买入口
    public typealias PurchaseInformation = V3.Brand.Partner.CardMember.Cards.PurchaseInformation

    /// 用户开卡时填的资料
    public typealias UserInformation = V3.Brand.Partner.CardMember.Cards.UserInformation

    /// 有效期怎样算
    public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Brand.Partner.CardMember.Cards.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Brand.Partner.CardMember.Cards.CustomField

    /// 资料项的类型
    public typealias CustomFieldType = V3.Brand.Partner.CardMember.Cards.CustomFieldType
  }

  /// 储值余额
  public struct BalanceInformation: APIObject {
    /// 储值小程序的 AppID · `jump_appid`
    public var jumpAppid: String? { fields[text: 0] }
    /// 储值小程序页面的路径 · `jump_path`
    public var jumpPath: String? { fields[text: 1] }

    public init(jumpAppid: String? = nil, jumpPath: String? = nil) {
      fields = ObjectFields(of: Self.self, jumpAppid, jumpPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_appid": String?.self, "jump_path": String?.self]
    }
  }

  /// 卡的类型
  public typealias CardType = V3.Brand.Partner.CardMember.CardType

  /// 点会员码跳往何处
  public struct CodeJumpInformation: APIObject {
    /// 会员码小程序的 AppID · `jump_appid`
    public var jumpAppid: String? { fields[text: 0] }
    /// 会员码小程序页面的路径 · `jump_path`
    public var jumpPath: String? { fields[text: 1] }

    public init(jumpAppid: String? = nil, jumpPath: String? = nil) {
      fields = ObjectFields(of: Self.self, jumpAppid, jumpPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_appid": String?.self, "jump_path": String?.self]
    }
  }

  /// 会员卡号从何而来
  public struct CodeMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 由系统分配 · `SYSTEM_ALLOCATE`
    public static var systemAllocate: Self { Self(rawValue: "SYSTEM_ALLOCATE") }

    /// 由商户实时分配 · `MERCHANT_ALLOCATE`
    public static var merchantAllocate: Self { Self(rawValue: "MERCHANT_ALLOCATE") }
  }

  /// 码的样式
  public struct CodeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 不出码 · `NONE_CODE`
    public static var noneCode: Self { Self(rawValue: "NONE_CODE") }

    /// 条形码 · `BAR_CODE`
    public static var barCode: Self { Self(rawValue: "BAR_CODE") }

    /// 二维码 · `QR_CODE`
    public static var qrCode: Self { Self(rawValue: "QR_CODE") }

    /// 条形码与二维码 · `BAR_CODE_AND_QR_CODE`
    public static var barCodeAndQrCode: Self { Self(rawValue: "BAR_CODE_AND_QR_CODE") }

    /// 跳转小程序 · `JUMP_MINI_PROGRAM`
    public static var jumpMiniProgram: Self { Self(rawValue: "JUMP_MINI_PROGRAM") }
  }

  /// 平台已定的开卡资料项
  public struct CommonField: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 性别 · `USER_FORM_FLAG_SEX`
    public static var userFormFlagSex: Self { Self(rawValue: "USER_FORM_FLAG_SEX") }

    /// 姓名 · `USER_FORM_FLAG_NAME`
    public static var userFormFlagName: Self { Self(rawValue: "USER_FORM_FLAG_NAME") }

    /// 生日 · `USER_FORM_FLAG_BIRTHDAY`
    public static var userFormFlagBirthday: Self { Self(rawValue: "USER_FORM_FLAG_BIRTHDAY") }

    /// 地址 · `USER_FORM_FLAG_ADDRESS`
    public static var userFormFlagAddress: Self { Self(rawValue: "USER_FORM_FLAG_ADDRESS") }

    /// 邮箱 · `USER_FORM_FLAG_EMAIL`
    public static var userFormFlagEmail: Self { Self(rawValue: "USER_FORM_FLAG_EMAIL") }

    /// 城市 · `USER_FORM_FLAG_CITY`
    public static var userFormFlagCity: Self { Self(rawValue: "USER_FORM_FLAG_CITY") }
  }

  /// 商户自定的开卡资料项
  public struct CustomField: APIObject {
    /// 资料项的类型
    public var type: CustomFieldType? { fields[enumeration: 0] }
    /// 资料项的名称
    public var name: String? { fields[text: 1] }
    /// 可选的各个值
    public var values: [String]? { fields[list: 2] }

    public init(type: CustomFieldType? = nil, name: String? = nil, values: [String]? = nil) {
      fields = ObjectFields(of: Self.self, type, name, values)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": CustomFieldType?.self, "name": String?.self, "values": [String]?.self]
    }
  }

  /// 资料项的类型
  public struct CustomFieldType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 多选 · `CHECK_BOX`
    public static var checkBox: Self { Self(rawValue: "CHECK_BOX") }

    /// 单选 · `RADIO`
    public static var radio: Self { Self(rawValue: "RADIO") }
  }

  /// 积分
  public struct PointsInformation: APIObject {
    /// 积分小程序的 AppID · `jump_appid`
    public var jumpAppid: String? { fields[text: 0] }
    /// 积分小程序页面的路径 · `jump_path`
    public var jumpPath: String? { fields[text: 1] }

    public init(jumpAppid: String? = nil, jumpPath: String? = nil) {
      fields = ObjectFields(of: Self.self, jumpAppid, jumpPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_appid": String?.self, "jump_path": String?.self]
    }
  }

  /// 付费会员的购买入口
  public struct PurchaseInformation: APIObject {
    /// 付费会员的价格，单位为分
    public var price: Int? { fields[integer: 0] }
    /// 付费会员小程序的 AppID · `jump_appid`
    public var jumpAppid: String? { fields[text: 1] }
    /// 付费会员小程序页面的路径 · `jump_path`
    public var jumpPath: String? { fields[text: 2] }

    public init(price: Int? = nil, jumpAppid: String? = nil, jumpPath: String? = nil) {
      fields = ObjectFields(of: Self.self, price, jumpAppid, jumpPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["price": Int?.self, "jump_appid": String?.self, "jump_path": String?.self]
    }
  }

  /// 储值余额
  public struct RequestBalanceInformation: APIObject {
    /// 储值小程序的 AppID · `jump_appid`, 例如 `wxea9c30a90fs8d3fe`
    public var jumpAppid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 储值小程序页面的路径 · `jump_path`, 例如 `/pages/balance/balance`
    public var jumpPath: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(jumpAppid: String? = nil, jumpPath: String? = nil) {
      fields = ObjectFields(of: Self.self, jumpAppid, jumpPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_appid": String?.self, "jump_path": String?.self]
    }
  }

  /// 点会员码跳往何处
  public struct RequestCodeJumpInformation: APIObject {
    /// 会员码小程序的 AppID · `jump_appid`, 例如 `wxea9c30a90fs8d3fe`
    public var jumpAppid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 会员码小程序页面的路径 · `jump_path`, 例如 `/pages/code/code`
    public var jumpPath: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(jumpAppid: String? = nil, jumpPath: String? = nil) {
      fields = ObjectFields(of: Self.self, jumpAppid, jumpPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_appid": String?.self, "jump_path": String?.self]
    }
  }

  /// 积分
  public struct RequestPointsInformation: APIObject {
    /// 积分小程序的 AppID · `jump_appid`, 例如 `wxea9c30a90fs8d3fe`
    public var jumpAppid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 积分小程序页面的路径 · `jump_path`, 例如 `/pages/points/points`
    public var jumpPath: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(jumpAppid: String? = nil, jumpPath: String? = nil) {
      fields = ObjectFields(of: Self.self, jumpAppid, jumpPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_appid": String?.self, "jump_path": String?.self]
    }
  }

  /// 付费会员的购买入口
  public struct RequestPurchaseInformation: APIObject {
    /// 付费会员的价格，单位为分 · 例如 `100`
    public var price: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 付费会员小程序的 AppID · `jump_appid`, 例如 `wxea9c30a90fs8d3fe`
    public var jumpAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 付费会员小程序页面的路径 · `jump_path`, 例如 `/pages/purchase/purchase`
    public var jumpPath: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(price: Int? = nil, jumpAppid: String? = nil, jumpPath: String? = nil) {
      fields = ObjectFields(of: Self.self, price, jumpAppid, jumpPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["price": Int?.self, "jump_appid": String?.self, "jump_path": String?.self]
    }
  }

  /// 用户开卡时填的资料
  public struct RequestUserInformation: APIObject {
    /// 平台已定的开卡资料项 · `common_field_list`
    public var commonFieldList: [CommonField]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }
    /// 商户自定的开卡资料项 · `custom_field_list`
    public var customFieldList: [UserInformationCustomField]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(commonFieldList: [CommonField]? = nil, customFieldList: [UserInformationCustomField]? = nil) {
      fields = ObjectFields(of: Self.self, commonFieldList, customFieldList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["common_field_list": [CommonField]?.self, "custom_field_list": [UserInformationCustomField]?.self]
    }
  }

  /// 会员卡的有效期
  public typealias RequestValidDateInformation = V3.Brand.Partner.CardMember.RequestValidDateInformation

  /// 用户开卡时填的资料
  public struct UserInformation: APIObject {
    /// 平台已定的开卡资料项 · `common_field_list`
    public var commonFieldList: [CommonField]? { fields[list: 0] }
    /// 商户自定的开卡资料项 · `custom_field_list`
    public var customFieldList: [CustomField]? { fields[list: 1] }

    public init(commonFieldList: [CommonField]? = nil, customFieldList: [CustomField]? = nil) {
      fields = ObjectFields(of: Self.self, commonFieldList, customFieldList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["common_field_list": [CommonField]?.self, "custom_field_list": [CustomField]?.self]
    }
  }

  /// 商户自定的开卡资料项
  public struct UserInformationCustomField: APIObject {
    /// 资料项的类型
    public var type: CustomFieldType? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 资料项的名称 · 例如 `喜欢的运动`
    public var name: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 可选的各个值
    public var values: [String]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }

    public init(type: CustomFieldType? = nil, name: String? = nil, values: [String]? = nil) {
      fields = ObjectFields(of: Self.self, type, name, values)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": CustomFieldType?.self, "name": String?.self, "values": [String]?.self]
    }
  }

  /// 会员卡的有效期
  public typealias ValidDateInformation = V3.Brand.Partner.CardMember.ValidDateInformation

  /// 有效期怎样算
  public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType
}
