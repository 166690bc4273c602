// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}

@_spi(Generated) public import WeChatPay

extension V3.Offlinefacemch.Organizations.OrganizationID.Users.OutUserID.OutUserID {
  /// 刷脸用户：查询
  ///
  /// 按机构自己的编号取得用户的刷脸资料。
  ///
  /// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}")
    )
  }

  /// 刷脸用户：修改
  ///
  /// 学生的姓名、班级或手机号有变时更新。
  ///
  /// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
  @discardableResult
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.patch, "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"),
      body: body
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 刷脸用户的编号 · `use_id`
    public var useID: String? { fields[text: 0] }
    /// 商户自定的用户编号 · `out_user_id`
    public var outUserID: String? { fields[text: 1] }
    /// 机构的编号 · `organization_id`
    public var organizationID: String? { fields[text: 2] }
    /// 用户的姓名 · `user_name`
    public var userName: String? { fields[text: 3] }
    /// 用户的类型 · `user_type`
    public var userType: UserType? { fields[enumeration: 4] }
    /// 学生 · `student_info`
    public var studentInfo: StudentInfo? { fields[object: 5] }
    /// 职工 · `staff_info`
    public var staffInfo: StaffInfo? { fields[object: 6] }
    /// 用户的状态
    public var status: ResponseStatus? { fields[enumeration: 7] }
    /// 协议的状态 · `contract_state`
    public var contractState: ContractState? { fields[enumeration: 8] }
    /// 人脸图片是否已上传 · `face_image_ok`
    public var faceImageOk: Bool? { fields[boolean: 9] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 10] }

    public init(
      useID: String? = nil, outUserID: String? = nil, organizationID: String? = nil, userName: String? = nil,
      userType: UserType? = nil, studentInfo: StudentInfo? = nil, staffInfo: StaffInfo? = nil,
      status: ResponseStatus? = nil, contractState: ContractState? = nil, faceImageOk: Bool? = nil,
      contractID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, useID, outUserID, organizationID, userName, userType, studentInfo, staffInfo, status,
        contractState, faceImageOk, contractID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "use_id": String?.self, "out_user_id": String?.self, "organization_id": String?.self, "user_name": String?.self,
        "user_type": UserType?.self, "student_info": StudentInfo?.self, "staff_info": StaffInfo?.self,
        "status": ResponseStatus?.self, "contract_state": ContractState?.self, "face_image_ok": Bool?.self,
        "contract_id": String?.self,
      ]
    }

    /// 用户的类型
    public typealias UserType = V3.Offlinefacemch.Organizations.OrganizationID.Users.OutUserID.OutUserID.UserType

    /// 学生
    public struct StudentInfo: APIObject {
      /// 班级的名称 · `class_name`
      public var className: String? { fields[text: 0] }

      public init(className: String? = nil) {
        fields = ObjectFields(of: Self.self, className)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["class_name": String?.self]
      }
    }

    /// 职工
    public struct StaffInfo: APIObject {
      /// 职业
      public var occupation: String? { fields[text: 0] }

      public init(occupation: String? = nil) {
        fields = ObjectFields(of: Self.self, occupation)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["occupation": String?.self]
      }
    }

    /// 用户的状态
    public struct ResponseStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 正常 · `NORMAL`
      public static var normal: Self { Self(rawValue: "NORMAL") }

      /// 已停用 · `DISABLED`
      public static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// 协议的状态
    public struct ContractState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未签约 · `NOT_CONTRACTED`
      public static var notContracted: Self { Self(rawValue: "NOT_CONTRACTED") }

      /// 已解约 · `TERMINATED`
      public static var terminated: Self { Self(rawValue: "TERMINATED") }

      /// 已签约 · `CONTRACTED`
      public static var contracted: Self { Self(rawValue: "CONTRACTED") }
    }
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 用户的类型 · `user_type`
    public var userType: UserType? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }
    /// 学生 · `student_info`
    public var studentInfo: StudentInfo? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 职工 · `staff_info`
    public var staffInfo: StaffInfo? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }
    /// 用户的状态
    public var status: RequestStatus? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }
    /// 电话号码，加密传输
    public var phone: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      userName: String? = nil, userType: UserType? = nil, studentInfo: StudentInfo? = nil, staffInfo: StaffInfo? = nil,
      status: RequestStatus? = nil, phone: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, userName, userType, studentInfo, staffInfo, status, phone)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "user_name": Sensitive<String>?.self, "user_type": UserType?.self, "student_info": StudentInfo?.self,
        "staff_info": StaffInfo?.self, "status": RequestStatus?.self, "phone": Sensitive<String>?.self,
      ]
    }

    /// 用户的类型
    public typealias UserType = V3.Offlinefacemch.Organizations.OrganizationID.Users.OutUserID.OutUserID.UserType

    /// 学生
    public struct StudentInfo: APIObject {
      /// 班级的名称 · `class_name`
      public var className: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(className: String? = nil) {
        fields = ObjectFields(of: Self.self, className)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["class_name": String?.self]
      }
    }

    /// 职工
    public struct StaffInfo: APIObject {
      /// 职业
      public var occupation: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(occupation: String? = nil) {
        fields = ObjectFields(of: Self.self, occupation)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["occupation": String?.self]
      }
    }

    /// 用户的状态
    public struct RequestStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 正常 · `NORMAL`
      public static var normal: Self { Self(rawValue: "NORMAL") }

      /// 已停用 · `DISABLED`
      public static var disabled: Self { Self(rawValue: "DISABLED") }
    }
  }

  /// 用户的类型
  public struct UserType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 学生 · `STUDENT`
    public static var student: Self { Self(rawValue: "STUDENT") }

    /// 教职工 · `STUFF`
    public static var stuff: Self { Self(rawValue: "STUFF") }
  }
}
