// Made by OperationTests: change the descriptions, not this file.
// swift-format-ignore-file

import WeChatPay
import WeChatPayContracts

extension APIModule {
  // So that the compiler does not tell of each operation that is out of use.
  @available(*, deprecated)
  static var weChatPayContracts: APIModule {
    var module = APIModule(name: "WeChatPayContracts", payloads: Notifications.weChatPayContracts)
    module.calls["GET /v3/credit-repayment/partner/contracts/{out_contract_code}"] = { check in try await check.pay.v3.creditRepayment.partner.contracts(outContractCode: check.path()).get() }
    module.calls["GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}"] = { check in try await check.pay.v3.creditRepayment.partner.deductOrders(outTradeNo: check.path()).get() }
    module.calls["GET /v3/credit-repayment/partner/schedule-records/{out_record_id}"] = { check in try await check.pay.v3.creditRepayment.partner.scheduleRecords(outRecordID: check.path()).get(check.query()) }
    module.calls["GET /v3/facemch/users/{face_sid}"] = { check in try await check.pay.v3.facemch.users(faceSid: check.path()).get(check.query()) }
    module.calls["GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}"] = { check in try await check.pay.v3.inspolicymgr.deduct.authorizations(outInsuranceNo: check.path()).get() }
    module.calls["GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}"] = { check in try await check.pay.v3.inspolicymgr.deduct.policies(outInsuranceNo: check.path()).get() }
    module.calls["GET /v3/offlineface/contracts/{contract_id}"] = { check in try await check.pay.v3.offlineface.contracts(contractID: check.path()).get(check.query()) }
    module.calls["GET /v3/offlineface/face-collections"] = { check in try await check.pay.v3.offlineface.faceCollections.get(check.query()) }
    module.calls["GET /v3/offlineface/face-collections/{collection_id}"] = { check in try await check.pay.v3.offlineface.faceCollections(collectionID: check.path()).get() }
    module.calls["GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}"] = { check in try await check.pay.v3.offlineface.transactions.outTradeNo(outTradeNo: check.path()).get(check.query()) }
    module.calls["GET /v3/offlinefacemch/organizations"] = { check in try await check.pay.v3.offlinefacemch.organizations.get(check.query()) }
    module.calls["GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"] = { check in try await check.pay.v3.offlinefacemch.organizations(organizationID: check.path()).users.outUserID(outUserID: check.path()).get() }
    module.calls["GET /v3/palmservice/authorization/openid/{openid}"] = { check in try await check.pay.v3.palmservice.authorization.openid(openid: check.path()).get(check.query()) }
    module.calls["GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}"] = { check in try await check.pay.v3.papay.insurancePay.policyPeriods.contractID(contractID: check.path()).policyPeriodID(policyPeriodID: check.path()).get() }
    module.calls["GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"] = { check in try await check.pay.v3.papay.insuranceSign.contracts.planID(planID: check.path()).outContractCode(outContractCode: check.path()).get() }
    module.calls["GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}"] = { check in try await check.pay.v3.papay.insuranceSign.policyPeriods2.planID(planID: check.path()).outContractCode(outContractCode: check.path()).get(check.query()) }
    module.calls["GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}"] = { check in try await check.pay.v3.papay.pay.partner.schedules.contractID(contractID: check.path()).get(check.query()) }
    module.calls["GET /v3/papay/pay/schedules/contract-id/{contract_id}"] = { check in try await check.pay.v3.papay.pay.schedules.contractID(contractID: check.path()).get() }
    module.calls["GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"] = { check in try await check.pay.v3.papay.sign.contracts.harmonyPlanID(planID: check.path()).outContractCode(outContractCode: check.path()).get() }
    module.calls["GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"] = { check in try await check.pay.v3.papay.sign.contracts.planID(planID: check.path()).outContractCode(outContractCode: check.path()).get() }
    module.calls["GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"] = { check in try await check.pay.v3.papay.sign.partner.contracts.planID(planID: check.path()).outContractCode(outContractCode: check.path()).get(check.query()) }
    module.calls["GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"] = { check in try await check.pay.v3.passwordExemptContract.contracts.serviceID(serviceID: check.path()).outContractCode(outContractCode: check.path()).get() }
    module.calls["GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}"] = { check in try await check.pay.v3.repayment.combineTransactions.partner.outTradeNo(combineOutTradeNo: check.path()).get() }
    module.calls["PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}"] = { check in try await check.pay.v3.inspolicymgr.deduct.policies(outInsuranceNo: check.path()).patch(check.body()) }
    module.calls["PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"] = { check in try await check.pay.v3.offlinefacemch.organizations(organizationID: check.path()).users.outUserID(outUserID: check.path()).patch(check.body()) }
    module.calls["POST /v3/credit-repayment/partner/contracts/app-presign"] = { check in try await check.pay.v3.creditRepayment.partner.contracts.appPresign.post(check.body()) }
    module.calls["POST /v3/credit-repayment/partner/contracts/h5-presign"] = { check in try await check.pay.v3.creditRepayment.partner.contracts.h5Presign.post(check.body()) }
    module.calls["POST /v3/credit-repayment/partner/contracts/terminate"] = { check in try await check.pay.v3.creditRepayment.partner.contracts.terminate.post(check.body()) }
    module.calls["POST /v3/credit-repayment/partner/deduct-orders"] = { check in try await check.pay.v3.creditRepayment.partner.deductOrders.post(check.body()) }
    module.calls["POST /v3/credit-repayment/partner/schedule-records/batch-create"] = { check in try await check.pay.v3.creditRepayment.partner.scheduleRecords.batchCreate.post(check.body()) }
    module.calls["POST /v3/inspolicymgr/deduct/authorizations"] = { check in try await check.pay.v3.inspolicymgr.deduct.authorizations.post(check.body()) }
    module.calls["POST /v3/inspolicymgr/deduct/policies"] = { check in try await check.pay.v3.inspolicymgr.deduct.policies.post(check.body()) }
    module.calls["POST /v3/offlineface/authinfo"] = { check in try await check.pay.v3.offlineface.authinfo.post(check.body()) }
    module.calls["POST /v3/offlineface/contracts/presign"] = { check in try await check.pay.v3.offlineface.contracts.presign.post(check.body()) }
    module.calls["POST /v3/offlineface/repayment-url"] = { check in try await check.pay.v3.offlineface.repaymentURL.post(check.body()) }
    module.calls["POST /v3/offlineface/transactions"] = { check in try await check.pay.v3.offlineface.transactions.post(check.body()) }
    module.calls["POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract"] = { check in try await check.pay.v3.offlinefacemch.organizations(organizationID: check.path()).users.userID(userID: check.path()).terminateContract.post() }
    module.calls["POST /v3/offlinefacemch/tokens"] = { check in try await check.pay.v3.offlinefacemch.tokens.post(check.body()) }
    module.calls["POST /v3/palmservice/authorization/preauthorize"] = { check in try await check.pay.v3.palmservice.authorization.preauthorize.post(check.body()) }
    module.calls["POST /v3/papay/contracts/{contract_id}/fail-notify"] = { check in try await check.pay.v3.papay.contracts(contractID: check.path()).failNotify.post(check.body()) }
    module.calls["POST /v3/papay/contracts/{contract_id}/notify"] = { check in try await check.pay.v3.papay.contracts(contractID: check.path()).notify.post(check.body()) }
    module.calls["POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule"] = { check in try await check.pay.v3.papay.insurancePay.policyPeriods.contractID(contractID: check.path()).policyPeriodID(policyPeriodID: check.path()).schedule.post(check.body()) }
    module.calls["POST /v3/papay/insurance-pay/transactions/apply"] = { check in try await check.pay.v3.papay.insurancePay.transactions.apply.post(check.body()) }
    module.calls["POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew"] = { check in try await check.pay.v3.papay.insuranceSign.contracts.planID(planID: check.path()).contractID(contractID: check.path()).renew.post(check.body()) }
    module.calls["POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"] = { check in try await check.pay.v3.papay.insuranceSign.contracts.planID(planID: check.path()).outContractCode(outContractCode: check.path()).terminate.post(check.body()) }
    module.calls["POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app"] = { check in try await check.pay.v3.papay.insuranceSign.contracts.preEntrustSign.app.post(check.body()) }
    module.calls["POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5"] = { check in try await check.pay.v3.papay.insuranceSign.contracts.preEntrustSign.h5.post(check.body()) }
    module.calls["POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi"] = { check in try await check.pay.v3.papay.insuranceSign.contracts.preEntrustSign.jsapi.post(check.body()) }
    module.calls["POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program"] = { check in try await check.pay.v3.papay.insuranceSign.contracts.preEntrustSign.miniProgram.post(check.body()) }
    module.calls["POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify"] = { check in try await check.pay.v3.papay.insuranceSign.policyPeriods.planID(planID: check.path()).contractID(contractID: check.path()).modify.post(check.body()) }
    module.calls["POST /v3/papay/pay/harmony/transactions/apply"] = { check in try await check.pay.v3.papay.pay.harmony.transactions.apply.post(check.body()) }
    module.calls["POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule"] = { check in try await check.pay.v3.papay.pay.partner.schedules.contractID(contractID: check.path()).schedule.post(check.body()) }
    module.calls["POST /v3/papay/pay/partner/transactions/apply"] = { check in try await check.pay.v3.papay.pay.partner.transactions.apply.post(check.body()) }
    module.calls["POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule"] = { check in try await check.pay.v3.papay.pay.schedules.contractID(contractID: check.path()).schedule.post(check.body()) }
    module.calls["POST /v3/papay/pay/transactions/apply"] = { check in try await check.pay.v3.papay.pay.transactions.apply.post(check.body()) }
    module.calls["POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"] = { check in try await check.pay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.post(check.body()) }
    module.calls["POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5"] = { check in try await check.pay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.h5.post(check.body()) }
    module.calls["POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi"] = { check in try await check.pay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi.post(check.body()) }
    module.calls["POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program"] = { check in try await check.pay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.miniProgram.post(check.body()) }
    module.calls["POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app"] = { check in try await check.pay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.app.post(check.body()) }
    module.calls["POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5"] = { check in try await check.pay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.h5.post(check.body()) }
    module.calls["POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi"] = { check in try await check.pay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.jsapi.post(check.body()) }
    module.calls["POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"] = { check in try await check.pay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.miniProgram.post(check.body()) }
    module.calls["POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"] = { check in try await check.pay.v3.papay.sign.contracts.planID(planID: check.path()).outContractCode(outContractCode: check.path()).terminate.post(check.body()) }
    module.calls["POST /v3/papay/sign/contracts/pre-entrust-sign"] = { check in try await check.pay.v3.papay.sign.contracts.preEntrustSign.post(check.body()) }
    module.calls["POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"] = { check in try await check.pay.v3.papay.sign.partner.contracts.planID(planID: check.path()).outContractCode(outContractCode: check.path()).terminate.post(check.body()) }
    module.calls["POST /v3/partner-papay/contracts/{contract_id}/fail-notify"] = { check in try await check.pay.v3.partnerPapay.contracts(contractID: check.path()).failNotify.post(check.body()) }
    module.calls["POST /v3/partner-papay/contracts/{contract_id}/notify"] = { check in try await check.pay.v3.partnerPapay.contracts(contractID: check.path()).notify.post(check.body()) }
    module.calls["POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program"] = { check in try await check.pay.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.miniProgram.post(check.body()) }
    module.calls["POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign"] = { check in try await check.pay.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.payRedirectSign.post(check.body()) }
    module.calls["POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program"] = { check in try await check.pay.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram.post(check.body()) }
    module.calls["POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign"] = { check in try await check.pay.v3.passwordExemptContract.contracts.normal.preEntrustSign.payRedirectSign.post(check.body()) }
    module.calls["POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program"] = { check in try await check.pay.v3.passwordExemptContract.contracts.qs.preEntrustSign.miniProgram.post(check.body()) }
    module.calls["POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign"] = { check in try await check.pay.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign.post(check.body()) }
    module.calls["POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate"] = { check in try await check.pay.v3.passwordExemptContract.contracts.serviceID(serviceID: check.path()).outContractCode(outContractCode: check.path()).terminate.post(check.body()) }
    module.calls["POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"] = { check in try await check.pay.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.miniProgram.post(check.body()) }
    module.calls["POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign"] = { check in try await check.pay.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.payRedirectSign.post(check.body()) }
    module.calls["POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close"] = { check in try await check.pay.v3.repayment.combineTransactions.partner.outTradeNo(combineOutTradeNo: check.path()).close.post(check.body()) }
    module.calls["POST /v3/repayment/combine-transactions/partner/prepay"] = { check in try await check.pay.v3.repayment.combineTransactions.partner.prepay.post(check.body()) }
    return module
  }
}
