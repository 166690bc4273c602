// Written by wechatpay-gen: change the description, not this file.
// POST /v3/partner-transfer/batches

@_spi(Generated) public import WeChatPay

extension V3.PartnerTransfer.Batches {
  /// 服务商批量转账：发起
  ///
  /// 为特约商户向多名用户的零钱付款。
  ///
  /// `POST /v3/partner-transfer/batches` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/partner-transfer/batches"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
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
    /// 转账的用途 · `transfer_purpose`
    public var transferPurpose: TransferPurpose? {
      get { fields[enumeration: 10] }
      set { fields[enumeration: 10] = newValue }
    }
    /// 转账的场景 · `transfer_scene`
    public var transferScene: TransferScene? {
      get { fields[enumeration: 11] }
      set { fields[enumeration: 11] = newValue }
    }

    public init(
      subMchid: String, subAppid: String? = nil, authorizationType: AuthorizationType, outBatchNo: String,
      batchName: String, batchRemark: String, totalAmount: Int, totalNum: Int, transferDetailList: [TransferDetail],
      spAppid: String? = nil, transferPurpose: TransferPurpose? = nil, transferScene: TransferScene? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, subAppid, authorizationType, outBatchNo, batchName, batchRemark, totalAmount, totalNum,
        transferDetailList, spAppid, transferPurpose, transferScene
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "sub_appid": String?.self, "authorization_type": AuthorizationType.self,
        "out_batch_no": String.self, "batch_name": String.self, "batch_remark": String.self, "total_amount": Int.self,
        "total_num": Int.self, "transfer_detail_list": [TransferDetail].self, "sp_appid": String?.self,
        "transfer_purpose": TransferPurpose?.self, "transfer_scene": TransferScene?.self,
      ]
    }

    /// 授权的类型
    public typealias AuthorizationType = V3.PartnerTransfer.Batches.AuthorizationType

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
      /// 收款人的身份证号，加密传输 · `user_id_card`
      public var userIDCard: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }

      public init(
        outDetailNo: String, transferAmount: Int, transferRemark: String, openid: String, userName: String,
        userIDCard: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, outDetailNo, transferAmount, transferRemark, openid, userName, userIDCard)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_detail_no": String.self, "transfer_amount": Int.self, "transfer_remark": String.self,
          "openid": String.self, "user_name": Sensitive<String>.self, "user_id_card": Sensitive<String>?.self,
        ]
      }
    }

    /// 转账的用途
    public typealias TransferPurpose = V3.PartnerTransfer.Batches.TransferPurpose

    /// 转账的场景
    public typealias TransferScene = V3.PartnerTransfer.Batches.TransferScene
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

  /// 转账的用途
  public struct TransferPurpose: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 货款 · `GOODSPAYMENT`
    public static var goodspayment: Self { Self(rawValue: "GOODSPAYMENT") }

    /// 佣金 · `COMMISSION`
    public static var commission: Self { Self(rawValue: "COMMISSION") }

    /// 退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// 报销 · `REIMBURSEMENT`
    public static var reimbursement: Self { Self(rawValue: "REIMBURSEMENT") }

    /// 运费 · `FREIGHT`
    public static var freight: Self { Self(rawValue: "FREIGHT") }

    /// 其他 · `OTHERS`
    public static var others: Self { Self(rawValue: "OTHERS") }
  }

  /// 转账的场景
  public struct TransferScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 普通转账 · `ORDINARY_TRANSFER`
    public static var ordinaryTransfer: Self { Self(rawValue: "ORDINARY_TRANSFER") }

    /// 务工卡转账 · `PAYROLL_CARD_TRANSFER`
    public static var payrollCardTransfer: Self { Self(rawValue: "PAYROLL_CARD_TRANSFER") }
  }
}
