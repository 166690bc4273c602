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
    public let mchID: String?
    /// 商户自定的转账单号 · `out_bill_no`
    public let outBillNo: String?
    /// 微信侧的转账单号 · `transfer_bill_no`
    public let transferBillNo: String?
    /// 应用的 AppID
    public let appid: String?
    /// 转账单的状态
    public let state: State?
    /// 转账金额，单位为分 · `transfer_amount`
    public let transferAmount: Int?
    /// 用户收款时看到的备注 · `transfer_remark`
    public let transferRemark: String?
    /// 失败的原因 · `fail_reason`
    public let failReason: String?
    /// 收款用户在该 AppID 下的标识
    public let openid: String?
    /// 收款人姓名，加密传输 · `user_name`
    @Sensitive public private(set) var userName: String?
    /// 单据创建的时间 · `create_time`
    public let createTime: Timestamp?
    /// 单据最近一次变更的时间 · `update_time`
    public let updateTime: Timestamp?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.mchID = fields.visit("mch_id", object?.mchID)
      self.outBillNo = fields.visit("out_bill_no", object?.outBillNo)
      self.transferBillNo = fields.visit("transfer_bill_no", object?.transferBillNo)
      self.appid = fields.visit("appid", object?.appid)
      self.state = fields.visit("state", object?.state)
      self.transferAmount = fields.visit("transfer_amount", object?.transferAmount)
      self.transferRemark = fields.visit("transfer_remark", object?.transferRemark)
      self.failReason = fields.visit("fail_reason", object?.failReason)
      self.openid = fields.visit("openid", object?.openid)
      self._userName = fields.visit("user_name", sensitive: object?._userName)
      self.createTime = fields.visit("create_time", object?.createTime)
      self.updateTime = fields.visit("update_time", object?.updateTime)
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
