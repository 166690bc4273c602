// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills {
  /// 赔付二级商户：发起
  ///
  /// 从平台的运营账户赔付二级商户。
  ///
  /// `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 接收方
    public var receiver: Receiver {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 赔付的金额，单位为分 · 例如 `10000`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 转账的备注或赔付的原因 · `transfer_remark`, 例如 `直播违规扣罚`
    public var transferRemark: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 出资的商户号 · `sponsor_mchid`, 例如 `1900001109`
    public var sponsorMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      receiver: Receiver, outBillNo: String, amount: Int, transferRemark: String, sponsorMchid: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, receiver, outBillNo, amount, transferRemark, sponsorMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "receiver": Receiver.self, "out_bill_no": String.self, "amount": Int.self, "transfer_remark": String.self,
        "sponsor_mchid": String?.self,
      ]
    }

    /// 接收方
    public struct Receiver: APIObject {
      /// 接收方的类型，枚举值之一
      public var type: ReceiverType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 收款商户 · `mch_info`
      public var mchInfo: MchInfo {
        get { fields[requiredObject: 1] }
        set { fields[requiredObject: 1] = newValue }
      }

      public init(type: ReceiverType, mchInfo: MchInfo) {
        fields = ObjectFields(of: Self.self, type, mchInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": ReceiverType.self, "mch_info": MchInfo.self]
      }
    }

    /// 接收方的类型，枚举值之一
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverReceiverType

    /// 收款商户
    public struct MchInfo: APIObject {
      /// 商户号 · 例如 `1900001108`
      public var mchid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(mchid: String) {
        fields = ObjectFields(of: Self.self, mchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mchid": String.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 收款的是谁 · `receiver_detail`
    public var receiverDetail: ReceiverDetail? { fields[object: 1] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 2] }
    /// 赔付的金额，单位为分
    public var amount: Int? { fields[integer: 3] }
    /// 转账的备注或赔付的原因 · `transfer_remark`
    public var transferRemark: String? { fields[text: 4] }
    /// 微信侧的转账单号 · `bill_id`
    public var billID: String? { fields[text: 5] }
    /// 赔付的状态
    public var state: ResponseState? { fields[enumeration: 6] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 7] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 8] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 9] }

    public init(
      spMchid: String? = nil, receiverDetail: ReceiverDetail? = nil, outBillNo: String? = nil, amount: Int? = nil,
      transferRemark: String? = nil, billID: String? = nil, state: ResponseState? = nil, acceptTime: String? = nil,
      successTime: Timestamp? = nil, sponsorMchid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, receiverDetail, outBillNo, amount, transferRemark, billID, state, acceptTime,
        successTime, sponsorMchid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "receiver_detail": ReceiverDetail?.self, "out_bill_no": String?.self,
        "amount": Int?.self, "transfer_remark": String?.self, "bill_id": String?.self, "state": ResponseState?.self,
        "accept_time": String?.self, "success_time": Timestamp?.self, "sponsor_mchid": String?.self,
      ]
    }

    /// 收款的是谁
    public typealias ReceiverDetail = V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.ReceiverDetail

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.ResponseState

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.Receiver

    /// 接收方的类型，枚举值之一
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverReceiverType

    /// 收款商户
    public typealias MchInfo = V3.Platsolution.Ecommerce.MchTransfer.MchInfo
  }

  /// 收款商户
  public typealias MchInfo = V3.Platsolution.Ecommerce.MchTransfer.MchInfo

  /// 接收方
  public struct Receiver: APIObject {
    /// 接收方的类型，枚举值之一
    public var type: ReceiverType? { fields[enumeration: 0] }
    /// 收款商户 · `mch_info`
    public var mchInfo: MchInfo? { fields[object: 1] }

    public init(type: ReceiverType? = nil, mchInfo: MchInfo? = nil) {
      fields = ObjectFields(of: Self.self, type, mchInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": ReceiverType?.self, "mch_info": MchInfo?.self]
    }
  }

  /// 收款的是谁
  public struct ReceiverDetail: APIObject {
    /// 接收方
    public var receiver: Receiver? { fields[object: 0] }

    public init(receiver: Receiver? = nil) {
      fields = ObjectFields(of: Self.self, receiver)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["receiver": Receiver?.self]
    }
  }

  /// 接收方的类型，枚举值之一
  public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverReceiverType

  /// 赔付的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }
}
