// Written by wechatpay-gen: change the description, not this file.
// /v3/fund-app/mch-transfer/elecsign/**

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Elecsign {
  /// 摘要的算法
  public typealias HashType = V3.FundApp.MchTransfer.HashType

  /// 电子回单的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 生成中 · `GENERATING`
    public static var generating: Self { Self(rawValue: "GENERATING") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }

    /// 失败 · `FAILED`
    public static var failed: Self { Self(rawValue: "FAILED") }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 电子回单的状态
    public var state: ResponseState? { fields[enumeration: 0] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 1] }
    /// 单据最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 2] }
    /// 摘要的算法 · `hash_type`
    public var hashType: HashType? { fields[enumeration: 3] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 4] }
    /// 下载的地址，几分钟内有效 · `download_url`
    public var downloadURL: String? { fields[text: 5] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 6] }

    public init(
      state: ResponseState? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil,
      hashType: HashType? = nil, hashValue: String? = nil, downloadURL: String? = nil, failReason: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, state, createTime, updateTime, hashType, hashValue, downloadURL, failReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "state": ResponseState?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
        "hash_type": HashType?.self, "hash_value": String?.self, "download_url": String?.self,
        "fail_reason": String?.self,
      ]
    }

    /// 电子回单的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.Elecsign.ResponseState

    /// 摘要的算法
    public typealias HashType = V3.FundApp.MchTransfer.HashType
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 电子回单的状态
    public var state: String? { fields[text: 0] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 1] }

    public init(state: String? = nil, createTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, state, createTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["state": String?.self, "create_time": Timestamp?.self]
    }
  }
}
