// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/membercard-open/cards

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards {
  /// 会员卡：查询模板列表
  ///
  /// 列出某品牌的会员卡模板。
  ///
  /// `GET /v3/marketing/membercard-open/cards` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547108) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709010)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-open/cards"), query: query)
  }

  /// 会员卡：创建模板
  ///
  /// 新建会员卡模板，得到其编号。
  ///
  /// `POST /v3/marketing/membercard-open/cards` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545584) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012708314)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/membercard-open/cards"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }

    public init(brandID: String? = nil, appid: String? = nil, offset: Int, limit: Int) {
      fields = ObjectFields(of: Self.self, brandID, appid, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String?.self, "appid": String?.self, "offset": Int.self, "limit": Int.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 各张会员卡
    public var data: [ResponseData]? { fields[list: 3] }

    public init(totalCount: Int? = nil, limit: Int? = nil, offset: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, limit, offset, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "limit": Int?.self, "offset": Int?.self, "data": [ResponseData]?.self]
    }

    /// 各张会员卡
    public struct ResponseData: APIObject {
      /// 会员卡模板的编号 · `card_id`
      public var cardID: String? { fields[text: 0] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 1] }
      /// 最近一次变更的时间 · `update_time`
      public var updateTime: Timestamp? { fields[time: 2] }
      /// 还剩多少 · `remain_quantity`
      public var remainQuantity: Int? { fields[integer: 3] }
      /// 会员卡的状态
      public var status: ResponseDataStatus? { fields[enumeration: 4] }
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
        status: ResponseDataStatus? = nil, brand: Brand? = nil, appid: String? = nil, logoURL: String? = nil,
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
          "remain_quantity": Int?.self, "status": ResponseDataStatus?.self, "brand": Brand?.self, "appid": String?.self,
          "logo_url": String?.self, "title": String?.self, "background_picture_url": String?.self,
          "description": String?.self, "service_phone": String?.self, "code_type": CodeType?.self,
          "total_quantity": Int?.self, "date_information": DateInformation?.self, "code_mode": CodeMode?.self,
          "need_display_level": Bool?.self, "init_level": String?.self, "out_request_no": String?.self,
          "balance_information": BalanceInformation?.self, "user_information_form": UserInformationForm?.self,
          "additional_statement": AdditionalStatement?.self,
        ]
      }
    }

    /// 会员卡的状态
    public struct ResponseDataStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未审核 · `NOT_APPROVE`
      public static var notApprove: Self { Self(rawValue: "NOT_APPROVE") }

      /// 审核未过 · `APPROVE_FAIL`
      public static var approveFail: Self { Self(rawValue: "APPROVE_FAIL") }

      /// 已通过 · `APPROVED`
      public static var approved: Self { Self(rawValue: "APPROVED") }

      /// 已删除 · `DELETED`
      public static var deleted: Self { Self(rawValue: "DELETED") }
    }

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

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxea9c30890f48d5ae`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 标志的图片地址 · `logo_url`
    public var logoURL: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 品牌
    public var brand: Brand {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 卡的名称 · 例如 `微信支付测试卡`
    public var title: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 卡面背景图的地址 · `background_picture_url`
    public var backgroundPictureURL: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 使用的须知
    public var description: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 客服的电话 · `service_phone`, 例如 `010-8877xxxx`
    public var servicePhone: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 码的样式 · `code_type`
    public var codeType: CodeType {
      get { fields[requiredEnumeration: 7] }
      set { fields[requiredEnumeration: 7] = newValue }
    }
    /// 会员卡的总数 · `total_quantity`, 例如 `5000000`
    public var totalQuantity: Int? {
      get { fields[integer: 8] }
      set { fields[integer: 8] = newValue }
    }
    /// 有效期 · `date_information`
    public var dateInformation: DateInformation {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 会员卡号从何而来 · `code_mode`
    public var codeMode: CodeMode {
      get { fields[requiredEnumeration: 10] }
      set { fields[requiredEnumeration: 10] = newValue }
    }
    /// 是否展示会员的等级 · `need_display_level`
    public var needDisplayLevel: Bool? {
      get { fields[boolean: 11] }
      set { fields[boolean: 11] = newValue }
    }
    /// 开卡时的等级 · `init_level`, 例如 `白银会员`
    public var initLevel: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 13] }
      set { fields[requiredText: 13] = newValue }
    }
    /// 储值余额 · `balance_information`
    public var balanceInformation: BalanceInformation? {
      get { fields[object: 14] }
      set { fields[object: 14] = newValue }
    }
    /// 开卡时要填的资料 · `user_information_form`
    public var userInformationForm: UserInformationForm? {
      get { fields[object: 15] }
      set { fields[object: 15] = newValue }
    }
    /// 商户另加的声明 · `additional_statement`
    public var additionalStatement: AdditionalStatement? {
      get { fields[object: 16] }
      set { fields[object: 16] = newValue }
    }
    /// 会员码是否会变动 · `need_dynamic_code`
    public var needDynamicCode: Bool? {
      get { fields[boolean: 17] }
      set { fields[boolean: 17] = newValue }
    }

    public init(
      appid: String, logoURL: String, brand: Brand, title: String, backgroundPictureURL: String, description: String,
      servicePhone: String? = nil, codeType: CodeType, totalQuantity: Int? = nil, dateInformation: DateInformation,
      codeMode: CodeMode, needDisplayLevel: Bool? = nil, initLevel: String? = nil, outRequestNo: String,
      balanceInformation: BalanceInformation? = nil, userInformationForm: UserInformationForm? = nil,
      additionalStatement: AdditionalStatement? = nil, needDynamicCode: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, logoURL, brand, title, backgroundPictureURL, description, servicePhone, codeType,
        totalQuantity, dateInformation, codeMode, needDisplayLevel, initLevel, outRequestNo, balanceInformation,
        userInformationForm, additionalStatement, needDynamicCode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "logo_url": String.self, "brand": Brand.self, "title": String.self,
        "background_picture_url": String.self, "description": String.self, "service_phone": String?.self,
        "code_type": CodeType.self, "total_quantity": Int?.self, "date_information": DateInformation.self,
        "code_mode": CodeMode.self, "need_display_level": Bool?.self, "init_level": String?.self,
        "out_request_no": String.self, "balance_information": BalanceInformation?.self,
        "user_information_form": UserInformationForm?.self, "additional_statement": AdditionalStatement?.self,
        "need_dynamic_code": Bool?.self,
      ]
    }

    /// 品牌
    public struct Brand: APIObject {
      /// 品牌的编号 · `brand_id`, 例如 `1004`
      public var brandID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 展示的名称 · `display_name`, 例如 `微信支付`
      public var displayName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(brandID: String, displayName: String) {
        fields = ObjectFields(of: Self.self, brandID, displayName)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["brand_id": String.self, "display_name": String.self]
      }
    }

    /// 码的样式
    public typealias CodeType = V3.Marketing.MembercardOpen.Cards.CodeType

    /// 有效期
    public struct DateInformation: APIObject {
      /// 有效期怎样算
      public var type: DateInformationType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 何时起可用 · `available_begin_time`, 例如 `2020-05-20T13:29:35.120+08:00`
      public var availableBeginTime: Timestamp? {
        get { fields[time: 1] }
        set { fields[time: 1] = newValue }
      }
      /// 何时止可用 · `available_end_time`, 例如 `2030-05-20T13:29:35.120+08:00`
      public var availableEndTime: Timestamp? {
        get { fields[time: 2] }
        set { fields[time: 2] = newValue }
      }
      /// 生效后几天内可用 · `available_day_after_receive`, 例如 `200`
      public var availableDayAfterReceive: Int? {
        get { fields[integer: 3] }
        set { fields[integer: 3] = newValue }
      }
      /// 领券后等几天才生效 · `wait_days_after_receive`, 例如 `1`
      public var waitDaysAfterReceive: Int? {
        get { fields[integer: 4] }
        set { fields[integer: 4] = newValue }
      }

      public init(
        type: DateInformationType, availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil,
        availableDayAfterReceive: Int? = nil, waitDaysAfterReceive: Int? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, type, availableBeginTime, availableEndTime, availableDayAfterReceive, waitDaysAfterReceive
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "type": DateInformationType.self, "available_begin_time": Timestamp?.self,
          "available_end_time": Timestamp?.self, "available_day_after_receive": Int?.self,
          "wait_days_after_receive": Int?.self,
        ]
      }
    }

    /// 会员卡号从何而来
    public typealias CodeMode = V3.Marketing.MembercardOpen.Cards.CodeMode

    /// 储值余额
    public typealias BalanceInformation = V3.Marketing.MembercardOpen.Cards.RequestBalanceInformation

    /// 开卡时要填的资料
    public struct UserInformationForm: APIObject {
      /// 平台已定的开卡资料项 · `common_field_list`
      public var commonFieldList: [CommonField]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 商户自定的开卡资料项 · `custom_field_list`
      public var customFieldList: [CustomField]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(commonFieldList: [CommonField]? = nil, customFieldList: [CustomField]? = nil) {
        fields = ObjectFields(of: Self.self, commonFieldList, customFieldList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["common_field_list": [CommonField]?.self, "custom_field_list": [CustomField]?.self]
      }
    }

    /// 商户另加的声明
    public typealias AdditionalStatement = V3.Marketing.MembercardOpen.Cards.RequestAdditionalStatement

    /// 有效期怎样算
    public typealias DateInformationType = V3.Marketing.MembercardOpen.Cards.DateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Marketing.MembercardOpen.Cards.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Marketing.MembercardOpen.Cards.UserInformationFormCustomField

    /// 资料项的类型
    public typealias CustomFieldType = V3.Marketing.MembercardOpen.Cards.CustomFieldType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 商户另加的声明
  public struct AdditionalStatement: APIObject {
    /// 声明的标题
    public var title: String? { fields[text: 0] }
    /// 声明页的地址
    public var url: String? { fields[text: 1] }
    /// 所跳小程序的 AppID
    public var appid: String? { fields[text: 2] }
    /// 所跳小程序页面的路径
    public var path: String? { fields[text: 3] }

    public init(title: String? = nil, url: String? = nil, appid: String? = nil, path: String? = nil) {
      fields = ObjectFields(of: Self.self, title, url, appid, path)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["title": String?.self, "url": String?.self, "appid": String?.self, "path": String?.self]
    }
  }

  /// 储值余额
  public struct BalanceInformation: APIObject {
    /// 能否储值 · `need_balance`
    public var needBalance: Bool? { fields[boolean: 0] }
    /// 储值所用小程序的 AppID · `balance_appid`
    public var balanceAppid: String? { fields[text: 1] }
    /// 储值所用小程序页面的路径 · `balance_path`
    public var balancePath: String? { fields[text: 2] }
    /// 储值页的地址 · `balance_url`
    public var balanceURL: String? { fields[text: 3] }

    public init(
      needBalance: Bool? = nil, balanceAppid: String? = nil, balancePath: String? = nil, balanceURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, needBalance, balanceAppid, balancePath, balanceURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "need_balance": Bool?.self, "balance_appid": String?.self, "balance_path": String?.self,
        "balance_url": String?.self,
      ]
    }
  }

  /// 品牌
  public struct Brand: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 展示的名称 · `display_name`
    public var displayName: String? { fields[text: 1] }

    public init(brandID: String? = nil, displayName: String? = nil) {
      fields = ObjectFields(of: Self.self, brandID, displayName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String?.self, "display_name": String?.self]
    }
  }

  /// 会员卡号从何而来
  public struct CodeMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 由系统分配 · `SYSTEM_ALLOCATE`
    public static var systemAllocate: Self { Self(rawValue: "SYSTEM_ALLOCATE") }

    /// 由商户预先存入 · `MERCHANT_DEPOSIT`
    public static var merchantDeposit: Self { Self(rawValue: "MERCHANT_DEPOSIT") }

    /// 领卡时实时分配 · `REAL_TIME`
    public static var realTime: Self { Self(rawValue: "REAL_TIME") }
  }

  /// 码的样式
  public struct CodeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 条形码 · `BAR_CODE`
    public static var barCode: Self { Self(rawValue: "BAR_CODE") }

    /// 二维码 · `QRCODE`
    public static var qrcode: Self { Self(rawValue: "QRCODE") }

    /// 条形码与二维码 · `BAR_CODE_AND_QRCODE`
    public static var barCodeAndQrcode: Self { Self(rawValue: "BAR_CODE_AND_QRCODE") }

    /// 不出码 · `NONE_CODE`
    public static var noneCode: Self { Self(rawValue: "NONE_CODE") }
  }

  /// 平台已定的开卡资料项
  public struct CommonField: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 手机号 · `USER_FORM_FLAG_MOBILE`
    public static var userFormFlagMobile: Self { Self(rawValue: "USER_FORM_FLAG_MOBILE") }

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

    /// 文字 · `TEXT`
    public static var text: Self { Self(rawValue: "TEXT") }

    /// 下拉选择 · `SELECT`
    public static var select: Self { Self(rawValue: "SELECT") }

    /// 单选 · `RADIO`
    public static var radio: Self { Self(rawValue: "RADIO") }

    /// 多选 · `CHECK_BOX`
    public static var checkBox: Self { Self(rawValue: "CHECK_BOX") }
  }

  /// 有效期
  public struct DateInformation: APIObject {
    /// 有效期怎样算
    public var type: DateInformationType? { fields[enumeration: 0] }
    /// 何时起可用 · `available_begin_time`
    public var availableBeginTime: Timestamp? { fields[time: 1] }
    /// 何时止可用 · `available_end_time`
    public var availableEndTime: Timestamp? { fields[time: 2] }
    /// 生效后几天内可用 · `available_day_after_receive`
    public var availableDayAfterReceive: Int? { fields[integer: 3] }

    public init(
      type: DateInformationType? = nil, availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil,
      availableDayAfterReceive: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, type, availableBeginTime, availableEndTime, availableDayAfterReceive)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": DateInformationType?.self, "available_begin_time": Timestamp?.self,
        "available_end_time": Timestamp?.self, "available_day_after_receive": Int?.self,
      ]
    }
  }

  /// 有效期怎样算
  public struct DateInformationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 固定起止时间 · `FIX_TIME_RANGE`
    public static var fixTimeRange: Self { Self(rawValue: "FIX_TIME_RANGE") }

    /// 领取后固定几天 · `FIX_TERM`
    public static var fixTerm: Self { Self(rawValue: "FIX_TERM") }

    /// 长期有效 · `PERMANENT`
    public static var permanent: Self { Self(rawValue: "PERMANENT") }
  }

  /// 商户另加的声明
  public struct RequestAdditionalStatement: APIObject {
    /// 声明的标题 · 例如 `xxx会员卡使用须知`
    public var title: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 声明页的地址 · 例如 `https://xxx.111.com`
    public var url: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 所跳小程序的 AppID · 例如 `wxea9c30890f48d5ae`
    public var appid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 所跳小程序页面的路径 · 例如 `pages/statement/statement`
    public var path: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(title: String? = nil, url: String? = nil, appid: String? = nil, path: String? = nil) {
      fields = ObjectFields(of: Self.self, title, url, appid, path)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["title": String?.self, "url": String?.self, "appid": String?.self, "path": String?.self]
    }
  }

  /// 储值余额
  public struct RequestBalanceInformation: APIObject {
    /// 能否储值 · `need_balance`
    public var needBalance: Bool? {
      get { fields[boolean: 0] }
      set { fields[boolean: 0] = newValue }
    }
    /// 储值所用小程序的 AppID · `balance_appid`, 例如 `wxea9c30890f48d5ae`
    public var balanceAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 储值所用小程序页面的路径 · `balance_path`, 例如 `pages/balance/balance`
    public var balancePath: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 储值页的地址 · `balance_url`, 例如 `https://xxx.com`
    public var balanceURL: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(
      needBalance: Bool? = nil, balanceAppid: String? = nil, balancePath: String? = nil, balanceURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, needBalance, balanceAppid, balancePath, balanceURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "need_balance": Bool?.self, "balance_appid": String?.self, "balance_path": String?.self,
        "balance_url": String?.self,
      ]
    }
  }

  /// 会员卡的状态
  public struct ResponseStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未审核 · `NOT_APPROVE`
    public static var notApprove: Self { Self(rawValue: "NOT_APPROVE") }

    /// 审核未过 · `APPROVE_FAIL`
    public static var approveFail: Self { Self(rawValue: "APPROVE_FAIL") }

    /// 已通过 · `APPROVED`
    public static var approved: Self { Self(rawValue: "APPROVED") }

    /// 已删除 · `DELETED`
    public static var deleted: Self { Self(rawValue: "DELETED") }
  }

  /// 开卡时要填的资料
  public struct UserInformationForm: APIObject {
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
  public struct UserInformationFormCustomField: APIObject {
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
}
