// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/recharge-employees

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.RechargeEmployees {
  /// 充值员工：添加
  ///
  /// 让二级商户的一名员工可以扫码充值。
  ///
  /// `POST /v3/platsolution/ecommerce/recharge-employees` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/ecommerce/recharge-employees"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在服务商 AppID 下的标识 · `sp_openid`, 例如 `oLTPCuCsfN3ABBz50VUZBNlHDbUU`
    public var spOpenid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String, spOpenid: String) {
      fields = ObjectFields(of: Self.self, subMchid, spOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "sp_openid": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Platsolution.Ecommerce.RechargeEmployees.SharedPostResponse

  /// 员工的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已生效 · `EFFECTIVE`
    public static var effective: Self { Self(rawValue: "EFFECTIVE") }

    /// 已删除 · `DELETED`
    public static var deleted: Self { Self(rawValue: "DELETED") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 用户在服务商 AppID 下的标识 · `sp_openid`
    public var spOpenid: String? { fields[text: 1] }
    /// 员工的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 添加员工的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 3] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 4] }

    public init(
      subMchid: String? = nil, spOpenid: String? = nil, state: ResponseState? = nil, createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, spOpenid, state, createTime, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "sp_openid": String?.self, "state": ResponseState?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 员工的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.RechargeEmployees.ResponseState
  }
}
