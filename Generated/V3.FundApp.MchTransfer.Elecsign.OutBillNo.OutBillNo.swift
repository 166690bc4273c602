// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Elecsign.OutBillNo.OutBillNo {
  /// 按商户单号查转账回单
  ///
  /// 查询电子回单是否生成，并取得下载地址与摘要。
  ///
  /// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}"))
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 电子回单的状态
    public let state: State?
    /// 单据创建的时间 · `create_time`
    public let createTime: Timestamp?
    /// 单据最近一次变更的时间 · `update_time`
    public let updateTime: Timestamp?
    /// 摘要的算法 · `hash_type`
    public let hashType: HashType?
    /// 摘要，十六进制 · `hash_value`
    public let hashValue: String?
    /// 下载的地址，几分钟内有效 · `download_url`
    public let downloadURL: String?
    /// 失败的原因 · `fail_reason`
    public let failReason: String?

    public init(
      state: State? = nil,
      createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil,
      hashType: HashType? = nil,
      hashValue: String? = nil,
      downloadURL: String? = nil,
      failReason: String? = nil
    ) {
      self.state = state
      self.createTime = createTime
      self.updateTime = updateTime
      self.hashType = hashType
      self.hashValue = hashValue
      self.downloadURL = downloadURL
      self.failReason = failReason
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.state = fields.visit("state", object?.state)
      self.createTime = fields.visit("create_time", object?.createTime)
      self.updateTime = fields.visit("update_time", object?.updateTime)
      self.hashType = fields.visit("hash_type", object?.hashType)
      self.hashValue = fields.visit("hash_value", object?.hashValue)
      self.downloadURL = fields.visit("download_url", object?.downloadURL)
      self.failReason = fields.visit("fail_reason", object?.failReason)
    }

    /// 电子回单的状态
    public struct State: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 生成中
      public static var generating: Self { Self(rawValue: "GENERATING") }

      /// 已完成
      public static var finished: Self { Self(rawValue: "FINISHED") }

      /// 失败
      public static var failed: Self { Self(rawValue: "FAILED") }
    }

    /// 摘要的算法
    public struct HashType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// SHA-256
      public static var sha256: Self { Self(rawValue: "SHA256") }

      /// 国密SM3
      public static var sm3: Self { Self(rawValue: "SM3") }
    }
  }
}
