// Written by wechatpay-gen: change the description, not this file.
// DELETE GET PATCH /v3/marketing/membercard-open/cards/{card_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID {
  /// 会员卡：删除模板
  ///
  /// 删除后不能再经任何渠道投放。
  ///
  /// `DELETE /v3/marketing/membercard-open/cards/{card_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549682) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012726840)
  @discardableResult
  public func delete() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/v3/marketing/membercard-open/cards/{card_id}"))
  }

  /// 会员卡：查询模板
  ///
  /// 取得一个会员卡模板的全部设置。
  ///
  /// `GET /v3/marketing/membercard-open/cards/{card_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547650) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709168)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-open/cards/{card_id}"))
  }

  /// 会员卡：修改模板
  ///
  /// 更改会员卡模板的外观、储值、开卡等设置。
  ///
  /// `PATCH /v3/marketing/membercard-open/cards/{card_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549567) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709882)
  @discardableResult
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.patch, "/v3/marketing/membercard-open/cards/{card_id}"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 0] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 1] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 2] }
    /// 还剩多少 · `remain_quantity`
    public var remainQuantity: Int? { fields[integer: 3] }
    /// 会员卡的状态
    public var status: ResponseStatus? { fields[enumeration: 4] }
    /// 品牌
    public var brand: Brand? { fields[object: 5] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 6] }
    /// 标志的图片地址 · `logo_url`
    public var logoURL: String? { fields[text: 7] }
    /// 卡的名称
    public var title: String? { fields[text: 8] }
    /// 卡面背景图的地址 · `background_picture_url`
    public var backgroundPictureURL: String? { fields[text: 9] }
    /// 使用的须知
    public var description: String? { fields[text: 10] }
    /// 客服的电话 · `service_phone`
    public var servicePhone: String? { fields[text: 11] }
    /// 码的样式 · `code_type`
    public var codeType: CodeType? { fields[enumeration: 12] }
    /// 会员卡的总数 · `total_quantity`
    public var totalQuantity: Int? { fields[integer: 13] }
    /// 有效期 · `date_information`
    public var dateInformation: DateInformation? { fields[object: 14] }
    /// 会员卡号从何而来 · `code_mode`
    public var codeMode: CodeMode? { fields[enumeration: 15] }
    /// 是否展示会员的等级 · `need_display_level`
    public var needDisplayLevel: Bool? { fields[boolean: 16] }
    /// 开卡时的等级 · `init_level`
    public var initLevel: String? { fields[text: 17] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 18] }
    /// 储值余额 · `balance_information`
    public var balanceInformation: BalanceInformation? { fields[object: 19] }
    /// 开卡时要填的资料 · `user_information_form`
    public var userInformationForm: UserInformationForm? { fields[object: 20] }
    /// 商户另加的声明 · `additional_statement`
    public var additionalStatement: AdditionalStatement? { fields[object: 21] }

    public init(
      cardID: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil, remainQuantity: Int? = nil,
      status: ResponseStatus? = nil, brand: Brand? = nil, appid: String? = nil, logoURL: String? = nil,
      title: String? = nil, backgroundPictureURL: String? = nil, description: String? = nil,
      servicePhone: String? = nil, codeType: CodeType? = nil, totalQuantity: Int? = nil,
      dateInformation: DateInformation? = nil, codeMode: CodeMode? = nil, needDisplayLevel: Bool? = nil,
      initLevel: String? = nil, outRequestNo: String? = nil, balanceInformation: BalanceInformation? = nil,
      userInformationForm: UserInformationForm? = nil, additionalStatement: AdditionalStatement? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, cardID, createTime, updateTime, remainQuantity, status, brand, appid, logoURL, title,
        backgroundPictureURL, description, servicePhone, codeType, totalQuantity, dateInformation, codeMode,
        needDisplayLevel, initLevel, outRequestNo, balanceInformation, userInformationForm, additionalStatement
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "card_id": String?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
        "remain_quantity": Int?.self, "status": ResponseStatus?.self, "brand": Brand?.self, "appid": String?.self,
        "logo_url": String?.self, "title": String?.self, "background_picture_url": String?.self,
        "description": String?.self, "service_phone": String?.self, "code_type": CodeType?.self,
        "total_quantity": Int?.self, "date_information": DateInformation?.self, "code_mode": CodeMode?.self,
        "need_display_level": Bool?.self, "init_level": String?.self, "out_request_no": String?.self,
        "balance_information": BalanceInformation?.self, "user_information_form": UserInformationForm?.self,
        "additional_statement": AdditionalStatement?.self,
      ]
    }

    /// 会员卡的状态
    public typealias ResponseStatus = V3.Marketing.MembercardOpen.Cards.ResponseStatus

    /// 品牌
    public typealias Brand = V3.Marketing.MembercardOpen.Cards.Brand

    /// 码的样式
    public typealias CodeType = V3.Marketing.MembercardOpen.Cards.CodeType

    /// 有效期
    public typealias DateInformation = V3.Marketing.MembercardOpen.Cards.DateInformation

    /// 会员卡号从何而来
    public typealias CodeMode = V3.Marketing.MembercardOpen.Cards.CodeMode

    /// 储值余额
    public typealias BalanceInformation = V3.Marketing.MembercardOpen.Cards.BalanceInformation

    /// 开卡时要填的资料
    public typealias UserInformationForm = V3.Marketing.MembercardOpen.Cards.UserInformationForm

    /// 商户另加的声明
    public typealias AdditionalStatement = V3.Marketing.MembercardOpen.Cards.AdditionalStatement

    /// 有效期怎样算
    public typealias DateInformationType = V3.Marketing.MembercardOpen.Cards.DateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Marketing.MembercardOpen.Cards.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Marketing.MembercardOpen.Cards.CustomField

    /// 资料项的类型
    public typealias CustomFieldType = V3.Marketing.MembercardOpen.Cards.CustomFieldType
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 应用的 AppID · 例如 `wxea9c30890f48d5ae`
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 标志的图片地址 · `logo_url`
    public var logoURL: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 卡的名称 · 例如 `微信支付测试卡`
    public var title: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 卡面背景图的地址 · `background_picture_url`
    public var backgroundPictureURL: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 使用的须知
    public var description: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 客服的电话 · `service_phone`, 例如 `010-8877xxxx`
    public var servicePhone: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 会员卡的总数 · `total_quantity`, 例如 `5000000`
    public var totalQuantity: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }
    /// 有效期 · `date_information`
    public var dateInformation: DateInformation? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
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
    /// 储值余额 · `balance_information`
    public var balanceInformation: BalanceInformation? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }
    /// 开卡时要填的资料 · `user_information_form`
    public var userInformationForm: UserInformationForm? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }
    /// 商户另加的声明 · `additional_statement`
    public var additionalStatement: AdditionalStatement? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }
    /// 会员卡号从何而来 · `code_mode`
    public var codeMode: CodeMode? {
      get { fields[enumeration: 13] }
      set { fields[enumeration: 13] = newValue }
    }
    /// 码的样式 · `code_type`
    public var codeType: CodeType? {
      get { fields[enumeration: 14] }
      set { fields[enumeration: 14] = newValue }
    }
    /// 会员码是否会变动 · `need_dynamic_code`
    public var needDynamicCode: Bool? {
      get { fields[boolean: 15] }
      set { fields[boolean: 15] = newValue }
    }

    public init(
      appid: String? = nil, logoURL: String? = nil, title: String? = nil, backgroundPictureURL: String? = nil,
      description: String? = nil, servicePhone: String? = nil, totalQuantity: Int? = nil,
      dateInformation: DateInformation? = nil, needDisplayLevel: Bool? = nil, initLevel: String? = nil,
      balanceInformation: BalanceInformation? = nil, userInformationForm: UserInformationForm? = nil,
      additionalStatement: AdditionalStatement? = nil, codeMode: CodeMode? = nil, codeType: CodeType? = nil,
      needDynamicCode: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, logoURL, title, backgroundPictureURL, description, servicePhone, totalQuantity,
        dateInformation, needDisplayLevel, initLevel, balanceInformation, userInformationForm, additionalStatement,
        codeMode, codeType, needDynamicCode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "logo_url": String?.self, "title": String?.self, "background_picture_url": String?.self,
        "description": String?.self, "service_phone": String?.self, "total_quantity": Int?.self,
        "date_information": DateInformation?.self, "need_display_level": Bool?.self, "init_level": String?.self,
        "balance_information": BalanceInformation?.self, "user_information_form": UserInformationForm?.self,
        "additional_statement": AdditionalStatement?.self, "code_mode": CodeMode?.self, "code_type": CodeType?.self,
        "need_dynamic_code": Bool?.self,
      ]
    }

    /// 有效期
    public struct DateInformation: APIObject {
      /// 有效期怎样算
      public var type: DateInformationType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 何时止可用 · `available_end_time`, 例如 `2030-05-20T13:29:35.120+08:00`
      public var availableEndTime: Timestamp? {
        get { fields[time: 1] }
        set { fields[time: 1] = newValue }
      }
      /// 生效后几天内可用 · `available_day_after_receive`, 例如 `200`
      public var availableDayAfterReceive: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }
      /// 领券后等几天才生效 · `wait_days_after_receive`, 例如 `2`
      public var waitDaysAfterReceive: Int? {
        get { fields[integer: 3] }
        set { fields[integer: 3] = newValue }
      }
      /// 何时起可用 · `available_begin_time`, 例如 `2020-05-20T13:29:35.120+08:00`
      public var availableBeginTime: Timestamp? {
        get { fields[time: 4] }
        set { fields[time: 4] = newValue }
      }

      public init(
        type: DateInformationType, availableEndTime: Timestamp? = nil, availableDayAfterReceive: Int? = nil,
        waitDaysAfterReceive: Int? = nil, availableBeginTime: Timestamp? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, type, availableEndTime, availableDayAfterReceive, waitDaysAfterReceive, availableBeginTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": DateInformationType.self, "available_end_time": Timestamp?.self,
          "available_day_after_receive": Int?.self, "wait_days_after_receive": Int?.self,
          "available_begin_time": Timestamp?.self,
        ]
      }
    }

    /// 储值余额
    public typealias BalanceInformation = V3.Marketing.MembercardOpen.Cards.RequestBalanceInformation

    /// 开卡时要填的资料
    public struct UserInformationForm: APIObject {
      /// 激活后能否修改 · `can_modify_after_activate`
      public var canModifyAfterActivate: Bool? {
        get { fields[boolean: 0] }
        set { fields[boolean: 0] = newValue }
      }
      /// 平台已定的开卡资料项 · `common_field_list`
      public var commonFieldList: [CommonField]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }
      /// 商户自定的开卡资料项 · `custom_field_list`
      public var customFieldList: [CustomField]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }

      public init(
        canModifyAfterActivate: Bool? = nil, commonFieldList: [CommonField]? = nil,
        customFieldList: [CustomField]? = nil
      ) {
        fields = ObjectFields(of: Self.self, canModifyAfterActivate, commonFieldList, customFieldList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "can_modify_after_activate": Bool?.self, "common_field_list": [CommonField]?.self,
          "custom_field_list": [CustomField]?.self,
        ]
      }
    }

    /// 商户另加的声明
    public typealias AdditionalStatement = V3.Marketing.MembercardOpen.Cards.RequestAdditionalStatement

    /// 会员卡号从何而来
    public typealias CodeMode = V3.Marketing.MembercardOpen.Cards.CodeMode

    /// 码的样式
    public typealias CodeType = V3.Marketing.MembercardOpen.Cards.CodeType

    /// 有效期怎样算
    public typealias DateInformationType = V3.Marketing.MembercardOpen.Cards.DateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Marketing.MembercardOpen.Cards.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Marketing.MembercardOpen.Cards.UserInformationFormCustomField

    /// 资料项的类型
    public typealias CustomFieldType = V3.Marketing.MembercardOpen.Cards.CustomFieldType
  }

  /// 会员卡号从何而来
  public typealias CodeMode = V3.Marketing.MembercardOpen.Cards.CodeMode

  /// 码的样式
  public typealias CodeType = V3.Marketing.MembercardOpen.Cards.CodeType

  /// 平台已定的开卡资料项
  public typealias CommonField = V3.Marketing.MembercardOpen.Cards.CommonField

  /// 资料项的类型
  public typealias CustomFieldType = V3.Marketing.MembercardOpen.Cards.CustomFieldType

  /// 有效期怎样算
  public typealias DateInformationType = V3.Marketing.MembercardOpen.Cards.DateInformationType
}
