// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid.SubMchid {
  /// 充值员工：查询列表
  ///
  /// 列出二级商户可以扫码充值的员工。
  ///
  /// `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各位员工
    public var employees: [Employee]? { fields[list: 0] }

    public init(employees: [Employee]? = nil) {
      fields = ObjectFields(of: Self.self, employees)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["employees": [Employee]?.self]
    }

    /// 各位员工
    public struct Employee: APIObject {
      /// 员工所属的二级商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 0] }
      /// 员工在服务商 AppID 下的标识 · `sp_openid`
      public var spOpenid: String? { fields[text: 1] }
      /// 员工的状态
      public var state: EmployeeState? { fields[enumeration: 2] }
      /// 添加员工的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 3] }
      /// 最近一次变更的时间 · `update_time`
      public var updateTime: Timestamp? { fields[time: 4] }

      public init(
        subMchid: String? = nil, spOpenid: String? = nil, state: EmployeeState? = nil, createTime: Timestamp? = nil,
        updateTime: Timestamp? = nil
      ) {
        fields = ObjectFields(of: Self.self, subMchid, spOpenid, state, createTime, updateTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "sub_mchid": String?.self, "sp_openid": String?.self, "state": EmployeeState?.self,
          "create_time": Timestamp?.self, "update_time": Timestamp?.self,
        ]
      }
    }

    /// 员工的状态
    public struct EmployeeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已生效 · `EFFECTIVE`
      public static var effective: Self { Self(rawValue: "EFFECTIVE") }

      /// 已删除 · `DELETED`
      public static var deleted: Self { Self(rawValue: "DELETED") }
    }
  }
}
