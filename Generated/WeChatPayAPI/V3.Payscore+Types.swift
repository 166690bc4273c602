// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore {
  /// `post` 返回的内容
  public struct AssessUserRiskLevelPostResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[text: 4] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: String? { fields[text: 5] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 6] }
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public var cancelAuthorizationTime: String? { fields[text: 7] }
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public var authorizationSuccessTime: String? { fields[text: 8] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 9] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 10] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 11] }
    /// 用户的标签 · `user_label`
    public var userLabel: String? { fields[text: 12] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 13] }
    /// 用户的分层 · `user_risk_level`
    public var userRiskLevel: Int? { fields[integer: 14] }
    /// 分层的版本 · `risk_level_version`
    public var riskLevelVersion: Int? { fields[integer: 15] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, openid: String? = nil,
      authorizationCode: String? = nil, authorizationState: String? = nil, notifyURL: String? = nil,
      cancelAuthorizationTime: String? = nil, authorizationSuccessTime: String? = nil, subMchid: String? = nil,
      subAppid: String? = nil, subOpenid: String? = nil, userLabel: String? = nil, channelID: String? = nil,
      userRiskLevel: Int? = nil, riskLevelVersion: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, openid, authorizationCode, authorizationState, notifyURL,
        cancelAuthorizationTime, authorizationSuccessTime, subMchid, subAppid, subOpenid, userLabel, channelID,
        userRiskLevel, riskLevelVersion
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "openid": String?.self,
        "authorization_code": String?.self, "authorization_state": String?.self, "notify_url": String?.self,
        "cancel_authorization_time": String?.self, "authorization_success_time": String?.self,
        "sub_mchid": String?.self, "sub_appid": String?.self, "sub_openid": String?.self, "user_label": String?.self,
        "channel_id": String?.self, "user_risk_level": Int?.self, "risk_level_version": Int?.self,
      ]
    }
  }

  /// 先用后付的商品
  public struct AssessUserRiskLevelShoppingInfo: APIObject {
    /// 商品
    public var goods: [Goods] {
      get { fields[requiredList: 0] }
      set { fields[requiredList: 0] = newValue }
    }

    public init(goods: [Goods]) {
      fields = ObjectFields(of: Self.self, goods)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["goods": [Goods].self]
    }
  }

  /// 收款情况
  public struct Collection: APIObject {
    /// 收款的状态
    public var state: CollectionState? { fields[enumeration: 0] }
    /// 应收的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 1] }
    /// 待收的金额，单位为分 · `paying_amount`
    public var payingAmount: Int? { fields[integer: 2] }
    /// 已收的金额，单位为分 · `paid_amount`
    public var paidAmount: Int? { fields[integer: 3] }
    /// 各笔收款
    public var details: [ServiceorderDetail]? { fields[list: 4] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 5] }

    public init(
      state: CollectionState? = nil, totalAmount: Int? = nil, payingAmount: Int? = nil, paidAmount: Int? = nil,
      details: [ServiceorderDetail]? = nil, bankType: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, state, totalAmount, payingAmount, paidAmount, details, bankType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "state": CollectionState?.self, "total_amount": Int?.self, "paying_amount": Int?.self, "paid_amount": Int?.self,
        "details": [ServiceorderDetail]?.self, "bank_type": String?.self,
      ]
    }
  }

  /// 收款的状态
  public struct CollectionState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待支付 · `USER_PAYING`
    public static var userPaying: Self { Self(rawValue: "USER_PAYING") }

    /// 已支付 · `USER_PAID`
    public static var userPaid: Self { Self(rawValue: "USER_PAID") }
  }

  /// `post` 发送的内容
  public struct CompletePostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 用户有没有使用服务 · `finish_type`
    public var finishType: FinishType? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 取消的原因 · `cancel_reason`
    public var cancelReason: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 服务实际开始的时间 · `real_service_start_time`
    public var realServiceStartTime: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 服务实际结束的时间 · `real_service_end_time`
    public var realServiceEndTime: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 服务实际结束的地点 · `real_service_end_location`
    public var realServiceEndLocation: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 结算时收取的各项费用
    public var fees: [Fee]? {
      get { fields[list: 7] }
      set { fields[list: 7] = newValue }
    }
    /// 商户给的各项优惠
    public var discounts: [Discount]? {
      get { fields[list: 8] }
      set { fields[list: 8] = newValue }
    }
    /// 收取的总金额，单位为分 · `total_amount`, 例如 `0`
    public var totalAmount: Int? {
      get { fields[integer: 9] }
      set { fields[integer: 9] = newValue }
    }
    /// 完结订单时要带上的凭证 · `finish_ticket`
    public var finishTicket: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool? {
      get { fields[boolean: 11] }
      set { fields[boolean: 11] = newValue }
    }

    public init(
      appid: String, serviceID: String, finishType: FinishType? = nil, cancelReason: String? = nil,
      realServiceStartTime: String? = nil, realServiceEndTime: String? = nil, realServiceEndLocation: String? = nil,
      fees: [Fee]? = nil, discounts: [Discount]? = nil, totalAmount: Int? = nil, finishTicket: String? = nil,
      profitSharing: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, serviceID, finishType, cancelReason, realServiceStartTime, realServiceEndTime,
        realServiceEndLocation, fees, discounts, totalAmount, finishTicket, profitSharing
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "service_id": String.self, "finish_type": FinishType?.self, "cancel_reason": String?.self,
        "real_service_start_time": String?.self, "real_service_end_time": String?.self,
        "real_service_end_location": String?.self, "fees": [Fee]?.self, "discounts": [Discount]?.self,
        "total_amount": Int?.self, "finish_ticket": String?.self, "profit_sharing": Bool?.self,
      ]
    }

    /// 用户有没有使用服务
    public typealias FinishType = V3.Payscore.FinishType

    /// 结算时收取的各项费用
    public typealias Fee = V3.Payscore.Fee

    /// 商户给的各项优惠
    public typealias Discount = V3.Payscore.Discount
  }

  /// 同步的内容
  public struct Detail: APIObject {
    /// 收款成功的时间 · `paid_time`, 例如 `20091225091210`
    public var paidTime: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(paidTime: String) {
      fields = ObjectFields(of: Self.self, paidTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["paid_time": String.self]
    }
  }

  /// 提供服务的设备
  public struct Device: APIObject {
    /// 开始服务的设备 · `start_device_id`, 例如 `HG123456`
    public var startDeviceID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 结束服务的设备 · `end_device_id`, 例如 `HG123456`
    public var endDeviceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 物料码的链接 · `materiel_no`, 例如 `example_materiel_no`
    public var materielNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(startDeviceID: String? = nil, endDeviceID: String? = nil, materielNo: String? = nil) {
      fields = ObjectFields(of: Self.self, startDeviceID, endDeviceID, materielNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["start_device_id": String?.self, "end_device_id": String?.self, "materiel_no": String?.self]
    }
  }

  /// 商户给的各项优惠
  public struct Discount: APIObject {
    /// 优惠的名称 · `discount_name`, 例如 `满20减1元`
    public var discountName: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 减免的金额，单位为分 · `discount_amount`, 例如 `0`
    public var discountAmount: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 优惠的说明 · `discount_desc`, 例如 `不与其他优惠叠加`
    public var discountDesc: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(discountName: String? = nil, discountAmount: Int? = nil, discountDesc: String? = nil) {
      fields = ObjectFields(of: Self.self, discountName, discountAmount, discountDesc)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["discount_name": String?.self, "discount_amount": Int?.self, "discount_desc": String?.self]
    }
  }

  /// 结算时收取的各项费用
  public struct Fee: APIObject {
    /// 费用的名称 · `fee_name`
    public var feeName: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 费用的数量 · `fee_count`, 例如 `0`
    public var feeCount: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 费用的总额，单位为分 · `fee_amount`, 例如 `0`
    public var feeAmount: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 计费规则的说明 · `fee_desc`
    public var feeDesc: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(feeName: String? = nil, feeCount: Int? = nil, feeAmount: Int? = nil, feeDesc: String? = nil) {
      fields = ObjectFields(of: Self.self, feeName, feeCount, feeAmount, feeDesc)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["fee_name": String?.self, "fee_count": Int?.self, "fee_amount": Int?.self, "fee_desc": String?.self]
    }
  }

  /// 用户有没有使用服务
  public struct FinishType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 没有使用，订单取消 · `1`
    public static var value1: Self { Self(rawValue: 1) }

    /// 已经使用，订单完结 · `2`
    public static var value2: Self { Self(rawValue: 2) }
  }

  /// 商品
  public struct Goods: APIObject {
    /// 商品的名称
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商品图片的链接
    public var picture: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 金额，以分计 · 例如 `550`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 商品的数量 · 例如 `1`
    public var count: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 商品所属类目 · `category_id`
    public var categoryID: [String]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }

    public init(name: String, picture: String, amount: Int, count: Int, categoryID: [String]? = nil) {
      fields = ObjectFields(of: Self.self, name, picture, amount, count, categoryID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "name": String.self, "picture": String.self, "amount": Int.self, "count": Int.self,
        "category_id": [String]?.self,
      ]
    }
  }

  /// 单品
  public struct GoodsDetail: APIObject {
    /// 商品编号 · `goods_id`
    public var goodsID: String? { fields[text: 0] }
    /// 商品的数量
    public var quantity: Int? { fields[integer: 1] }
    /// 商品的单价，单位为分 · `unit_price`
    public var unitPrice: Int? { fields[integer: 2] }
    /// 优惠的金额，单位为分 · `discount_amount`
    public var discountAmount: Int? { fields[integer: 3] }
    /// 商品的备注 · `goods_remark`
    public var goodsRemark: String? { fields[text: 4] }

    public init(
      goodsID: String? = nil, quantity: Int? = nil, unitPrice: Int? = nil, discountAmount: Int? = nil,
      goodsRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, goodsID, quantity, unitPrice, discountAmount, goodsRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "goods_id": String?.self, "quantity": Int?.self, "unit_price": Int?.self, "discount_amount": Int?.self,
        "goods_remark": String?.self,
      ]
    }
  }

  /// 跳往何处
  public struct JumpLink: APIObject {
    /// 跳转链接的类型，枚举值之一 · `jump_link_type`
    public var jumpLinkType: JumpLinkType? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 所跳小程序的 AppID
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 所跳小程序页面的路径
    public var path: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(jumpLinkType: JumpLinkType? = nil, appid: String? = nil, path: String? = nil) {
      fields = ObjectFields(of: Self.self, jumpLinkType, appid, path)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_link_type": JumpLinkType?.self, "appid": String?.self, "path": String?.self]
    }
  }

  /// 跳转链接的类型，枚举值之一
  public struct JumpLinkType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 小程序 · `JUMP_LINK_MINI_PROGRAM`
    public static var jumpLinkMiniProgram: Self { Self(rawValue: "JUMP_LINK_MINI_PROGRAM") }
  }

  /// 服务的地点
  public struct Location: APIObject {
    /// 服务开始的地点 · `start_location`
    public var startLocation: String? { fields[text: 0] }
    /// 服务结束的地点 · `end_location`
    public var endLocation: String? { fields[text: 1] }

    public init(startLocation: String? = nil, endLocation: String? = nil) {
      fields = ObjectFields(of: Self.self, startLocation, endLocation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["start_location": String?.self, "end_location": String?.self]
    }
  }

  /// 收款的渠道
  public struct PaidType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 微信支付分收款 · `NEWTON`
    public static var newton: Self { Self(rawValue: "NEWTON") }

    /// 商户自行收款 · `MCH`
    public static var mch: Self { Self(rawValue: "MCH") }
  }

  /// 支付的方式，枚举值之一
  public struct PayType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户自有的渠道 · `MchChannelPayType`
    public static var mchChannelPayType: Self { Self(rawValue: "MchChannelPayType") }
  }

  /// `post` 返回的内容
  public struct PermissionsPostResponse: APIObject {
    /// 跳转授权页所用的预授权凭证 · `apply_permissions_token`
    public var applyPermissionsToken: String? { fields[text: 0] }

    public init(applyPermissionsToken: String? = nil) {
      fields = ObjectFields(of: Self.self, applyPermissionsToken)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["apply_permissions_token": String?.self]
    }
  }

  /// 结算时的优惠
  public struct PostDiscount: APIObject {
    /// 优惠的名称
    public var name: String? { fields[text: 0] }
    /// 优惠的说明
    public var description: String? { fields[text: 1] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 2] }
    /// 优惠的数量
    public var count: Int? { fields[integer: 3] }

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
    }
  }

  /// 结算时的优惠
  public struct PostDiscount2: APIObject {
    /// 优惠的名称 · 例如 `满20减1元`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 优惠的说明 · 例如 `不与其他优惠叠加`
    public var description: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 优惠的金额，单位为分 · 例如 `100`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 优惠的数量 · 例如 `2`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String, description: String, amount: Int, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "description": String.self, "amount": Int.self, "count": Int?.self]
    }
  }

  /// 结算时的优惠
  public struct PostDiscount3: APIObject {
    /// 优惠的名称 · 例如 `满20减1元`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 优惠的说明 · 例如 `不与其他优惠叠加`
    public var description: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 优惠的金额，单位为分 · 例如 `100`
    public var amount: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 优惠的数量 · 例如 `2`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String, description: String, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "description": String.self, "amount": Int?.self, "count": Int?.self]
    }
  }

  /// 结算时的优惠
  public struct PostDiscount4: APIObject {
    /// 优惠的名称 · 例如 `满20减1元`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 优惠的说明 · 例如 `不与其他优惠叠加`
    public var description: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 优惠的金额，单位为分 · 例如 `100`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 优惠的数量 · 例如 `2`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String, description: String? = nil, amount: Int, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "description": String?.self, "amount": Int.self, "count": Int?.self]
    }
  }

  /// 结算时收取的费用
  public struct PostPayment: APIObject {
    /// 费用的名称 · 例如 `就餐费用`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 费用的说明 · 例如 `就餐人均100元`
    public var description: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 费用的金额，单位为分 · 例如 `40000`
    public var amount: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 费用的数量 · 例如 `4`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
    }
  }

  /// 结算时收取的费用
  public struct PostPayment2: APIObject {
    /// 费用的名称 · 例如 `就餐费用`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 费用的金额，单位为分 · 例如 `40000`
    public var amount: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 费用的说明 · 例如 `就餐人均100元`
    public var description: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 费用的数量 · 例如 `4`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
    }
  }

  /// 所享的优惠
  public struct PromotionDetail: APIObject {
    /// 优惠的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }
    /// 优惠的名称
    public var name: String? { fields[text: 1] }
    /// 优惠的适用范围
    public var scope: PromotionDetailScope? { fields[enumeration: 2] }
    /// 优惠由谁承担
    public var type: PromotionDetailType? { fields[enumeration: 3] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 活动批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 5] }
    /// 微信出资的金额，单位为分 · `wechatpay_contribute`
    public var wechatpayContribute: Int? { fields[integer: 6] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 7] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 8] }
    /// 优惠的币种
    public var currency: String? { fields[text: 9] }
    /// 单品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]? { fields[list: 10] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: PromotionDetailScope? = nil,
      type: PromotionDetailType? = nil, amount: Int? = nil, stockID: String? = nil, wechatpayContribute: Int? = nil,
      merchantContribute: Int? = nil, otherContribute: Int? = nil, currency: String? = nil,
      goodsDetail: [GoodsDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
        otherContribute, currency, goodsDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": PromotionDetailScope?.self,
        "type": PromotionDetailType?.self, "amount": Int?.self, "stock_id": String?.self,
        "wechatpay_contribute": Int?.self, "merchant_contribute": Int?.self, "other_contribute": Int?.self,
        "currency": String?.self, "goods_detail": [GoodsDetail]?.self,
      ]
    }
  }

  /// 优惠的适用范围
  public struct PromotionDetailScope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 单品 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }

    /// 全场 · `GLOBAL`
    public static var global: Self { Self(rawValue: "GLOBAL") }
  }

  /// 优惠由谁承担
  public struct PromotionDetailType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充值型代金券 · `CASH`
    public static var cash: Self { Self(rawValue: "CASH") }

    /// 免充值型代金券 · `NOCASH`
    public static var nocash: Self { Self(rawValue: "NOCASH") }
  }

  /// 商户给的各项优惠
  public struct RequestDiscount: APIObject {
    /// 优惠的名称 · `discount_name`, 例如 `满20减1元`
    public var discountName: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 优惠的说明 · `discount_desc`, 例如 `不与其他优惠叠加`
    public var discountDesc: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(discountName: String? = nil, discountDesc: String? = nil) {
      fields = ObjectFields(of: Self.self, discountName, discountDesc)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["discount_name": String?.self, "discount_desc": String?.self]
    }
  }

  /// 服务的地点
  public struct RequestLocation: APIObject {
    /// 服务开始的地点 · `start_location`, 例如 `嗨客时尚主题展餐厅`
    public var startLocation: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务结束的地点 · `end_location`, 例如 `嗨客时尚主题展餐厅`
    public var endLocation: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(startLocation: String? = nil, endLocation: String? = nil) {
      fields = ObjectFields(of: Self.self, startLocation, endLocation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["start_location": String?.self, "end_location": String?.self]
    }
  }

  /// 结算时的优惠
  public struct RequestPostDiscount: APIObject {
    /// 优惠的名称 · 例如 `满20减1元`
    public var name: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 优惠的说明 · 例如 `不与其他优惠叠加`
    public var description: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 优惠的金额，单位为分 · 例如 `100`
    public var amount: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 优惠的数量 · 例如 `2`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
    }
  }

  /// 结算时收取的费用
  public struct RequestPostPayment: APIObject {
    /// 费用的名称 · 例如 `就餐费用`
    public var name: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 费用的金额，单位为分 · 例如 `40000`
    public var amount: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 费用的说明 · 例如 `就餐人均100元`
    public var description: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 费用的数量 · 例如 `4`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
    }
  }

  /// 订单的风险金
  public struct RequestRiskFund: APIObject {
    /// 风险金的名称
    public var name: RiskFundName {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 风险金的金额，单位为分 · 例如 `10000`
    public var amount: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 风险金的说明 · 例如 `就餐的预估费用`
    public var description: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(name: RiskFundName, amount: Int, description: String? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": RiskFundName.self, "amount": Int.self, "description": String?.self]
    }
  }

  /// 服务的时间
  public struct RequestTimeRange: APIObject {
    /// 服务开始的时间 · `start_time`, 例如 `20091225091010`
    public var startTime: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 对开始时间的说明 · `start_time_remark`, 例如 `开始租借时间`
    public var startTimeRemark: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务结束的时间 · `end_time`, 例如 `20091225121010`
    public var endTime: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 对结束时间的说明 · `end_time_remark`, 例如 `租借结束时间`
    public var endTimeRemark: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(
      startTime: String? = nil, startTimeRemark: String? = nil, endTime: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, startTimeRemark, endTime, endTimeRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_time": String?.self, "start_time_remark": String?.self, "end_time": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }

  /// 操作的场景，如 Order_Paid，枚举值之一
  public struct RequestType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 订单已由其他方式付清 · `Order_Paid`
    public static var orderPaid: Self { Self(rawValue: "Order_Paid") }
  }

  /// 商户给的各项优惠
  public struct ResponseDiscount: APIObject {
    /// 优惠的名称 · `discount_name`
    public var discountName: String? { fields[text: 0] }
    /// 减免的金额，单位为分 · `discount_amount`
    public var discountAmount: Int? { fields[integer: 1] }
    /// 优惠的说明 · `discount_desc`
    public var discountDesc: String? { fields[text: 2] }

    public init(discountName: String? = nil, discountAmount: Int? = nil, discountDesc: String? = nil) {
      fields = ObjectFields(of: Self.self, discountName, discountAmount, discountDesc)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["discount_name": String?.self, "discount_amount": Int?.self, "discount_desc": String?.self]
    }
  }

  /// 结算时收取的各项费用
  public struct ResponseFee: APIObject {
    /// 费用的名称 · `fee_name`
    public var feeName: String? { fields[text: 0] }
    /// 费用的数量 · `fee_count`
    public var feeCount: Int? { fields[integer: 1] }
    /// 费用的总额，单位为分 · `fee_amount`
    public var feeAmount: Int? { fields[integer: 2] }
    /// 计费规则的说明 · `fee_desc`
    public var feeDesc: String? { fields[text: 3] }

    public init(feeName: String? = nil, feeCount: Int? = nil, feeAmount: Int? = nil, feeDesc: String? = nil) {
      fields = ObjectFields(of: Self.self, feeName, feeCount, feeAmount, feeDesc)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["fee_name": String?.self, "fee_count": Int?.self, "fee_amount": Int?.self, "fee_desc": String?.self]
    }
  }

  /// 结算时的优惠
  public struct ResponsePostDiscount: APIObject {
    /// 优惠的名称
    public var name: String? { fields[text: 0] }
    /// 优惠的说明
    public var description: String? { fields[text: 1] }
    /// 优惠的数量
    public var count: Int? { fields[integer: 2] }

    public init(name: String? = nil, description: String? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "count": Int?.self]
    }
  }

  /// 结算时收取的费用
  public struct ResponsePostPayment: APIObject {
    /// 费用的名称
    public var name: String? { fields[text: 0] }
    /// 费用的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 费用的说明
    public var description: String? { fields[text: 2] }
    /// 费用的数量
    public var count: Int? { fields[integer: 3] }

    public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
    }
  }

  /// 服务订单的状态
  public struct ResponseResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已创建 · `CREATED`
    public static var created: Self { Self(rawValue: "CREATED") }

    /// 用户已接受 · `USER_ACCEPTED`
    public static var userAccepted: Self { Self(rawValue: "USER_ACCEPTED") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }

    /// 已支付 · `USER_PAID`
    public static var userPaid: Self { Self(rawValue: "USER_PAID") }

    /// 已取消 · `REVOKED`
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 已失效 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }
  }

  /// 订单的风险金
  public struct ResponseRiskFund: APIObject {
    /// 风险金的名称
    public var name: RiskFundName? { fields[enumeration: 0] }
    /// 风险金的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 风险金的说明
    public var description: String? { fields[text: 2] }

    public init(name: RiskFundName? = nil, amount: Int? = nil, description: String? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": RiskFundName?.self, "amount": Int?.self, "description": String?.self]
    }
  }

  /// 服务订单的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已创建 · `CREATED`
    public static var created: Self { Self(rawValue: "CREATED") }

    /// 进行中 · `DOING`
    public static var doing: Self { Self(rawValue: "DOING") }

    /// 已完成 · `DONE`
    public static var done: Self { Self(rawValue: "DONE") }

    /// 已取消 · `REVOKED`
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 已失效 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }
  }

  /// 服务的时间
  public struct ResponseTimeRange: APIObject {
    /// 服务开始的时间 · `start_time`
    public var startTime: String? { fields[text: 0] }
    /// 对开始时间的说明 · `start_time_remark`
    public var startTimeRemark: String? { fields[text: 1] }
    /// 服务结束的时间 · `end_time`
    public var endTime: String? { fields[text: 2] }
    /// 对结束时间的说明 · `end_time_remark`
    public var endTimeRemark: String? { fields[text: 3] }

    public init(
      startTime: String? = nil, startTimeRemark: String? = nil, endTime: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, startTimeRemark, endTime, endTimeRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_time": String?.self, "start_time_remark": String?.self, "end_time": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }

  /// 订单的风险金
  public struct RiskFund: APIObject {
    /// 风险金的名称
    public var name: String? { fields[text: 0] }
    /// 风险金的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 风险金的说明
    public var description: String? { fields[text: 2] }

    public init(name: String? = nil, amount: Int? = nil, description: String? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "amount": Int?.self, "description": String?.self]
    }
  }

  /// 风险金的名称
  public struct RiskFundName: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 押金 · `DEPOSIT`
    public static var deposit: Self { Self(rawValue: "DEPOSIT") }

    /// 预付款 · `ADVANCE`
    public static var advance: Self { Self(rawValue: "ADVANCE") }

    /// 保证金 · `CASH_DEPOSIT`
    public static var cashDeposit: Self { Self(rawValue: "CASH_DEPOSIT") }

    /// 预估费用 · `ESTIMATE_ORDER_COST`
    public static var estimateOrderCost: Self { Self(rawValue: "ESTIMATE_ORDER_COST") }
  }

  /// 各笔收款
  public struct ServiceorderDetail: APIObject {
    /// 第几笔收款
    public var seq: Int? { fields[integer: 0] }
    /// 该笔收款的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 收款的渠道 · `paid_type`
    public var paidType: PaidType? { fields[enumeration: 2] }
    /// 收款成功的时间 · `paid_time`
    public var paidTime: String? { fields[text: 3] }
    /// 该笔收款的微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 5] }

    public init(
      seq: Int? = nil, amount: Int? = nil, paidType: PaidType? = nil, paidTime: String? = nil,
      transactionID: String? = nil, promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(of: Self.self, seq, amount, paidType, paidTime, transactionID, promotionDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "seq": Int?.self, "amount": Int?.self, "paid_type": PaidType?.self, "paid_time": String?.self,
        "transaction_id": String?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }
  }

  /// 结算时的优惠
  public struct ServiceorderPostDiscount: APIObject {
    /// 优惠的名称 · 例如 `满20减1元`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 优惠的说明 · 例如 `不与其他优惠叠加`
    public var description: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 优惠的数量 · 例如 `2`
    public var count: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 优惠的金额，单位为分 · 例如 `40000`
    public var amount: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(name: String, description: String, count: Int? = nil, amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, count, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "description": String.self, "count": Int?.self, "amount": Int?.self]
    }
  }

  /// 结算时收取的费用
  public struct ServiceorderPostPayment: APIObject {
    /// 费用的名称
    public var name: String? { fields[text: 0] }
    /// 费用的说明
    public var description: String? { fields[text: 1] }
    /// 费用的金额，单位为分
    public var amount: Int? { fields[integer: 2] }
    /// 费用的数量
    public var count: Int? { fields[integer: 3] }

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
    }
  }

  /// 订单的风险金
  public struct ServiceorderRiskFund: APIObject {
    /// 风险金的名称 · 例如 `DEPOSIT`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 风险金的金额，单位为分 · 例如 `10000`
    public var amount: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 风险金的说明 · 例如 `就餐的预估费用`
    public var description: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(name: String, amount: Int, description: String? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "amount": Int.self, "description": String?.self]
    }
  }

  /// 服务的时间
  public struct ServiceorderTimeRange: APIObject {
    /// 服务开始的时间 · `start_time`, 例如 `20091225091010`
    public var startTime: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务结束的时间 · `end_time`, 例如 `20091225121010`
    public var endTime: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 对开始时间的说明 · `start_time_remark`, 例如 `备注1`
    public var startTimeRemark: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 对结束时间的说明 · `end_time_remark`, 例如 `备注2`
    public var endTimeRemark: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(
      startTime: String, endTime: String? = nil, startTimeRemark: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, endTime, startTimeRemark, endTimeRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_time": String.self, "end_time": String?.self, "start_time_remark": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }

  /// 商品
  public struct ServicepayondeliveryorderGoods: APIObject {
    /// 商品的名称
    public var name: String? { fields[text: 0] }
    /// 商品图片的链接
    public var picture: String? { fields[text: 1] }
    /// 商品的单价，单位为分
    public var amount: Int? { fields[integer: 2] }
    /// 商品的数量
    public var count: Int? { fields[integer: 3] }
    /// 品类的编号 · `category_id`
    public var categoryID: [String]? { fields[list: 4] }

    public init(
      name: String? = nil, picture: String? = nil, amount: Int? = nil, count: Int? = nil, categoryID: [String]? = nil
    ) {
      fields = ObjectFields(of: Self.self, name, picture, amount, count, categoryID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "name": String?.self, "picture": String?.self, "amount": Int?.self, "count": Int?.self,
        "category_id": [String]?.self,
      ]
    }
  }

  /// 跳往何处
  public struct ServicepayondeliveryorderJumpLink: APIObject {
    /// 跳转链接的类型 · `jump_link_type`
    public var jumpLinkType: String? { fields[text: 0] }
    /// 所跳小程序的 AppID
    public var appid: String? { fields[text: 1] }
    /// 所跳小程序页面的路径
    public var path: String? { fields[text: 2] }

    public init(jumpLinkType: String? = nil, appid: String? = nil, path: String? = nil) {
      fields = ObjectFields(of: Self.self, jumpLinkType, appid, path)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_link_type": String?.self, "appid": String?.self, "path": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct ServicepayondeliveryorderPostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 1] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 2] }
    /// 服务商的商户号
    public var mchid: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 5] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 6] }
    /// 服务订单的状态
    public var state: String? { fields[text: 7] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: String? { fields[text: 8] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[list: 9] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 10] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[object: 11] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 12] }
    /// 服务的地点
    public var location: Location? { fields[object: 13] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 14] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 15] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 16] }
    /// 跳转微信所用的数据包
    public var package: String? { fields[text: 17] }
    /// 先用后付的商品 · `shopping_info`
    public var shoppingInfo: ShoppingInfo? { fields[object: 18] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      subAppid: String? = nil, subMchid: String? = nil, serviceIntroduction: String? = nil, state: String? = nil,
      stateDescription: String? = nil, postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund? = nil, timeRange: TimeRange? = nil, location: Location? = nil, attach: String? = nil,
      notifyURL: String? = nil, orderID: String? = nil, package: String? = nil, shoppingInfo: ShoppingInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, subAppid, subMchid, serviceIntroduction, state,
        stateDescription, postPayments, postDiscounts, riskFund, timeRange, location, attach, notifyURL, orderID,
        package, shoppingInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "sub_appid": String?.self, "sub_mchid": String?.self, "service_introduction": String?.self,
        "state": String?.self, "state_description": String?.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "attach": String?.self, "notify_url": String?.self, "order_id": String?.self,
        "package": String?.self, "shopping_info": ShoppingInfo?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.ResponsePostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.RiskFund

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.TimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location

    /// 先用后付的商品
    public typealias ShoppingInfo = V3.Payscore.ShoppingInfo

    /// 跳往何处
    public typealias JumpLink = V3.Payscore.ServicepayondeliveryorderJumpLink

    /// 商品
    public typealias Goods = V3.Payscore.ServicepayondeliveryorderGoods
  }

  /// 先用后付的商品
  public struct ServicepayondeliveryorderShoppingInfo: APIObject {
    /// 实际售货商家的 AppID · `real_merchant_appid`, 例如 `wxd678efh567hg6787`
    public var realMerchantAppid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 跳往何处 · `jump_link`
    public var jumpLink: JumpLink? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }
    /// 商品
    public var goods: [ShoppingInfoGoods]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }

    public init(realMerchantAppid: String? = nil, jumpLink: JumpLink? = nil, goods: [ShoppingInfoGoods]? = nil) {
      fields = ObjectFields(of: Self.self, realMerchantAppid, jumpLink, goods)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["real_merchant_appid": String?.self, "jump_link": JumpLink?.self, "goods": [ShoppingInfoGoods]?.self]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 从微信返回时带的查询编号 · `query_id`
    public var queryID: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(serviceID: String, subMchid: String, outOrderNo: String? = nil, queryID: String? = nil) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, outOrderNo, queryID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "sub_mchid": String.self, "out_order_no": String?.self, "query_id": String?.self]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest2: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 从微信返回时带的查询编号 · `query_id`
    public var queryID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(serviceID: String? = nil, outOrderNo: String? = nil, queryID: String? = nil, appid: String? = nil) {
      fields = ObjectFields(of: Self.self, serviceID, outOrderNo, queryID, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String?.self, "out_order_no": String?.self, "query_id": String?.self, "appid": String?.self]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest3: APIObject {
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
  public struct SharedGetResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 3] }
    /// 服务订单的状态
    public var state: ResponseState? { fields[enumeration: 4] }
    /// 用户有没有使用服务 · `finish_type`
    public var finishType: FinishType? { fields[enumeration: 5] }
    /// 服务开始的时间 · `service_start_time`
    public var serviceStartTime: String? { fields[text: 6] }
    /// 服务结束的时间 · `service_end_time`
    public var serviceEndTime: String? { fields[text: 7] }
    /// 服务实际开始的时间 · `real_service_start_time`
    public var realServiceStartTime: String? { fields[text: 8] }
    /// 服务实际结束的时间 · `real_service_end_time`
    public var realServiceEndTime: String? { fields[text: 9] }
    /// 支付完成的时间 · `pay_succ_time`
    public var paySuccTime: String? { fields[text: 10] }
    /// 服务开始的地点 · `service_start_location`
    public var serviceStartLocation: String? { fields[text: 11] }
    /// 服务结束的地点 · `service_end_location`
    public var serviceEndLocation: String? { fields[text: 12] }
    /// 服务实际开始的地点 · `real_service_start_location`
    public var realServiceStartLocation: String? { fields[text: 13] }
    /// 服务实际结束的地点 · `real_service_end_location`
    public var realServiceEndLocation: String? { fields[text: 14] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 15] }
    /// 结算时收取的各项费用
    public var fees: [Fee]? { fields[list: 16] }
    /// 商户给的各项优惠
    public var discounts: [Discount]? { fields[list: 17] }
    /// 风险金的金额，单位为分 · `risk_amount`
    public var riskAmount: Int? { fields[integer: 18] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 19] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 20] }
    /// 完结订单时要带上的凭证 · `finish_ticket`
    public var finishTicket: String? { fields[text: 21] }
    /// 结单的微信支付订单号 · `finish_transaction_id`
    public var finishTransactionID: String? { fields[text: 22] }
    /// 支付的方式，枚举值之一 · `pay_type`
    public var payType: PayType? { fields[enumeration: 23] }

    public init(
      appid: String? = nil, mchid: String? = nil, outOrderNo: String? = nil, serviceID: String? = nil,
      state: ResponseState? = nil, finishType: FinishType? = nil, serviceStartTime: String? = nil,
      serviceEndTime: String? = nil, realServiceStartTime: String? = nil, realServiceEndTime: String? = nil,
      paySuccTime: String? = nil, serviceStartLocation: String? = nil, serviceEndLocation: String? = nil,
      realServiceStartLocation: String? = nil, realServiceEndLocation: String? = nil,
      serviceIntroduction: String? = nil, fees: [Fee]? = nil, discounts: [Discount]? = nil, riskAmount: Int? = nil,
      totalAmount: Int? = nil, attach: String? = nil, finishTicket: String? = nil, finishTransactionID: String? = nil,
      payType: PayType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outOrderNo, serviceID, state, finishType, serviceStartTime, serviceEndTime,
        realServiceStartTime, realServiceEndTime, paySuccTime, serviceStartLocation, serviceEndLocation,
        realServiceStartLocation, realServiceEndLocation, serviceIntroduction, fees, discounts, riskAmount, totalAmount,
        attach, finishTicket, finishTransactionID, payType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_order_no": String?.self, "service_id": String?.self,
        "state": ResponseState?.self, "finish_type": FinishType?.self, "service_start_time": String?.self,
        "service_end_time": String?.self, "real_service_start_time": String?.self,
        "real_service_end_time": String?.self, "pay_succ_time": String?.self, "service_start_location": String?.self,
        "service_end_location": String?.self, "real_service_start_location": String?.self,
        "real_service_end_location": String?.self, "service_introduction": String?.self, "fees": [Fee]?.self,
        "discounts": [Discount]?.self, "risk_amount": Int?.self, "total_amount": Int?.self, "attach": String?.self,
        "finish_ticket": String?.self, "finish_transaction_id": String?.self, "pay_type": PayType?.self,
      ]
    }

    /// 服务订单的状态
    public typealias ResponseState = V3.Payscore.ResponseResponseState

    /// 用户有没有使用服务
    public typealias FinishType = V3.Payscore.FinishType

    /// 结算时收取的各项费用
    public typealias Fee = V3.Payscore.ResponseFee

    /// 商户给的各项优惠
    public typealias Discount = V3.Payscore.ResponseDiscount

    /// 支付的方式，枚举值之一
    public typealias PayType = V3.Payscore.PayType
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 取消的原因 · 例如 `用户投诉`
    public var reason: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(appid: String, serviceID: String, reason: String) {
      fields = ObjectFields(of: Self.self, appid, serviceID, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "service_id": String.self, "reason": String.self]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest2: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 这样做的原因 · 例如 `用户投诉`
    public var reason: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(serviceID: String, subMchid: String, reason: String) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "sub_mchid": String.self, "reason": String.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 3] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 4] }

    public init(
      appid: String? = nil, mchid: String? = nil, outOrderNo: String? = nil, serviceID: String? = nil,
      orderID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, mchid, outOrderNo, serviceID, orderID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_order_no": String?.self, "service_id": String?.self,
        "order_id": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse2: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 3] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 4] }
    /// 跳转小程序所用的 businessType · `miniprogram_businesstype`
    public var miniprogramBusinesstype: String? { fields[text: 5] }
    /// 小程序的 AppID · `miniprogram_appid`
    public var miniprogramAppid: String? { fields[text: 6] }
    /// 小程序页面的路径 · `miniprogram_path`
    public var miniprogramPath: String? { fields[text: 7] }
    /// 小程序的原始 ID · `miniprogram_username`
    public var miniprogramUsername: String? { fields[text: 8] }
    /// 跳转微信所用的数据包
    public var package: String? { fields[text: 9] }

    public init(
      appid: String? = nil, mchid: String? = nil, outOrderNo: String? = nil, serviceID: String? = nil,
      orderID: String? = nil, miniprogramBusinesstype: String? = nil, miniprogramAppid: String? = nil,
      miniprogramPath: String? = nil, miniprogramUsername: String? = nil, package: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outOrderNo, serviceID, orderID, miniprogramBusinesstype, miniprogramAppid,
        miniprogramPath, miniprogramUsername, package
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_order_no": String?.self, "service_id": String?.self,
        "order_id": String?.self, "miniprogram_businesstype": String?.self, "miniprogram_appid": String?.self,
        "miniprogram_path": String?.self, "miniprogram_username": String?.self, "package": String?.self,
      ]
    }
  }

  /// 先用后付的商品
  public struct ShoppingInfo: APIObject {
    /// 实际售货商家的 AppID · `real_merchant_appid`
    public var realMerchantAppid: String? { fields[text: 0] }
    /// 跳往何处 · `jump_link`
    public var jumpLink: ServicepayondeliveryorderJumpLink? { fields[object: 1] }
    /// 商品
    public var goods: [ServicepayondeliveryorderGoods]? { fields[list: 2] }

    public init(
      realMerchantAppid: String? = nil, jumpLink: ServicepayondeliveryorderJumpLink? = nil,
      goods: [ServicepayondeliveryorderGoods]? = nil
    ) {
      fields = ObjectFields(of: Self.self, realMerchantAppid, jumpLink, goods)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "real_merchant_appid": String?.self, "jump_link": ServicepayondeliveryorderJumpLink?.self,
        "goods": [ServicepayondeliveryorderGoods]?.self,
      ]
    }
  }

  /// 商品
  public struct ShoppingInfoGoods: APIObject {
    /// 商品的名称
    public var name: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商品图片的链接
    public var picture: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商品的单价，单位为分 · 例如 `40000`
    public var amount: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 商品的数量 · 例如 `4`
    public var count: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 品类的编号 · `category_id`
    public var categoryID: [String]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }

    public init(
      name: String? = nil, picture: String? = nil, amount: Int? = nil, count: Int? = nil, categoryID: [String]? = nil
    ) {
      fields = ObjectFields(of: Self.self, name, picture, amount, count, categoryID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "name": String?.self, "picture": String?.self, "amount": Int?.self, "count": Int?.self,
        "category_id": [String]?.self,
      ]
    }
  }

  /// 对状态的补充说明
  public struct StateDescription: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用户已确认 · `USER_CONFIRM`
    public static var userConfirm: Self { Self(rawValue: "USER_CONFIRM") }

    /// 商户已完结 · `MCH_COMPLETE`
    public static var mchComplete: Self { Self(rawValue: "MCH_COMPLETE") }
  }

  /// 服务的时间
  public struct TimeRange: APIObject {
    /// 服务开始的时间 · `start_time`
    public var startTime: String? { fields[text: 0] }
    /// 服务结束的时间 · `end_time`
    public var endTime: String? { fields[text: 1] }
    /// 对开始时间的说明 · `start_time_remark`
    public var startTimeRemark: String? { fields[text: 2] }
    /// 对结束时间的说明 · `end_time_remark`
    public var endTimeRemark: String? { fields[text: 3] }

    public init(
      startTime: String? = nil, endTime: String? = nil, startTimeRemark: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, endTime, startTimeRemark, endTimeRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_time": String?.self, "end_time": String?.self, "start_time_remark": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }

  /// 服务的时间
  public struct TimeRange2: APIObject {
    /// 服务开始的时间 · `start_time`, 例如 `20091225091010`
    public var startTime: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 对开始时间的说明 · `start_time_remark`, 例如 `开始租借时间`
    public var startTimeRemark: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务结束的时间 · `end_time`, 例如 `20091225121010`
    public var endTime: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 对结束时间的说明 · `end_time_remark`, 例如 `租借结束时间`
    public var endTimeRemark: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(
      startTime: String, startTimeRemark: String? = nil, endTime: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, startTimeRemark, endTime, endTimeRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_time": String.self, "start_time_remark": String?.self, "end_time": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }
}
