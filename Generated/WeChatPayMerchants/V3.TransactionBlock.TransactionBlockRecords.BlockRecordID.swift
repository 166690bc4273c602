// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transaction-block/transaction-block-records/{block_record_id}

@_spi(Generated) public import WeChatPay

extension V3.TransactionBlock.TransactionBlockRecords.BlockRecordID {
  /// 交易拦截：查询记录
  ///
  /// 取得一条拦截记录与申诉所需的资料。
  ///
  /// `GET /v3/transaction-block/transaction-block-records/{block_record_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/transaction-block/transaction-block-records/{block_record_id}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 拦截记录的编号 · `block_record_id`
    public var blockRecordID: String? { fields[text: 0] }
    /// 拦截的时间 · `block_time`
    public var blockTime: String? { fields[text: 1] }
    /// 拦截的原因 · `block_reason`
    public var blockReason: String? { fields[text: 2] }
    /// 大约拦截了多少笔 · `number_of_block`
    public var numberOfBlock: NumberOfBlock? { fields[enumeration: 3] }
    /// 怎样解除管控，枚举值之一 · `recover_way`
    public var recoverWay: RecoverWay? { fields[enumeration: 4] }
    /// 需要商户提交的资料 · `requested_item_info`
    public var requestedItemInfo: RequestedItemInfo? { fields[object: 5] }

    public init(
      blockRecordID: String? = nil, blockTime: String? = nil, blockReason: String? = nil,
      numberOfBlock: NumberOfBlock? = nil, recoverWay: RecoverWay? = nil, requestedItemInfo: RequestedItemInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, blockRecordID, blockTime, blockReason, numberOfBlock, recoverWay, requestedItemInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "block_record_id": String?.self, "block_time": String?.self, "block_reason": String?.self,
        "number_of_block": NumberOfBlock?.self, "recover_way": RecoverWay?.self,
        "requested_item_info": JSONText<RequestedItemInfo>?.self,
      ]
    }

    /// 大约拦截了多少笔
    public typealias NumberOfBlock = V3.TransactionBlock.TransactionBlockRecords.NumberOfBlock

    /// 怎样解除管控，枚举值之一
    public typealias RecoverWay = V3.TransactionBlock.TransactionBlockRecords.RecoverWay

    /// 需要商户提交的资料
    public typealias RequestedItemInfo = V3.TransactionBlock.TransactionBlockRecords.RequestedItemInfo

    /// 要填的资料项
    public typealias RecordField = V3.TransactionBlock.TransactionBlockRecords.RecordField

    /// 资料项的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
    public typealias RecordFieldType = V3.TransactionBlock.RecordFieldType

    /// 可填多组的资料项的内容，内为 JSON
    public typealias RepeatedFieldData = V3.TransactionBlock.TransactionBlockRecords.RepeatedFieldData

    /// 是否一定要填
    public typealias RecordFieldRequired = V3.TransactionBlock.RecordFieldRequired

    /// 对文字的要求
    public typealias StringCheckRule = V3.TransactionBlock.TransactionBlockRecords.StringCheckRule

    /// 对选项的要求
    public typealias EnumCheckRule = V3.TransactionBlock.TransactionBlockRecords.EnumCheckRule

    /// 对文件的要求
    public typealias FileCheckRule = V3.TransactionBlock.TransactionBlockRecords.FileCheckRule

    /// 对起止时间的要求
    public typealias TimeIntervalCheckRule = V3.TransactionBlock.TransactionBlockRecords.TimeIntervalCheckRule

    /// 对订单资料的要求
    public typealias OrderIntervalCheckRule = V3.TransactionBlock.TransactionBlockRecords.OrderIntervalCheckRule

    /// 何种情况下才要填此项
    public typealias Relation = V3.TransactionBlock.TransactionBlockRecords.Relation

    /// 资料项的内容
    public typealias FieldData = V3.TransactionBlock.TransactionBlockRecords.FieldData

    /// 按哪种规则校验
    public typealias Validator = V3.TransactionBlock.Validator

    /// 可提交的文件扩展名
    public typealias EnumFileExt = V3.TransactionBlock.EnumFileExt

    /// 是否有物流
    public typealias LogisticFlag = V3.TransactionBlock.LogisticFlag
  }
}
