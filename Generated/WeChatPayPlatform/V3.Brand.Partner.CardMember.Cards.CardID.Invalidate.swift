// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/cards/{card_id}/invalidate

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.Cards.CardID.Invalidate {
  /// 品牌会员卡：作废模板
  ///
  /// 使会员卡模板失效，不再投放。
  ///
  /// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/card-member/cards/{card_id}/invalidate"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Brand.Partner.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 0] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 1] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 卡的类型 · `card_type`
    public var cardType: CardType? { fields[enumeration: 4] }
    /// 卡面上的标题 · `card_title`
    public var cardTitle: String? { fields[text: 5] }
    /// 卡面的背景色 · `card_color`
    public var cardColor: String? { fields[text: 6] }
    /// 卡面背景图的地址 · `card_picture_url`
    public var cardPictureURL: String? { fields[text: 7] }
    /// 会员卡号从何而来 · `code_mode`
    public var codeMode: CodeMode? { fields[enumeration: 8] }
    /// 码的样式 · `code_type`
    public var codeType: CodeType? { fields[enumeration: 9] }
    /// 点会员码跳往何处 · `code_jump_information`
    public var codeJumpInformation: CodeJumpInformation? { fields[object: 10] }
    /// 会员享有的权益
    public var benefits: String? { fields[text: 11] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 12] }
    /// 是否把卡置顶 · `need_pinned`
    public var needPinned: Bool? { fields[boolean: 13] }
    /// 是否展示会员的等级 · `need_display_level`
    public var needDisplayLevel: Bool? { fields[boolean: 14] }
    /// 开卡时的等级 · `init_level`
    public var initLevel: String? { fields[text: 15] }
    /// 客服的电话 · `service_phone`
    public var servicePhone: String? { fields[text: 16] }
    /// 商户的法律条款 · `legal_agreement`
    public var legalAgreement: String? { fields[text: 17] }
    /// 会员卡的有效期 · `valid_date_information`
    public var validDateInformation: ValidDateInformation? { fields[object: 18] }
    /// 会员的信息 · `member_information`
    public var memberInformation: MemberInformation? { fields[object: 19] }
    /// 积分 · `points_information`
    public var pointsInformation: PointsInformation? { fields[object: 20] }
    /// 储值余额 · `balance_information`
    public var balanceInformation: BalanceInformation? { fields[object: 21] }
    /// 付费会员的购买入口 · `purchase_information`
    public var purchaseInformation: PurchaseInformation? { fields[object: 22] }
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? { fields[object: 23] }
    /// 状态
    public var state: ResponseState? { fields[enumeration: 24] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 25] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 26] }

    public init(
      outRequestNo: String? = nil, cardID: String? = nil, brandID: String? = nil, appid: String? = nil,
      cardType: CardType? = nil, cardTitle: String? = nil, cardColor: String? = nil, cardPictureURL: String? = nil,
      codeMode: CodeMode? = nil, codeType: CodeType? = nil, codeJumpInformation: CodeJumpInformation? = nil,
      benefits: String? = nil, notifyURL: String? = nil, needPinned: Bool? = nil, needDisplayLevel: Bool? = nil,
      initLevel: String? = nil, servicePhone: String? = nil, legalAgreement: String? = nil,
      validDateInformation: ValidDateInformation? = nil, memberInformation: MemberInformation? = nil,
      pointsInformation: PointsInformation? = nil, balanceInformation: BalanceInformation? = nil,
      purchaseInformation: PurchaseInformation? = nil, userInformation: UserInformation? = nil,
      state: ResponseState? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, cardID, brandID, appid, cardType, cardTitle, cardColor, cardPictureURL, codeMode,
        codeType, codeJumpInformation, benefits, notifyURL, needPinned, needDisplayLevel, initLevel, servicePhone,
        legalAgreement, validDateInformation, memberInformation, pointsInformation, balanceInformation,
        purchaseInformation, userInformation, state, createTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String?.self, "card_id": String?.self, "brand_id": String?.self, "appid": String?.self,
        "card_type": CardType?.self, "card_title": String?.self, "card_color": String?.self,
        "card_picture_url": String?.self, "code_mode": CodeMode?.self, "code_type": CodeType?.self,
        "code_jump_information": CodeJumpInformation?.self, "benefits": String?.self, "notify_url": String?.self,
        "need_pinned": Bool?.self, "need_display_level": Bool?.self, "init_level": String?.self,
        "service_phone": String?.self, "legal_agreement": String?.self,
        "valid_date_information": ValidDateInformation?.self, "member_information": MemberInformation?.self,
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

    /// 会员的信息
    public struct MemberInformation: APIObject {
      /// 会员中心小程序的 AppID · `jump_appid`
      public var jumpAppid: String? { fields[text: 0] }
      /// 会员中心小程序页面的路径 · `jump_path`
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
}
