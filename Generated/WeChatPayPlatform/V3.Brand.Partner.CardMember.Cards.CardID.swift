// Written by wechatpay-gen: change the description, not this file.
// DELETE GET PATCH /v3/brand/partner/card-member/cards/{card_id}

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.Cards.CardID {
  /// 品牌会员卡：删除模板
  ///
  /// 删除后不能再经任何渠道投放。
  ///
  /// `DELETE /v3/brand/partner/card-member/cards/{card_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
  public func delete(_ query: DeleteRequest) async throws(WeChatPayError) -> Response<DeleteResponse> {
    try await call.send(Endpoint(.delete, "/v3/brand/partner/card-member/cards/{card_id}"), query: query)
  }

  /// 品牌会员卡：查询模板
  ///
  /// 取得一个会员卡模板的全部设置。
  ///
  /// `GET /v3/brand/partner/card-member/cards/{card_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/partner/card-member/cards/{card_id}"), query: query)
  }

  /// 品牌会员卡：修改模板
  ///
  /// 更改会员卡模板的外观、储值、开卡等设置。
  ///
  /// `PATCH /v3/brand/partner/card-member/cards/{card_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/brand/partner/card-member/cards/{card_id}"), body: body)
  }

  /// `delete` 发送的内容
  public typealias DeleteRequest = V3.Brand.Partner.SharedDeleteRequest

  /// `delete` 返回的内容
  public struct DeleteResponse: APIObject {
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
    /// 状态
    public var state: ResponseState? { fields[enumeration: 22] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 23] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 24] }

    public init(
      cardID: String? = nil, brandID: String? = nil, appid: String? = nil, cardType: CardType? = nil,
      cardTitle: String? = nil, cardColor: String? = nil, cardPictureURL: String? = nil, codeMode: CodeMode? = nil,
      codeType: CodeType? = nil, codeJumpInformation: CodeJumpInformation? = nil, benefits: String? = nil,
      notifyURL: String? = nil, needPinned: Bool? = nil, needDisplayLevel: Bool? = nil, initLevel: String? = nil,
      servicePhone: String? = nil, legalAgreement: String? = nil, validDateInformation: ValidDateInformation? = nil,
      pointsInformation: PointsInformation? = nil, balanceInformation: BalanceInformation? = nil,
      purchaseInformation: PurchaseInformation? = nil, userInformation: UserInformation? = nil,
      state: ResponseState? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, cardID, brandID, appid, cardType, cardTitle, cardColor, cardPictureURL, codeMode, codeType,
        codeJumpInformation, benefits, notifyURL, needPinned, needDisplayLevel, initLevel, servicePhone, legalAgreement,
        validDateInformation, pointsInformation, balanceInformation, purchaseInformation, userInformation, state,
        createTime, updateTime
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
        "state": ResponseState?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
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

    /// 状态
    public typealias ResponseState = V3.Brand.Partner.CardMember.Cards.CardID.ResponseState

    /// 有效期怎样算
    public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Brand.Partner.CardMember.Cards.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Brand.Partner.CardMember.Cards.CustomField

    /// 资料项的类型
    public typealias CustomFieldType = V3.Brand.Partner.CardMember.Cards.CustomFieldType
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Brand.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
    /// 状态
    public var state: ResponseState? { fields[enumeration: 22] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 23] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 24] }

    public init(
      cardID: String? = nil, brandID: String? = nil, appid: String? = nil, cardType: CardType? = nil,
      cardTitle: String? = nil, cardColor: String? = nil, cardPictureURL: String? = nil, codeMode: CodeMode? = nil,
      codeType: CodeType? = nil, codeJumpInformation: CodeJumpInformation? = nil, benefits: String? = nil,
      notifyURL: String? = nil, needPinned: Bool? = nil, needDisplayLevel: Bool? = nil, initLevel: String? = nil,
      servicePhone: String? = nil, legalAgreement: String? = nil, validDateInformation: ValidDateInformation? = nil,
      pointsInformation: PointsInformation? = nil, balanceInformation: BalanceInformation? = nil,
      purchaseInformation: PurchaseInformation? = nil, userInformation: UserInformation? = nil,
      state: ResponseState? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, cardID, brandID, appid, cardType, cardTitle, cardColor, cardPictureURL, codeMode, codeType,
        codeJumpInformation, benefits, notifyURL, needPinned, needDisplayLevel, initLevel, servicePhone, legalAgreement,
        validDateInformation, pointsInformation, balanceInformation, purchaseInformation, userInformation, state,
        createTime, updateTime
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
        "state": ResponseState?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
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

    /// 状态
    public typealias ResponseState = V3.Brand.Partner.CardMember.Cards.CardID.ResponseState

    /// 有效期怎样算
    public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Brand.Partner.CardMember.Cards.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Brand.Partner.CardMember.Cards.CustomField

    /// 资料项的类型
    public typealias CustomFieldType = V3.Brand.Partner.CardMember.Cards.CustomFieldType
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 卡面上的标题 · `card_title`, 例如 `测试卡`
    public var cardTitle: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 卡面的背景色 · `card_color`, 例如 `#FFFF00`
    public var cardColor: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 卡面背景图的地址 · `card_picture_url`
    public var cardPictureURL: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 点会员码跳往何处 · `code_jump_information`
    public var codeJumpInformation: CodeJumpInformation? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    /// 会员享有的权益 · 例如 `会员折扣、专属价`
    public var benefits: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 是否把卡置顶 · `need_pinned`
    public var needPinned: Bool? {
      get { fields[boolean: 7] }
      set { fields[boolean: 7] = newValue }
    }
    /// 是否展示会员的等级 · `need_display_level`
    public var needDisplayLevel: Bool? {
      get { fields[boolean: 8] }
      set { fields[boolean: 8] = newValue }
    }
    /// 开卡时的等级 · `init_level`, 例如 `白银会员`
    public var initLevel: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 客服的电话 · `service_phone`, 例如 `010-8877xxxx`
    public var servicePhone: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 商户的法律条款 · `legal_agreement`
    public var legalAgreement: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 会员卡的有效期 · `valid_date_information`
    public var validDateInformation: ValidDateInformation? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }
    /// 积分 · `points_information`
    public var pointsInformation: PointsInformation? {
      get { fields[object: 13] }
      set { fields[object: 13] = newValue }
    }
    /// 储值余额 · `balance_information`
    public var balanceInformation: BalanceInformation? {
      get { fields[object: 14] }
      set { fields[object: 14] = newValue }
    }
    /// 付费会员的购买入口 · `purchase_information`
    public var purchaseInformation: PurchaseInformation? {
      get { fields[object: 15] }
      set { fields[object: 15] = newValue }
    }
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? {
      get { fields[object: 16] }
      set { fields[object: 16] = newValue }
    }

    public init(
      brandID: String, cardTitle: String? = nil, cardColor: String? = nil, cardPictureURL: String? = nil,
      codeJumpInformation: CodeJumpInformation? = nil, benefits: String? = nil, notifyURL: String? = nil,
      needPinned: Bool? = nil, needDisplayLevel: Bool? = nil, initLevel: String? = nil, servicePhone: String? = nil,
      legalAgreement: String? = nil, validDateInformation: ValidDateInformation? = nil,
      pointsInformation: PointsInformation? = nil, balanceInformation: BalanceInformation? = nil,
      purchaseInformation: PurchaseInformation? = nil, userInformation: UserInformation? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, cardTitle, cardColor, cardPictureURL, codeJumpInformation, benefits, notifyURL,
        needPinned, needDisplayLevel, initLevel, servicePhone, legalAgreement, validDateInformation, pointsInformation,
        balanceInformation, purchaseInformation, userInformation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "card_title": String?.self, "card_color": String?.self,
        "card_picture_url": String?.self, "code_jump_information": CodeJumpInformation?.self, "benefits": String?.self,
        "notify_url": String?.self, "need_pinned": Bool?.self, "need_display_level": Bool?.self,
        "init_level": String?.self, "service_phone": String?.self, "legal_agreement": String?.self,
        "valid_date_information": ValidDateInformation?.self, "points_information": PointsInformation?.self,
        "balance_information": BalanceInformation?.self, "purchase_information": PurchaseInformation?.self,
        "user_information": UserInformation?.self,
      ]
    }

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

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
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
    /// 状态
    public var state: ResponseState? { fields[enumeration: 22] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 23] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 24] }

    public init(
      cardID: String? = nil, brandID: String? = nil, appid: String? = nil, cardType: CardType? = nil,
      cardTitle: String? = nil, cardColor: String? = nil, cardPictureURL: String? = nil, codeMode: CodeMode? = nil,
      codeType: CodeType? = nil, codeJumpInformation: CodeJumpInformation? = nil, benefits: String? = nil,
      notifyURL: String? = nil, needPinned: Bool? = nil, needDisplayLevel: Bool? = nil, initLevel: String? = nil,
      servicePhone: String? = nil, legalAgreement: String? = nil, validDateInformation: ValidDateInformation? = nil,
      pointsInformation: PointsInformation? = nil, balanceInformation: BalanceInformation? = nil,
      purchaseInformation: PurchaseInformation? = nil, userInformation: UserInformation? = nil,
      state: ResponseState? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, cardID, brandID, appid, cardType, cardTitle, cardColor, cardPictureURL, codeMode, codeType,
        codeJumpInformation, benefits, notifyURL, needPinned, needDisplayLevel, initLevel, servicePhone, legalAgreement,
        validDateInformation, pointsInformation, balanceInformation, purchaseInformation, userInformation, state,
        createTime, updateTime
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
        "state": ResponseState?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
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

    /// 状态
    public typealias ResponseState = V3.Brand.Partner.CardMember.Cards.CardID.ResponseState

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
  public typealias BalanceInformation = V3.Brand.Partner.CardMember.Cards.BalanceInformation

  /// 卡的类型
  public typealias CardType = V3.Brand.Partner.CardMember.CardType

  /// 点会员码跳往何处
  public typealias CodeJumpInformation = V3.Brand.Partner.CardMember.Cards.CodeJumpInformation

  /// 会员卡号从何而来
  public typealias CodeMode = V3.Brand.Partner.CardMember.Cards.CodeMode

  /// 码的样式
  public typealias CodeType = V3.Brand.Partner.CardMember.Cards.CodeType

  /// 平台已定的开卡资料项
  public typealias CommonField = V3.Brand.Partner.CardMember.Cards.CommonField

  /// 商户自定的开卡资料项
  public typealias CustomField = V3.Brand.Partner.CardMember.Cards.CustomField

  /// 资料项的类型
  public typealias CustomFieldType = V3.Brand.Partner.CardMember.Cards.CustomFieldType

  /// 积分
  public typealias PointsInformation = V3.Brand.Partner.CardMember.Cards.PointsInformation

  /// 付费会员的购买入口
  public typealias PurchaseInformation = V3.Brand.Partner.CardMember.Cards.PurchaseInformation

  /// 状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 卡有效 · `CARD_EFFECTIVE`
    public static var cardEffective: Self { Self(rawValue: "CARD_EFFECTIVE") }

    /// 卡已失效 · `CARD_INVALID`
    public static var cardInvalid: Self { Self(rawValue: "CARD_INVALID") }
  }

  /// 用户开卡时填的资料
  public typealias UserInformation = V3.Brand.Partner.CardMember.Cards.UserInformation

  /// 会员卡的有效期
  public typealias ValidDateInformation = V3.Brand.Partner.CardMember.ValidDateInformation

  /// 有效期怎样算
  public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType
}
