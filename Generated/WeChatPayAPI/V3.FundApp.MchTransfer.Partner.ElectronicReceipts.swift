// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/electronic-receipts

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.ElectronicReceipts {
  /// 服务商转账：申请回单
  ///
  /// 按商户单号为一笔转账申请电子回单。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/electronic-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/partner/electronic-receipts"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001121`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String, outBillNo: String) {
      fields = ObjectFields(of: Self.self, subMchid, outBillNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "out_bill_no": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 申请单的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 申请单创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 3] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 4] }
    /// 摘要的算法，枚举值之一 · `hash_type`
    public var hashType: HashType? { fields[enumeration: 5] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 6] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 7] }

    public init(
      subMchid: String? = nil, outBillNo: String? = nil, state: ResponseState? = nil, createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil, hashType: HashType? = nil, hashValue: String? = nil, downloadURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, outBillNo, state, createTime, updateTime, hashType, hashValue, downloadURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_bill_no": String?.self, "state": ResponseState?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self, "hash_type": HashType?.self,
        "hash_value": String?.self, "download_url": String?.self,
      ]
    }

    /// 申请单的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.Partner.ElectronicReceipts.ResponseState

    /// 摘要的算法，枚举值之一
    public typealias HashType = V3.FundApp.MchTransfer.Partner.ElectronicReceipts.HashType
  }

  /// 摘要的算法，枚举值之一
  public struct HashType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 国密SM3 · `SM3`
    public static var sm3: Self { Self(rawValue: "SM3") }
  }

  /// 申请单的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 生成中 · `GENERATING`
    public static var generating: Self { Self(rawValue: "GENERATING") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }
  }
}
