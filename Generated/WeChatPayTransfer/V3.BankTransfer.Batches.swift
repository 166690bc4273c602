// Written by wechatpay-gen: change the description, not this file.
// POST /v3/bank-transfer/batches

@_spi(Generated) public import WeChatPay

extension V3.BankTransfer.Batches {
  /// 银行转账：发起一批
  ///
  /// 向多名用户的零钱或务工卡付款。
  ///
  /// `POST /v3/bank-transfer/batches` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/bank-transfer/batches"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务平台的商户号 · `platform_mchid`, 例如 `1900001109`
    public var platformMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 付款企业的商户号 · `specialized_payment_mchid`, 例如 `1900001109`
    public var specializedPaymentMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 出资的商户号 · `sponsor_mchid`, 例如 `1900001109`
    public var sponsorMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户授权给的商户号 · `user_authorized_mchid`, 例如 `1900001109`
    public var userAuthorizedMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户授权给的 AppID · `user_authorized_appid`, 例如 `wxaffdakkk11112e3`
    public var userAuthorizedAppid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的批次单号 · `out_batch_no`, 例如 `plfk2020042013`
    public var outBatchNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 批次的名称 · `batch_name`, 例如 `2019年1月深圳分部报销单`
    public var batchName: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 批次的备注 · `batch_remark`, 例如 `2019年1月深圳分部报销单`
    public var batchRemark: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 附加的说明 · `attach_remark`, 例如 `付款专用商户单号11111`
    public var attachRemark: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 转账的总额，单位为分 · `total_amount`, 例如 `4000000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 9] }
      set { fields[requiredInteger: 9] = newValue }
    }
    /// 转账的总笔数 · `total_count`, 例如 `200`
    public var totalCount: Int {
      get { fields[requiredInteger: 10] }
      set { fields[requiredInteger: 10] = newValue }
    }
    /// 转账的场景 · `transfer_scene`, 例如 `ORDINARY_TRANSFER`
    public var transferScene: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 转账的用途 · `transfer_purpose`, 例如 `COMMISSION`
    public var transferPurpose: String {
      get { fields[requiredText: 12] }
      set { fields[requiredText: 12] = newValue }
    }
    /// 各笔转账 · `transfer_detail_list`
    public var transferDetailList: [TransferDetail]? {
      get { fields[list: 13] }
      set { fields[list: 13] = newValue }
    }

    public init(
      platformMchid: String, specializedPaymentMchid: String, sponsorMchid: String, userAuthorizedMchid: String,
      userAuthorizedAppid: String, outBatchNo: String, batchName: String, batchRemark: String,
      attachRemark: String? = nil, totalAmount: Int, totalCount: Int, transferScene: String, transferPurpose: String,
      transferDetailList: [TransferDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, platformMchid, specializedPaymentMchid, sponsorMchid, userAuthorizedMchid, userAuthorizedAppid,
        outBatchNo, batchName, batchRemark, attachRemark, totalAmount, totalCount, transferScene, transferPurpose,
        transferDetailList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "platform_mchid": String.self, "specialized_payment_mchid": String.self, "sponsor_mchid": String.self,
        "user_authorized_mchid": String.self, "user_authorized_appid": String.self, "out_batch_no": String.self,
        "batch_name": String.self, "batch_remark": String.self, "attach_remark": String?.self, "total_amount": Int.self,
        "total_count": Int.self, "transfer_scene": String.self, "transfer_purpose": String.self,
        "transfer_detail_list": [TransferDetail]?.self,
      ]
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
