// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/bank/packages/{package_id}/tasks

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Bank.Packages.PackageID.Tasks {
  /// 银行定向用户：查询导入任务
  ///
  /// 按条件列出一个号码包的上传任务。
  ///
  /// `GET /v3/marketing/bank/packages/{package_id}/tasks` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/bank/packages/{package_id}/tasks"), query: query)
  }

  /// 银行定向用户：导入协议号
  ///
  /// 上传快捷交易协议号文件，从中识别微信用户存入号码包。
  ///
  /// `POST /v3/marketing/bank/packages/{package_id}/tasks` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/marketing/bank/packages/{package_id}/tasks"), file: file, meta: meta)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 任务的状态
    public var status: RequestStatus {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 文件名，带扩展名
    public var filename: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
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

    public init(status: RequestStatus, filename: String? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, status, filename, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["status": RequestStatus.self, "filename": String?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 任务的状态
    public struct RequestStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已完成 · `FINISHED`
      public static var finished: Self { Self(rawValue: "FINISHED") }
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
    /// 各个上传任务
    public var data: [ResponseData]? { fields[list: 3] }

    public init(totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, offset, limit, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "offset": Int?.self, "limit": Int?.self, "data": [ResponseData]?.self]
    }

    /// 各个上传任务
    public struct ResponseData: APIObject {
      /// 任务的编号 · `task_id`
      public var taskID: String? { fields[text: 0] }
      /// 号码包的编号 · `package_id`
      public var packageID: String? { fields[text: 1] }
      /// 文件名，带扩展名
      public var filename: String? { fields[text: 2] }
      /// 银行的代码 · `bank_type`
      public var bankType: String? { fields[text: 3] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 4] }
      /// 最近一次变更的时间 · `update_time`
      public var updateTime: Timestamp? { fields[time: 5] }
      /// 任务的状态
      public var status: ResponseDataStatus? { fields[enumeration: 6] }
      /// 成功的数量 · `success_count`
      public var successCount: Int? { fields[integer: 7] }
      /// 失败的数量 · `fail_count`
      public var failCount: Int? { fields[integer: 8] }
      /// 匹配到多少微信用户 · `success_user_count`
      public var successUserCount: Int? { fields[integer: 9] }

      public init(
        taskID: String? = nil, packageID: String? = nil, filename: String? = nil, bankType: String? = nil,
        createTime: Timestamp? = nil, updateTime: Timestamp? = nil, status: ResponseDataStatus? = nil,
        successCount: Int? = nil, failCount: Int? = nil, successUserCount: Int? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, taskID, packageID, filename, bankType, createTime, updateTime, status, successCount, failCount,
          successUserCount
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "task_id": String?.self, "package_id": String?.self, "filename": String?.self, "bank_type": String?.self,
          "create_time": Timestamp?.self, "update_time": Timestamp?.self, "status": ResponseDataStatus?.self,
          "success_count": Int?.self, "fail_count": Int?.self, "success_user_count": Int?.self,
        ]
      }
    }

    /// 任务的状态
    public struct ResponseDataStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已完成 · `FINISHED`
      public static var finished: Self { Self(rawValue: "FINISHED") }
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 银行的代码 · `bank_type`
    public var bankType: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(bankType: String) {
      fields = ObjectFields(of: Self.self, bankType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["bank_type": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 任务的编号 · `task_id`
    public var taskID: String? { fields[text: 0] }
    /// 号码包的编号 · `package_id`
    public var packageID: String? { fields[text: 1] }
    /// 文件名，带扩展名
    public var filename: String? { fields[text: 2] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 3] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 4] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 5] }
    /// 任务的状态
    public var status: ResponseStatus? { fields[enumeration: 6] }
    /// 失败的数量 · `fail_count`
    public var failCount: Int? { fields[integer: 7] }
    /// 成功的数量 · `success_count`
    public var successCount: Int? { fields[integer: 8] }
    /// 匹配到多少微信用户 · `success_user_count`
    public var successUserCount: Int? { fields[integer: 9] }

    public init(
      taskID: String? = nil, packageID: String? = nil, filename: String? = nil, bankType: String? = nil,
      createTime: Timestamp? = nil, updateTime: Timestamp? = nil, status: ResponseStatus? = nil, failCount: Int? = nil,
      successCount: Int? = nil, successUserCount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, taskID, packageID, filename, bankType, createTime, updateTime, status, failCount, successCount,
        successUserCount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "task_id": String?.self, "package_id": String?.self, "filename": String?.self, "bank_type": String?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self, "status": ResponseStatus?.self,
        "fail_count": Int?.self, "success_count": Int?.self, "success_user_count": Int?.self,
      ]
    }

    /// 任务的状态
    public struct ResponseStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已完成 · `FINISHED`
      public static var finished: Self { Self(rawValue: "FINISHED") }
    }
  }
}
