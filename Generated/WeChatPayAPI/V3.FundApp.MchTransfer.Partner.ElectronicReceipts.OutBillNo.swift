// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.ElectronicReceipts.OutBillNo {
  /// 服务商转账：查询回单
  ///
  /// 了解回单是否制好；下载之后须核对摘要。
  ///
  /// `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.FundApp.MchTransfer.Partner.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
}
