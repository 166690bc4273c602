// Written by wechatpay-gen: change the description, not this file.
// POST /v3/inspolicymgr/deduct/policies

@_spi(Generated) public import WeChatPay

extension V3.Inspolicymgr.Deduct.Policies {
  /// 保单服务：上传保单
  ///
  /// 用户授权之后，把保单详情交给微信支付。
  ///
  /// `POST /v3/inspolicymgr/deduct/policies` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/inspolicymgr/deduct/policies"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的保险编号 · `out_insurance_no`, 例如 `Auisihsiahishishi4hihsid123418id`
    public var outInsuranceNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 各位被保险人的姓名 · `insured_name_list`
    public var insuredNameList: [String] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }
    /// 承保公司的代码 · `insurance_company_code`, 例如 `1001`
    public var insuranceCompanyCode: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 生效的时间 · `effective_time`, 例如 `2025-09-21T17:11:12+08:00`
    public var effectiveTime: Timestamp {
      get { fields[requiredTime: 3] }
      set { fields[requiredTime: 3] = newValue }
    }
    /// 失效的时间 · `expired_time`, 例如 `2025-09-21T17:11:12+08:00`
    public var expiredTime: Timestamp {
      get { fields[requiredTime: 4] }
      set { fields[requiredTime: 4] = newValue }
    }
    /// 有哪些保障 · `coverage_detail`
    public var coverageDetail: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 能否续保 · `support_renewal`
    public var supportRenewal: Bool {
      get { fields[requiredBoolean: 6] }
      set { fields[requiredBoolean: 6] = newValue }
    }
    /// 何时起可续保 · `start_renewal_time`, 例如 `2025-09-21T17:11:12+08:00`
    public var startRenewalTime: Timestamp? {
      get { fields[time: 7] }
      set { fields[time: 7] = newValue }
    }
    /// 何时止可续保 · `end_renewal_time`, 例如 `2025-09-21T17:11:12+08:00`
    public var endRenewalTime: Timestamp? {
      get { fields[time: 8] }
      set { fields[time: 8] = newValue }
    }
    /// 保单的类型 · `policy_type`
    public var policyType: PolicyType {
      get { fields[requiredEnumeration: 9] }
      set { fields[requiredEnumeration: 9] = newValue }
    }
    /// 车牌号 · `car_number`, 例如 `粤B·AB123`
    public var carNumber: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 宠物的名字 · `pet_name`, 例如 `小狗`
    public var petName: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 详细的地址 · 例如 `上海市浦东新区晨晖路1001号`
    public var address: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 保单的状态 · `policy_state`
    public var policyState: PolicyState {
      get { fields[requiredEnumeration: 13] }
      set { fields[requiredEnumeration: 13] = newValue }
    }
    /// 保险公司的保单号 · `policy_code`, 例如 `Coisihsiaxishishi4hihsid1ii411co`
    public var policyCode: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `12535`
    public var planID: String {
      get { fields[requiredText: 15] }
      set { fields[requiredText: 15] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 16] }
      set { fields[requiredText: 16] = newValue }
    }
    /// 保单各期的扣费 · `policy_periods`
    public var policyPeriods: [Int] {
      get { fields[requiredList: 17] }
      set { fields[requiredList: 17] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 18] }
      set { fields[requiredText: 18] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oYobu0MVnQfWpSMOYJz2AHPG_gQw`
    public var openid: String {
      get { fields[requiredText: 19] }
      set { fields[requiredText: 19] = newValue }
    }
    /// 是否赠送的保险 · `free_insurance`
    public var freeInsurance: Bool {
      get { fields[requiredBoolean: 20] }
      set { fields[requiredBoolean: 20] = newValue }
    }
    /// 是否与别的保单一起扣费 · `combined_payment`
    public var combinedPayment: Bool? {
      get { fields[boolean: 21] }
      set { fields[boolean: 21] = newValue }
    }
    /// 付款的方式 · `payment_method`
    public var paymentMethod: PaymentMethod? {
      get { fields[enumeration: 22] }
      set { fields[enumeration: 22] = newValue }
    }
    /// 各期保费怎样定 · `period_premium_mode`
    public var periodPremiumMode: PeriodPremiumMode? {
      get { fields[enumeration: 23] }
      set { fields[enumeration: 23] = newValue }
    }
    /// 多久缴一次费 · `payment_period`
    public var paymentPeriod: PaymentPeriod? {
      get { fields[enumeration: 24] }
      set { fields[enumeration: 24] = newValue }
    }
    /// 首期的保费，单位为分 · `first_period_amount`, 例如 `8000`
    public var firstPeriodAmount: Int? {
      get { fields[integer: 25] }
      set { fields[integer: 25] = newValue }
    }
    /// 此后每期的保费，单位为分 · `subsequent_period_amount`, 例如 `5000`
    public var subsequentPeriodAmount: Int? {
      get { fields[integer: 26] }
      set { fields[integer: 26] = newValue }
    }
    /// 保障期限的类型 · `coverage_term_type`
    public var coverageTermType: CoverageTermType? {
      get { fields[enumeration: 27] }
      set { fields[enumeration: 27] = newValue }
    }
    /// 收款方的商户号 · `payee_mchid`, 例如 `1900000109`
    public var payeeMchid: String? {
      get { fields[text: 28] }
      set { fields[text: 28] = newValue }
    }
    /// 收款方的 AppID · `payee_appid`, 例如 `wx7f3f0032b6e6f0cc`
    public var payeeAppid: String? {
      get { fields[text: 29] }
      set { fields[text: 29] = newValue }
    }
    /// 收款方的 OpenID · `payee_openid`, 例如 `oYobu0MVnQfWpSMOYJz2AHPG_gQw`
    public var payeeOpenid: String? {
      get { fields[text: 30] }
      set { fields[text: 30] = newValue }
    }

    public init(
      outInsuranceNo: String, insuredNameList: [String], insuranceCompanyCode: String, effectiveTime: Timestamp,
      expiredTime: Timestamp, coverageDetail: String, supportRenewal: Bool, startRenewalTime: Timestamp? = nil,
      endRenewalTime: Timestamp? = nil, policyType: PolicyType, carNumber: String? = nil, petName: String? = nil,
      address: String? = nil, policyState: PolicyState, policyCode: String? = nil, planID: String,
      outContractCode: String, policyPeriods: [Int], appid: String, openid: String, freeInsurance: Bool,
      combinedPayment: Bool? = nil, paymentMethod: PaymentMethod? = nil, periodPremiumMode: PeriodPremiumMode? = nil,
      paymentPeriod: PaymentPeriod? = nil, firstPeriodAmount: Int? = nil, subsequentPeriodAmount: Int? = nil,
      coverageTermType: CoverageTermType? = nil, payeeMchid: String? = nil, payeeAppid: String? = nil,
      payeeOpenid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outInsuranceNo, insuredNameList, insuranceCompanyCode, effectiveTime, expiredTime,
        coverageDetail, supportRenewal, startRenewalTime, endRenewalTime, policyType, carNumber, petName, address,
        policyState, policyCode, planID, outContractCode, policyPeriods, appid, openid, freeInsurance, combinedPayment,
        paymentMethod, periodPremiumMode, paymentPeriod, firstPeriodAmount, subsequentPeriodAmount, coverageTermType,
        payeeMchid, payeeAppid, payeeOpenid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_insurance_no": String.self, "insured_name_list": [String].self, "insurance_company_code": String.self,
        "effective_time": Timestamp.self, "expired_time": Timestamp.self, "coverage_detail": String.self,
        "support_renewal": Bool.self, "start_renewal_time": Timestamp?.self, "end_renewal_time": Timestamp?.self,
        "policy_type": PolicyType.self, "car_number": String?.self, "pet_name": String?.self, "address": String?.self,
        "policy_state": PolicyState.self, "policy_code": String?.self, "plan_id": String.self,
        "out_contract_code": String.self, "policy_periods": [Int].self, "appid": String.self, "openid": String.self,
        "free_insurance": Bool.self, "combined_payment": Bool?.self, "payment_method": PaymentMethod?.self,
        "period_premium_mode": PeriodPremiumMode?.self, "payment_period": PaymentPeriod?.self,
        "first_period_amount": Int?.self, "subsequent_period_amount": Int?.self,
        "coverage_term_type": CoverageTermType?.self, "payee_mchid": String?.self, "payee_appid": String?.self,
        "payee_openid": String?.self,
      ]
    }

    /// 保单的类型
    public typealias PolicyType = V3.Inspolicymgr.Deduct.Policies.PolicyType

    /// 保单的状态
    public typealias PolicyState = V3.Inspolicymgr.Deduct.Policies.PolicyState

    /// 付款的方式
    public typealias PaymentMethod = V3.Inspolicymgr.Deduct.Policies.PaymentMethod

    /// 各期保费怎样定
    public typealias PeriodPremiumMode = V3.Inspolicymgr.Deduct.Policies.PeriodPremiumMode

    /// 多久缴一次费
    public typealias PaymentPeriod = V3.Inspolicymgr.Deduct.Policies.PaymentPeriod

    /// 保障期限的类型
    public typealias CoverageTermType = V3.Inspolicymgr.Deduct.Policies.CoverageTermType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的保险编号 · `out_insurance_no`
    public var outInsuranceNo: String? { fields[text: 0] }
    /// 保险的名称 · `insurance_name`
    public var insuranceName: String? { fields[text: 1] }
    /// 各位被保险人的姓名 · `insured_name_list`
    public var insuredNameList: [String]? { fields[list: 2] }
    /// 承保公司的代码 · `insurance_company_code`
    public var insuranceCompanyCode: String? { fields[text: 3] }
    /// 生效的时间 · `effective_time`
    public var effectiveTime: Timestamp? { fields[time: 4] }
    /// 失效的时间 · `expired_time`
    public var expiredTime: Timestamp? { fields[time: 5] }
    /// 有哪些保障 · `coverage_detail`
    public var coverageDetail: String? { fields[text: 6] }
    /// 能否续保 · `support_renewal`
    public var supportRenewal: Bool? { fields[boolean: 7] }
    /// 何时起可续保 · `start_renewal_time`
    public var startRenewalTime: Timestamp? { fields[time: 8] }
    /// 何时止可续保 · `end_renewal_time`
    public var endRenewalTime: Timestamp? { fields[time: 9] }
    /// 保单的类型 · `policy_type`
    public var policyType: PolicyType? { fields[enumeration: 10] }
    /// 车牌号 · `car_number`
    public var carNumber: String? { fields[text: 11] }
    /// 宠物的名字 · `pet_name`
    public var petName: String? { fields[text: 12] }
    /// 详细的地址
    public var address: String? { fields[text: 13] }
    /// 保单的状态 · `policy_state`
    public var policyState: PolicyState? { fields[enumeration: 14] }
    /// 保险公司的保单号 · `policy_code`
    public var policyCode: String? { fields[text: 15] }
    /// 协议模板的编号 · `plan_id`
    public var planID: String? { fields[text: 16] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 17] }
    /// 保单各期的扣费 · `policy_periods`
    public var policyPeriods: [Int]? { fields[list: 18] }
    /// 是否赠送的保险 · `free_insurance`
    public var freeInsurance: Bool? { fields[boolean: 19] }
    /// 是否与别的保单一起扣费 · `combined_payment`
    public var combinedPayment: Bool? { fields[boolean: 20] }
    /// 付款的方式 · `payment_method`
    public var paymentMethod: PaymentMethod? { fields[enumeration: 21] }
    /// 各期保费怎样定 · `period_premium_mode`
    public var periodPremiumMode: PeriodPremiumMode? { fields[enumeration: 22] }
    /// 多久缴一次费 · `payment_period`
    public var paymentPeriod: PaymentPeriod? { fields[enumeration: 23] }
    /// 首期的保费，单位为分 · `first_period_amount`
    public var firstPeriodAmount: Int? { fields[integer: 24] }
    /// 此后每期的保费，单位为分 · `subsequent_period_amount`
    public var subsequentPeriodAmount: Int? { fields[integer: 25] }
    /// 保障期限的类型 · `coverage_term_type`
    public var coverageTermType: CoverageTermType? { fields[enumeration: 26] }

    public init(
      outInsuranceNo: String? = nil, insuranceName: String? = nil, insuredNameList: [String]? = nil,
      insuranceCompanyCode: String? = nil, effectiveTime: Timestamp? = nil, expiredTime: Timestamp? = nil,
      coverageDetail: String? = nil, supportRenewal: Bool? = nil, startRenewalTime: Timestamp? = nil,
      endRenewalTime: Timestamp? = nil, policyType: PolicyType? = nil, carNumber: String? = nil, petName: String? = nil,
      address: String? = nil, policyState: PolicyState? = nil, policyCode: String? = nil, planID: String? = nil,
      outContractCode: String? = nil, policyPeriods: [Int]? = nil, freeInsurance: Bool? = nil,
      combinedPayment: Bool? = nil, paymentMethod: PaymentMethod? = nil, periodPremiumMode: PeriodPremiumMode? = nil,
      paymentPeriod: PaymentPeriod? = nil, firstPeriodAmount: Int? = nil, subsequentPeriodAmount: Int? = nil,
      coverageTermType: CoverageTermType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outInsuranceNo, insuranceName, insuredNameList, insuranceCompanyCode, effectiveTime, expiredTime,
        coverageDetail, supportRenewal, startRenewalTime, endRenewalTime, policyType, carNumber, petName, address,
        policyState, policyCode, planID, outContractCode, policyPeriods, freeInsurance, combinedPayment, paymentMethod,
        periodPremiumMode, paymentPeriod, firstPeriodAmount, subsequentPeriodAmount, coverageTermType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_insurance_no": String?.self, "insurance_name": String?.self, "insured_name_list": [String]?.self,
        "insurance_company_code": String?.self, "effective_time": Timestamp?.self, "expired_time": Timestamp?.self,
        "coverage_detail": String?.self, "support_renewal": Bool?.self, "start_renewal_time": Timestamp?.self,
        "end_renewal_time": Timestamp?.self, "policy_type": PolicyType?.self, "car_number": String?.self,
        "pet_name": String?.self, "address": String?.self, "policy_state": PolicyState?.self,
        "policy_code": String?.self, "plan_id": String?.self, "out_contract_code": String?.self,
        "policy_periods": [Int]?.self, "free_insurance": Bool?.self, "combined_payment": Bool?.self,
        "payment_method": PaymentMethod?.self, "period_premium_mode": PeriodPremiumMode?.self,
        "payment_period": PaymentPeriod?.self, "first_period_amount": Int?.self, "subsequent_period_amount": Int?.self,
        "coverage_term_type": CoverageTermType?.self,
      ]
    }

    /// 保单的类型
    public typealias PolicyType = V3.Inspolicymgr.Deduct.Policies.PolicyType

    /// 保单的状态
    public typealias PolicyState = V3.Inspolicymgr.Deduct.Policies.PolicyState

    /// 付款的方式
    public typealias PaymentMethod = V3.Inspolicymgr.Deduct.Policies.PaymentMethod

    /// 各期保费怎样定
    public typealias PeriodPremiumMode = V3.Inspolicymgr.Deduct.Policies.PeriodPremiumMode

    /// 多久缴一次费
    public typealias PaymentPeriod = V3.Inspolicymgr.Deduct.Policies.PaymentPeriod

    /// 保障期限的类型
    public typealias CoverageTermType = V3.Inspolicymgr.Deduct.Policies.CoverageTermType
  }

  /// 保障期限的类型
  public struct CoverageTermType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 到固定日期 · `COVERAGE_TERM_TYPE_FIXED_DATE`
    public static var coverageTermTypeFixedDate: Self { Self(rawValue: "COVERAGE_TERM_TYPE_FIXED_DATE") }

    /// 终身 · `COVERAGE_TERM_TYPE_LIFETIME`
    public static var coverageTermTypeLifetime: Self { Self(rawValue: "COVERAGE_TERM_TYPE_LIFETIME") }
  }

  /// 付款的方式
  public struct PaymentMethod: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 其他 · `PAYMENT_METHOD_OTHER`
    public static var paymentMethodOther: Self { Self(rawValue: "PAYMENT_METHOD_OTHER") }

    /// 分期缴 · `PAYMENT_METHOD_PERIOD`
    public static var paymentMethodPeriod: Self { Self(rawValue: "PAYMENT_METHOD_PERIOD") }

    /// 一次缴清 · `PAYMENT_METHOD_LUMP_SUM`
    public static var paymentMethodLumpSum: Self { Self(rawValue: "PAYMENT_METHOD_LUMP_SUM") }
  }

  /// 多久缴一次费
  public struct PaymentPeriod: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 每日 · `PAYMENT_PERIOD_DAY`
    public static var paymentPeriodDay: Self { Self(rawValue: "PAYMENT_PERIOD_DAY") }

    /// 每周 · `PAYMENT_PERIOD_WEEK`
    public static var paymentPeriodWeek: Self { Self(rawValue: "PAYMENT_PERIOD_WEEK") }

    /// 每两周 · `PAYMENT_PERIOD_BIWEEKLY`
    public static var paymentPeriodBiweekly: Self { Self(rawValue: "PAYMENT_PERIOD_BIWEEKLY") }

    /// 每月 · `PAYMENT_PERIOD_MONTH`
    public static var paymentPeriodMonth: Self { Self(rawValue: "PAYMENT_PERIOD_MONTH") }

    /// 每季 · `PAYMENT_PERIOD_QUARTER`
    public static var paymentPeriodQuarter: Self { Self(rawValue: "PAYMENT_PERIOD_QUARTER") }

    /// 每半年 · `PAYMENT_PERIOD_HALF_YEAR`
    public static var paymentPeriodHalfYear: Self { Self(rawValue: "PAYMENT_PERIOD_HALF_YEAR") }

    /// 每年 · `PAYMENT_PERIOD_YEAR`
    public static var paymentPeriodYear: Self { Self(rawValue: "PAYMENT_PERIOD_YEAR") }
  }

  /// 各期保费怎样定
  public struct PeriodPremiumMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 各期相同 · `PERIOD_PREMIUM_MODE_EQUAL`
    public static var periodPremiumModeEqual: Self { Self(rawValue: "PERIOD_PREMIUM_MODE_EQUAL") }

    /// 首期不同 · `PERIOD_PREMIUM_MODE_FIRST_DIFF`
    public static var periodPremiumModeFirstDiff: Self { Self(rawValue: "PERIOD_PREMIUM_MODE_FIRST_DIFF") }

    /// 多期不同 · `PERIOD_PREMIUM_MODE_MULTI_DIFF`
    public static var periodPremiumModeMultiDiff: Self { Self(rawValue: "PERIOD_PREMIUM_MODE_MULTI_DIFF") }
  }

  /// 保单的状态
  public struct PolicyState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 承保中 · `POLICY_STATE_ISSUING`
    public static var policyStateIssuing: Self { Self(rawValue: "POLICY_STATE_ISSUING") }

    /// 已承保 · `POLICY_STATE_APPROVED`
    public static var policyStateApproved: Self { Self(rawValue: "POLICY_STATE_APPROVED") }

    /// 已拒保 · `POLICY_STATE_DECLINED`
    public static var policyStateDeclined: Self { Self(rawValue: "POLICY_STATE_DECLINED") }

    /// 已失效 · `POLICY_STATE_INACTIVE`
    public static var policyStateInactive: Self { Self(rawValue: "POLICY_STATE_INACTIVE") }
  }

  /// 保单的类型
  public struct PolicyType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 其他险 · `POLICY_TYPE_OTHER`
    public static var policyTypeOther: Self { Self(rawValue: "POLICY_TYPE_OTHER") }

    /// 医疗险 · `POLICY_TYPE_MEDICAL`
    public static var policyTypeMedical: Self { Self(rawValue: "POLICY_TYPE_MEDICAL") }

    /// 意外险 · `POLICY_TYPE_ACCIDENT`
    public static var policyTypeAccident: Self { Self(rawValue: "POLICY_TYPE_ACCIDENT") }

    /// 重疾险 · `POLICY_TYPE_CRITICAL`
    public static var policyTypeCritical: Self { Self(rawValue: "POLICY_TYPE_CRITICAL") }

    /// 车险 · `POLICY_TYPE_CAR`
    public static var policyTypeCar: Self { Self(rawValue: "POLICY_TYPE_CAR") }

    /// 寿险 · `POLICY_TYPE_LIFE`
    public static var policyTypeLife: Self { Self(rawValue: "POLICY_TYPE_LIFE") }

    /// 财产险 · `POLICY_TYPE_PROPERTY`
    public static var policyTypeProperty: Self { Self(rawValue: "POLICY_TYPE_PROPERTY") }

    /// 宠物险 · `POLICY_TYPE_PET`
    public static var policyTypePet: Self { Self(rawValue: "POLICY_TYPE_PET") }

    /// 年金险 · `POLICY_TYPE_ANNUITY`
    public static var policyTypeAnnuity: Self { Self(rawValue: "POLICY_TYPE_ANNUITY") }
  }
}
