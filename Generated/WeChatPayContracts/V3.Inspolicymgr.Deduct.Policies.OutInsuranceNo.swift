// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}

@_spi(Generated) public import WeChatPay

extension V3.Inspolicymgr.Deduct.Policies.OutInsuranceNo {
  /// 保单服务：查询保单
  ///
  /// 取得已上传的保单，可用来对账。
  ///
  /// `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/inspolicymgr/deduct/policies/{out_insurance_no}"))
  }

  /// 保单服务：更新保单
  ///
  /// 出单、退保或失效时更新保单。
  ///
  /// `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/inspolicymgr/deduct/policies/{out_insurance_no}"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 各位被保险人的姓名 · `insured_name_list`
    public var insuredNameList: [String]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }
    /// 保险的名称 · `insurance_name`, 例如 `微医保·百万医疗险`
    public var insuranceName: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 生效的时间 · `effective_time`, 例如 `2025-09-21T17:11:12+08:00`
    public var effectiveTime: Timestamp? {
      get { fields[time: 2] }
      set { fields[time: 2] = newValue }
    }
    /// 失效的时间 · `expired_time`, 例如 `2025-09-21T17:11:12+08:00`
    public var expiredTime: Timestamp? {
      get { fields[time: 3] }
      set { fields[time: 3] = newValue }
    }
    /// 有哪些保障 · `coverage_detail`
    public var coverageDetail: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 能否续保 · `support_renewal`
    public var supportRenewal: Bool? {
      get { fields[boolean: 5] }
      set { fields[boolean: 5] = newValue }
    }
    /// 何时起可续保 · `start_renewal_time`, 例如 `2025-09-21T17:11:12+08:00`
    public var startRenewalTime: Timestamp? {
      get { fields[time: 6] }
      set { fields[time: 6] = newValue }
    }
    /// 何时止可续保 · `end_renewal_time`, 例如 `2025-09-21T17:11:12+08:00`
    public var endRenewalTime: Timestamp? {
      get { fields[time: 7] }
      set { fields[time: 7] = newValue }
    }
    /// 保单的类型 · `policy_type`
    public var policyType: PolicyType? {
      get { fields[enumeration: 8] }
      set { fields[enumeration: 8] = newValue }
    }
    /// 车牌号 · `car_number`, 例如 `粤B·AB123`
    public var carNumber: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 宠物的名字 · `pet_name`, 例如 `小狗`
    public var petName: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 详细的地址 · 例如 `上海市浦东新区晨晖路1001号`
    public var address: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 保单的状态 · `policy_state`
    public var policyState: PolicyState? {
      get { fields[enumeration: 12] }
      set { fields[enumeration: 12] = newValue }
    }
    /// 保险公司的保单号 · `policy_code`, 例如 `Coisihsiaxishishi4hihsid1ii411co`
    public var policyCode: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `12535`
    public var planID: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 保单各期的扣费 · `policy_periods`
    public var policyPeriods: [Int]? {
      get { fields[list: 16] }
      set { fields[list: 16] = newValue }
    }
    /// 是否赠送的保险 · `free_insurance`
    public var freeInsurance: Bool? {
      get { fields[boolean: 17] }
      set { fields[boolean: 17] = newValue }
    }
    /// 是否与别的保单一起扣费 · `combined_payment`
    public var combinedPayment: Bool? {
      get { fields[boolean: 18] }
      set { fields[boolean: 18] = newValue }
    }
    /// 付款的方式 · `payment_method`
    public var paymentMethod: PaymentMethod? {
      get { fields[enumeration: 19] }
      set { fields[enumeration: 19] = newValue }
    }
    /// 各期保费怎样定 · `period_premium_mode`
    public var periodPremiumMode: PeriodPremiumMode? {
      get { fields[enumeration: 20] }
      set { fields[enumeration: 20] = newValue }
    }
    /// 多久缴一次费 · `payment_period`
    public var paymentPeriod: PaymentPeriod? {
      get { fields[enumeration: 21] }
      set { fields[enumeration: 21] = newValue }
    }
    /// 首期的保费，单位为分 · `first_period_amount`, 例如 `8000`
    public var firstPeriodAmount: Int? {
      get { fields[integer: 22] }
      set { fields[integer: 22] = newValue }
    }
    /// 此后每期的保费，单位为分 · `subsequent_period_amount`, 例如 `5000`
    public var subsequentPeriodAmount: Int? {
      get { fields[integer: 23] }
      set { fields[integer: 23] = newValue }
    }
    /// 保障期限的类型 · `coverage_term_type`
    public var coverageTermType: CoverageTermType? {
      get { fields[enumeration: 24] }
      set { fields[enumeration: 24] = newValue }
    }

    public init(
      insuredNameList: [String]? = nil, insuranceName: String? = nil, effectiveTime: Timestamp? = nil,
      expiredTime: Timestamp? = nil, coverageDetail: String? = nil, supportRenewal: Bool? = nil,
      startRenewalTime: Timestamp? = nil, endRenewalTime: Timestamp? = nil, policyType: PolicyType? = nil,
      carNumber: String? = nil, petName: String? = nil, address: String? = nil, policyState: PolicyState? = nil,
      policyCode: String? = nil, planID: String? = nil, outContractCode: String? = nil, policyPeriods: [Int]? = nil,
      freeInsurance: Bool? = nil, combinedPayment: Bool? = nil, paymentMethod: PaymentMethod? = nil,
      periodPremiumMode: PeriodPremiumMode? = nil, paymentPeriod: PaymentPeriod? = nil, firstPeriodAmount: Int? = nil,
      subsequentPeriodAmount: Int? = nil, coverageTermType: CoverageTermType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, insuredNameList, insuranceName, effectiveTime, expiredTime, coverageDetail, supportRenewal,
        startRenewalTime, endRenewalTime, policyType, carNumber, petName, address, policyState, policyCode, planID,
        outContractCode, policyPeriods, freeInsurance, combinedPayment, paymentMethod, periodPremiumMode, paymentPeriod,
        firstPeriodAmount, subsequentPeriodAmount, coverageTermType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "insured_name_list": [String]?.self, "insurance_name": String?.self, "effective_time": Timestamp?.self,
        "expired_time": Timestamp?.self, "coverage_detail": String?.self, "support_renewal": Bool?.self,
        "start_renewal_time": Timestamp?.self, "end_renewal_time": Timestamp?.self, "policy_type": PolicyType?.self,
        "car_number": String?.self, "pet_name": String?.self, "address": String?.self,
        "policy_state": PolicyState?.self, "policy_code": String?.self, "plan_id": String?.self,
        "out_contract_code": String?.self, "policy_periods": [Int]?.self, "free_insurance": Bool?.self,
        "combined_payment": Bool?.self, "payment_method": PaymentMethod?.self,
        "period_premium_mode": PeriodPremiumMode?.self, "payment_period": PaymentPeriod?.self,
        "first_period_amount": Int?.self, "subsequent_period_amount": Int?.self,
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

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
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
  public typealias CoverageTermType = V3.Inspolicymgr.Deduct.Policies.CoverageTermType

  /// 付款的方式
  public typealias PaymentMethod = V3.Inspolicymgr.Deduct.Policies.PaymentMethod

  /// 多久缴一次费
  public typealias PaymentPeriod = V3.Inspolicymgr.Deduct.Policies.PaymentPeriod

  /// 各期保费怎样定
  public typealias PeriodPremiumMode = V3.Inspolicymgr.Deduct.Policies.PeriodPremiumMode

  /// 保单的状态
  public typealias PolicyState = V3.Inspolicymgr.Deduct.Policies.PolicyState

  /// 保单的类型
  public typealias PolicyType = V3.Inspolicymgr.Deduct.Policies.PolicyType
}
