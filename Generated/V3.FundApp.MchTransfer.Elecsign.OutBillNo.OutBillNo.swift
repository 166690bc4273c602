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
    public var state: State? { fields[0] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[1] }
    /// 单据最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[2] }
    /// 摘要的算法 · `hash_type`
    public var hashType: HashType? { fields[3] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[4] }
    /// 下载的地址，几分钟内有效 · `download_url`
    public var downloadURL: String? { fields[5] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[6] }

    public init(
      state: State? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil, hashType: HashType? = nil,
      hashValue: String? = nil, downloadURL: String? = nil, failReason: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, state, createTime, updateTime, hashType, hashValue, downloadURL, failReason)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "state": State?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
        "hash_type": HashType?.self, "hash_value": String?.self, "download_url": String?.self,
        "fail_reason": String?.self,
      ]
    }

    /// 电子回单的状态
    public struct State: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

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
      public init(rawValue: String) { self.rawValue = rawValue }

      /// SHA-256
      public static var sha256: Self { Self(rawValue: "SHA256") }

      /// 国密SM3
      public static var sm3: Self { Self(rawValue: "SM3") }
    }
  }
}
