// Written by wechatpay-gen: change the description, not this file.
// POST /v3/transfer/batches

@_spi(Generated) public import WeChatPay

extension V3.Transfer.Batches {
  /// 批量转账：发起
  ///
  /// 向多名用户的零钱付款。
  ///
  /// `POST /v3/transfer/batches` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/transfer/batches"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxf636efh567hg4356`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的批次单号 · `out_batch_no`, 例如 `plfk2020042013`
    public var outBatchNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 批次的名称 · `batch_name`, 例如 `2019年1月深圳分部报销单`
    public var batchName: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 批次的备注 · `batch_remark`, 例如 `2019年1月深圳分部报销单`
    public var batchRemark: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 转账的总额，单位为分 · `total_amount`, 例如 `4000000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 转账共几笔 · `total_num`, 例如 `200`
    public var totalNum: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 各笔转账 · `transfer_detail_list`
    public var transferDetailList: [TransferDetail] {
      get { fields[requiredList: 6] }
      set { fields[requiredList: 6] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`, 例如 `1001`
    public var transferSceneID: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      appid: String, outBatchNo: String, batchName: String, batchRemark: String, totalAmount: Int, totalNum: Int,
      transferDetailList: [TransferDetail], transferSceneID: String, notifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, outBatchNo, batchName, batchRemark, totalAmount, totalNum, transferDetailList,
        transferSceneID, notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "out_batch_no": String.self, "batch_name": String.self, "batch_remark": String.self,
        "total_amount": Int.self, "total_num": Int.self, "transfer_detail_list": [TransferDetail].self,
        "transfer_scene_id": String.self, "notify_url": String?.self,
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
    /// 批次的状态 · `batch_status`
    public var batchStatus: BatchStatus? { fields[enumeration: 3] }

    public init(
      outBatchNo: String? = nil, batchID: String? = nil, createTime: Timestamp? = nil, batchStatus: BatchStatus? = nil
    ) {
      fields = ObjectFields(of: Self.self, outBatchNo, batchID, createTime, batchStatus)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "batch_id": String?.self, "create_time": Timestamp?.self,
        "batch_status": BatchStatus?.self,
      ]
    }

    /// 批次的状态
    public struct BatchStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已受理 · `ACCEPTED`
      public static var accepted: Self { Self(rawValue: "ACCEPTED") }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已完成 · `FINISHED`
      public static var finished: Self { Self(rawValue: "FINISHED") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }
    }
  }
}
