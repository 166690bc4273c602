// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Stocks.StockID.Couponcodes {
  /// 优惠券（商家券）：查询预存券码列表
  ///
  /// 列出批次预存的券码。
  ///
  /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` · [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes"), query: query)
  }

  /// 优惠券（商家券）：预存券码
  ///
  /// 为批次上传商户自己的券码。
  ///
  /// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487038) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492853) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715946) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717418)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 券码的状态
    public var status: RequestStatus? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 应用的 AppID
    public var appid: String? {
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

    public init(status: RequestStatus? = nil, appid: String? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, status, appid, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["status": RequestStatus?.self, "appid": String?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 券码的状态
    public struct RequestStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 可用 · `SENDED`
      public static var sended: Self { Self(rawValue: "SENDED") }

      /// 已核销 · `USED`
      public static var used: Self { Self(rawValue: "USED") }

      /// 已过期 · `EXPIRED`
      public static var expired: Self { Self(rawValue: "EXPIRED") }

      /// 已删除 · `DELETED`
      public static var deleted: Self { Self(rawValue: "DELETED") }

      /// 已作废 · `DEACTIVATED`
      public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 0] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 3] }
    /// 各个券码
    public var data: [ResponseData]? { fields[list: 4] }

    public init(
      stockID: String? = nil, totalCount: Int? = nil, limit: Int? = nil, offset: Int? = nil,
      data: [ResponseData]? = nil
    ) {
      fields = ObjectFields(of: Self.self, stockID, totalCount, limit, offset, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_id": String?.self, "total_count": Int?.self, "limit": Int?.self, "offset": Int?.self,
        "data": [ResponseData]?.self,
      ]
    }

    /// 各个券码
    public struct ResponseData: APIObject {
      /// 券码
      public var code: String? { fields[text: 0] }
      /// 券码的分配状态 · `code_status`
      public var codeStatus: CodeStatus? { fields[enumeration: 1] }
      /// 上传的时间 · `upload_time`
      public var uploadTime: String? { fields[text: 2] }
      /// 分配给用户的时间 · `dispatched_time`
      public var dispatchedTime: String? { fields[text: 3] }
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 4] }
      /// 用户的 UnionID
      public var unionid: String? { fields[text: 5] }
      /// 券的 Code · `coupon_code`
      public var couponCode: String? { fields[text: 6] }

      public init(
        code: String? = nil, codeStatus: CodeStatus? = nil, uploadTime: String? = nil, dispatchedTime: String? = nil,
        openid: String? = nil, unionid: String? = nil, couponCode: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, code, codeStatus, uploadTime, dispatchedTime, openid, unionid, couponCode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "code": String?.self, "code_status": CodeStatus?.self, "upload_time": String?.self,
          "dispatched_time": String?.self, "openid": String?.self, "unionid": String?.self, "coupon_code": String?.self,
        ]
      }
    }

    /// 券码的分配状态
    public typealias CodeStatus = V3.Marketing.Busifavor.Stocks.StockID.Couponcodes.CodeStatus
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 各个券码 · `coupon_code_list`
    public var couponCodeList: [String]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }
    /// 上传请求的单号 · `upload_request_no`, 例如 `100002322019090134234sfdf`
    public var uploadRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(couponCodeList: [String]? = nil, uploadRequestNo: String) {
      fields = ObjectFields(of: Self.self, couponCodeList, uploadRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["coupon_code_list": [String]?.self, "upload_request_no": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 0] }
    /// 券码的总数，不计重复 · `total_count`
    public var totalCount: Int? { fields[integer: 1] }
    /// 成功的数量 · `success_count`
    public var successCount: Int? { fields[integer: 2] }
    /// 存入的券码 · `success_codes`
    public var successCodes: [String]? { fields[list: 3] }
    /// 上传成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 4] }
    /// 失败的数量 · `fail_count`
    public var failCount: Int? { fields[integer: 5] }
    /// 没有存入的券码与原因 · `fail_codes`
    public var failCodes: [FailCode]? { fields[list: 6] }
    /// 原已有的券码 · `exist_codes`
    public var existCodes: [String]? { fields[list: 7] }
    /// 本次重复的券码 · `duplicate_codes`
    public var duplicateCodes: [String]? { fields[list: 8] }

    public init(
      stockID: String? = nil, totalCount: Int? = nil, successCount: Int? = nil, successCodes: [String]? = nil,
      successTime: Timestamp? = nil, failCount: Int? = nil, failCodes: [FailCode]? = nil, existCodes: [String]? = nil,
      duplicateCodes: [String]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, stockID, totalCount, successCount, successCodes, successTime, failCount, failCodes, existCodes,
        duplicateCodes
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_id": String?.self, "total_count": Int?.self, "success_count": Int?.self, "success_codes": [String]?.self,
        "success_time": Timestamp?.self, "fail_count": Int?.self, "fail_codes": [FailCode]?.self,
        "exist_codes": [String]?.self, "duplicate_codes": [String]?.self,
      ]
    }

    /// 没有存入的券码与原因
    public struct FailCode: APIObject {
      /// 没有存入的券码 · `coupon_code`
      public var couponCode: String? { fields[text: 0] }
      /// 失败的错误码
      public var code: String? { fields[text: 1] }
      /// 失败的说明
      public var message: String? { fields[text: 2] }

      public init(couponCode: String? = nil, code: String? = nil, message: String? = nil) {
        fields = ObjectFields(of: Self.self, couponCode, code, message)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["coupon_code": String?.self, "code": String?.self, "message": String?.self]
      }
    }
  }

  /// 券码的分配状态
  public struct CodeStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未分配 · `AVAILABLE`
    public static var available: Self { Self(rawValue: "AVAILABLE") }

    /// 已分配 · `DISPATCHED`
    public static var dispatched: Self { Self(rawValue: "DISPATCHED") }
  }
}
