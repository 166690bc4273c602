// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.TransferBills {
  /// 保证金赔付商户：发起
  ///
  /// 从保证金里向其他商户付款。
  ///
  /// `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/ecommerce/mch-transfer/transfer-bills"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 业务的类型 · `business_type`
    public var businessType: BusinessType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 接收方
    public var receiver: Receiver {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 赔付的金额，单位为分 · 例如 `10000`
    public var amount: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 转账的备注或赔付的原因 · `transfer_remark`, 例如 `直播违规扣罚`
    public var transferRemark: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 收款方看到的备注 · `receiver_remark`, 例如 `小店XXXX直播违规扣罚`
    public var receiverRemark: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }

    public init(
      subMchid: String? = nil, spAppid: String? = nil, businessType: BusinessType, receiver: Receiver,
      outBillNo: String, amount: Int? = nil, transferRemark: String, receiverRemark: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, spAppid, businessType, receiver, outBillNo, amount, transferRemark, receiverRemark
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "sp_appid": String?.self, "business_type": BusinessType.self,
        "receiver": Receiver.self, "out_bill_no": String.self, "amount": Int?.self, "transfer_remark": String.self,
        "receiver_remark": String?.self,
      ]
    }

    /// 业务的类型
    public typealias BusinessType = V3.Platsolution.Ecommerce.MchTransfer.TransferBills.BusinessType

    /// 接收方
    public struct Receiver: APIObject {
      /// 接收方的类型
      public var type: ReceiverType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 收款商户 · `mch_info`
      public var mchInfo: MchInfo? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(type: ReceiverType? = nil, mchInfo: MchInfo? = nil) {
        fields = ObjectFields(of: Self.self, type, mchInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": ReceiverType?.self, "mch_info": MchInfo?.self]
      }
    }

    /// 接收方的类型
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverType

    /// 收款商户
    public struct MchInfo: APIObject {
      /// 商户号 · `mch_id`, 例如 `1900001108`
      public var mchID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 商户号 · 例如 `1900001108`
      public var mchid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(mchID: String? = nil, mchid: String? = nil) {
        fields = ObjectFields(of: Self.self, mchID, mchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mch_id": String?.self, "mchid": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 2] }
    /// 业务的类型 · `business_type`
    public var businessType: BusinessType? { fields[enumeration: 3] }
    /// 收款的是谁 · `receiver_detail`
    public var receiverDetail: ReceiverDetail? { fields[object: 4] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 5] }
    /// 赔付的金额，单位为分
    public var amount: Int? { fields[integer: 6] }
    /// 转账的备注或赔付的原因 · `transfer_remark`
    public var transferRemark: String? { fields[text: 7] }
    /// 收款方看到的备注 · `receiver_remark`
    public var receiverRemark: String? { fields[text: 8] }
    /// 微信侧的转账单号 · `bill_id`
    public var billID: String? { fields[text: 9] }
    /// 赔付的状态
    public var state: ResponseState? { fields[enumeration: 10] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 11] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 12] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 13] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, subAppid: String? = nil, businessType: BusinessType? = nil,
      receiverDetail: ReceiverDetail? = nil, outBillNo: String? = nil, amount: Int? = nil,
      transferRemark: String? = nil, receiverRemark: String? = nil, billID: String? = nil, state: ResponseState? = nil,
      acceptTime: String? = nil, successTime: Timestamp? = nil, sponsorMchid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, subAppid, businessType, receiverDetail, outBillNo, amount, transferRemark,
        receiverRemark, billID, state, acceptTime, successTime, sponsorMchid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "business_type": BusinessType?.self, "receiver_detail": ReceiverDetail?.self, "out_bill_no": String?.self,
        "amount": Int?.self, "transfer_remark": String?.self, "receiver_remark": String?.self, "bill_id": String?.self,
        "state": ResponseState?.self, "accept_time": String?.self, "success_time": Timestamp?.self,
        "sponsor_mchid": String?.self,
      ]
    }

    /// 业务的类型
    public typealias BusinessType = V3.Platsolution.Ecommerce.MchTransfer.TransferBills.BusinessType

    /// 收款的是谁
    public typealias ReceiverDetail = V3.Platsolution.Ecommerce.MchTransfer.TransferBills.ReceiverDetail

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.TransferBills.Receiver

    /// 接收方的类型
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverType

    /// 收款商户
    public typealias MchInfo = V3.Platsolution.Ecommerce.MchTransfer.TransferBills.MchInfo
  }

  /// 业务的类型
  public struct BusinessType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 保证金赔付 · `DEPOSIT_COMPENSATION`
    public static var depositCompensation: Self { Self(rawValue: "DEPOSIT_COMPENSATION") }

    /// 平台售后赔付 · `PLATFORM_AFTER_SALES_COMPENSATION`
    public static var platformAfterSalesCompensation: Self { Self(rawValue: "PLATFORM_AFTER_SALES_COMPENSATION") }

    /// 保险理赔 · `INSURANCE_CLAIM`
    public static var insuranceClaim: Self { Self(rawValue: "INSURANCE_CLAIM") }

    /// 保证金售后赔付 · `DEPOSIT_AFTER_SALES_COMPENSATION`
    public static var depositAfterSalesCompensation: Self { Self(rawValue: "DEPOSIT_AFTER_SALES_COMPENSATION") }
  }

  /// 收款商户
  public struct MchInfo: APIObject {
    /// 商户号 · `mch_id`
    public var mchID: String? { fields[text: 0] }

    public init(mchID: String? = nil) {
      fields = ObjectFields(of: Self.self, mchID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mch_id": String?.self]
    }
  }

  /// 接收方
  public struct Receiver: APIObject {
    /// 接收方的类型
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

  /// 接收方的类型
  public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.ReceiverType

  /// 赔付的状态
  public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState
}
