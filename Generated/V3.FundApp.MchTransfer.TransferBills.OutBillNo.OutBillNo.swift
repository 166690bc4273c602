// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo.OutBillNo {
  /// 按商户单号查转账
  ///
  /// 查询一笔转账的状态。
  ///
  /// `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716437)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"))
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 商户号 · `mch_id`
    public var mchID: String?
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String?
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String?
    /// 应用的 AppID
    public var appid: String?
    /// 转账单的状态
    public var state: State?
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int?
    /// 用户收款时看到的备注 · `transfer_remark`
    public var transferRemark: String?
    /// 失败的原因 · `fail_reason`
    public var failReason: String?
    /// 收款用户在该 AppID 下的标识
    public var openid: String?
    /// 收款人姓名，加密传输 · `user_name`
    @Sensitive public var userName: String? = nil
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp?
    /// 单据最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp?

    public init(
      mchID: String? = nil,
      outBillNo: String? = nil,
      transferBillNo: String? = nil,
      appid: String? = nil,
      state: State? = nil,
      transferAmount: Int? = nil,
      transferRemark: String? = nil,
      failReason: String? = nil,
      openid: String? = nil,
      userName: String? = nil,
      createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil
    ) {
      self.mchID = mchID
      self.outBillNo = outBillNo
      self.transferBillNo = transferBillNo
      self.appid = appid
      self.state = state
      self.transferAmount = transferAmount
      self.transferRemark = transferRemark
      self.failReason = failReason
      self.openid = openid
      self.userName = userName
      self.createTime = createTime
      self.updateTime = updateTime
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("mch_id", &self.mchID)
      fields.visit("out_bill_no", &self.outBillNo)
      fields.visit("transfer_bill_no", &self.transferBillNo)
      fields.visit("appid", &self.appid)
      fields.visit("state", &self.state)
      fields.visit("transfer_amount", &self.transferAmount)
      fields.visit("transfer_remark", &self.transferRemark)
      fields.visit("fail_reason", &self.failReason)
      fields.visit("openid", &self.openid)
      fields.visit("user_name", sensitive: &self._userName)
      fields.visit("create_time", &self.createTime)
      fields.visit("update_time", &self.updateTime)
    }

    /// 转账单的状态
    public struct State: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 已受理
      public static var accepted: Self { Self(rawValue: "ACCEPTED") }

      /// 处理中
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 待用户确认
      public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }

      /// 转账中
      public static var transfering: Self { Self(rawValue: "TRANSFERING") }

      /// 成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 失败
      public static var fail: Self { Self(rawValue: "FAIL") }

      /// 撤销中
      public static var canceling: Self { Self(rawValue: "CANCELING") }

      /// 已撤销
      public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }
  }
}
