// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payroll-card/transfer-batches

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard.TransferBatches {
  /// 微工卡：批量转账
  ///
  /// 向多名用户的微工卡或零钱付款。
  ///
  /// `POST /v3/payroll-card/transfer-batches` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payroll-card/transfer-batches"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1111111`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxf636efh567hg4356`
    public var subAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 授权的类型 · `authorization_type`
    public var authorizationType: AuthorizationType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 商户自定的批次单号 · `out_batch_no`, 例如 `plfk2020042013`
    public var outBatchNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 批次的名称 · `batch_name`, 例如 `2019年1月深圳分部报销单`
    public var batchName: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 批次的备注 · `batch_remark`, 例如 `2019年1月深圳分部报销单`
    public var batchRemark: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 转账的总额，单位为分 · `total_amount`, 例如 `4000000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 6] }
      set { fields[requiredInteger: 6] = newValue }
    }
    /// 转账共几笔 · `total_num`, 例如 `200`
    public var totalNum: Int {
      get { fields[requiredInteger: 7] }
      set { fields[requiredInteger: 7] = newValue }
    }
    /// 各笔转账 · `transfer_detail_list`
    public var transferDetailList: [TransferDetail] {
      get { fields[requiredList: 8] }
      set { fields[requiredList: 8] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wxf636efh567hg4388`
    public var spAppid: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 用工的类型 · `employment_type`
    public var employmentType: EmploymentType {
      get { fields[requiredEnumeration: 10] }
      set { fields[requiredEnumeration: 10] = newValue }
    }
    /// 用工的场景 · `employment_scene`
    public var employmentScene: EmploymentScene {
      get { fields[requiredEnumeration: 11] }
      set { fields[requiredEnumeration: 11] = newValue }
    }
    /// 业务的类型 · `business_type`
    public var businessType: BusinessType? {
      get { fields[enumeration: 12] }
      set { fields[enumeration: 12] = newValue }
    }

    public init(
      subMchid: String, subAppid: String? = nil, authorizationType: AuthorizationType, outBatchNo: String,
      batchName: String, batchRemark: String, totalAmount: Int, totalNum: Int, transferDetailList: [TransferDetail],
      spAppid: String? = nil, employmentType: EmploymentType, employmentScene: EmploymentScene,
      businessType: BusinessType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, subAppid, authorizationType, outBatchNo, batchName, batchRemark, totalAmount, totalNum,
        transferDetailList, spAppid, employmentType, employmentScene, businessType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "sub_appid": String?.self, "authorization_type": AuthorizationType.self,
        "out_batch_no": String.self, "batch_name": String.self, "batch_remark": String.self, "total_amount": Int.self,
        "total_num": Int.self, "transfer_detail_list": [TransferDetail].self, "sp_appid": String?.self,
        "employment_type": EmploymentType.self, "employment_scene": EmploymentScene.self,
        "business_type": BusinessType?.self,
      ]
    }

    /// 授权的类型
    public struct AuthorizationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 授权查询信息 · `INFORMATION_AUTHORIZATION_TYPE`
      public static var informationAuthorizationType: Self { Self(rawValue: "INFORMATION_AUTHORIZATION_TYPE") }

      /// 授权使用资金 · `FUND_AUTHORIZATION_TYPE`
      public static var fundAuthorizationType: Self { Self(rawValue: "FUND_AUTHORIZATION_TYPE") }

      /// 授权查询信息并使用资金 · `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`
      public static var informationAndFundAuthorizationType: Self {
        Self(rawValue: "INFORMATION_AND_FUND_AUTHORIZATION_TYPE")
      }
    }

    /// 各笔转账
    public struct TransferDetail: APIObject {
      /// 商户自定的明细单号 · `out_detail_no`, 例如 `x23zy545Bd5436`
      public var outDetailNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 转账金额，单位为分 · `transfer_amount`, 例如 `200000`
      public var transferAmount: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 转账的备注 · `transfer_remark`, 例如 `2020年4月报销`
      public var transferRemark: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 收款用户的 OpenID · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
      public var openid: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 收款用户的姓名，加密传输 · `user_name`
      public var userName: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }

      public init(outDetailNo: String, transferAmount: Int, transferRemark: String, openid: String, userName: String) {
        fields = ObjectFields(of: Self.self, outDetailNo, transferAmount, transferRemark, openid, userName)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_detail_no": String.self, "transfer_amount": Int.self, "transfer_remark": String.self,
          "openid": String.self, "user_name": Sensitive<String>.self,
        ]
      }
    }

    /// 用工的类型
    public typealias EmploymentType = V3.PayrollCard.EmploymentType

    /// 用工的场景
    public struct EmploymentScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 物流 · `LOGISTICS`
      public static var logistics: Self { Self(rawValue: "LOGISTICS") }

      /// 制造业 · `MANUFACTURING`
      public static var manufacturing: Self { Self(rawValue: "MANUFACTURING") }

      /// 酒店 · `HOTEL`
      public static var hotel: Self { Self(rawValue: "HOTEL") }

      /// 餐饮 · `CATERING`
      public static var catering: Self { Self(rawValue: "CATERING") }

      /// 活动 · `EVENT`
      public static var event: Self { Self(rawValue: "EVENT") }

      /// 零售 · `RETAIL`
      public static var retail: Self { Self(rawValue: "RETAIL") }

      /// 其他 · `OTHERS`
      public static var others: Self { Self(rawValue: "OTHERS") }
    }

    /// 业务的类型
    public struct BusinessType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未指明 · `UNDEFINE`
      public static var undefine: Self { Self(rawValue: "UNDEFINE") }

      /// 营销 · `PROMOTION`
      public static var promotion: Self { Self(rawValue: "PROMOTION") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 0] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 1] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }

    public init(outBatchNo: String? = nil, batchID: String? = nil, createTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, outBatchNo, batchID, createTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_batch_no": String?.self, "batch_id": String?.self, "create_time": Timestamp?.self]
    }
  }
}
