// Made by OperationTests: change the descriptions, not this file.
// swift-format-ignore-file

import WeChatPay
import WeChatPayMerchants

extension APIModule {
  // So that the compiler does not tell of each operation that is out of use.
  @available(*, deprecated)
  static var weChatPayMerchants: APIModule {
    var module = APIModule(name: "WeChatPayMerchants", payloads: Notifications.weChatPayMerchants)
    module.calls["DELETE /v3/merchant-risk-manage/violation-notifications"] = { check in try await check.pay.v3.merchantRiskManage.violationNotifications.delete() }
    module.calls["GET /v3/abnormal-fund-processing/receipts/{receipt_id}"] = { check in try await check.pay.v3.abnormalFundProcessing.receipts(receiptID: check.path()).get() }
    module.calls["GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"] = { check in try await check.pay.v3.abnormalFundProcessing.receipts(receiptID: check.path()).transferInstructions(outInstructionNo: check.path()).get() }
    module.calls["GET /v3/aggracct-bc/wb-channel/account/balance"] = { check in try await check.pay.v3.aggracctBc.wbChannel.account.balance.get(check.query()) }
    module.calls["GET /v3/aggracct-bc/wb-channel/account/mch_archives"] = { check in try await check.pay.v3.aggracctBc.wbChannel.account.mchArchives.get(check.query()) }
    module.calls["GET /v3/aggracct-bc/wb-channel/account/mch_media"] = { check in try await check.pay.v3.aggracctBc.wbChannel.account.mchMedia.get(check.query()) }
    module.calls["GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}"] = { check in try await check.pay.v3.aggracctBc.wbChannel.bankChannelAccount.rename(applicationID: check.path()).get(check.query()) }
    module.calls["GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}"] = { check in try await check.pay.v3.aggracctBc.wbChannel.controlOrders(outRequestNo: check.path()).get(check.query()) }
    module.calls["GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}"] = { check in try await check.pay.v3.aggracctBc.wbChannel.specialReduction(outRequestNo: check.path()).get(check.query()) }
    module.calls["GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}"] = { check in try await check.pay.v3.apply4sub.subMerchants(subMchid: check.path()).application(applicationNo: check.path()).get(check.query()) }
    module.calls["GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement"] = { check in try await check.pay.v3.apply4sub.subMerchants(subMchid: check.path()).settlement.get() }
    module.calls["GET /v3/apply4subject/applyment"] = { check in try await check.pay.v3.apply4subject.applyment.get(check.query()) }
    module.calls["GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state"] = { check in try await check.pay.v3.apply4subject.applyment.merchants(subMchid: check.path()).state.get() }
    module.calls["GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}"] = { check in try await check.pay.v3.applyment4sub.applyment.applymentID(applymentID: check.path()).get() }
    module.calls["GET /v3/applyment4sub/applyment/business_code/{business_code}"] = { check in try await check.pay.v3.applyment4sub.applyment.businessCode(businessCode: check.path()).get() }
    module.calls["GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}"] = { check in try await check.pay.v3.compliance.inactiveMerchantIdentityVerification.merchants(subMchid: check.path()).verifications(verificationID: check.path()).get() }
    module.calls["GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}"] = { check in try await check.pay.v3.mchManage.mchManageRecords.subMchid(subMchid: check.path()).get(check.query()) }
    module.calls["GET /v3/mch-manage/mch-manage-records/{manage_record_id}"] = { check in try await check.pay.v3.mchManage.mchManageRecords(manageRecordID: check.path()).get(check.query()) }
    module.calls["GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}"] = { check in try await check.pay.v3.mchOperationManage.enhancedDueDiligence(dueDiligenceID: check.path()).get(check.query()) }
    module.calls["GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}"] = { check in try await check.pay.v3.mchOperationManage.merchantLimitations.subMchid(subMchid: check.path()).get() }
    module.calls["GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}"] = { check in try await check.pay.v3.mchOperate.risk.withdrawlApply.applymentID(applymentID: check.path()).get() }
    module.calls["GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}"] = { check in try await check.pay.v3.mchOperate.risk.withdrawlApply.outRequestNo(outRequestNo: check.path()).get() }
    module.calls["GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"] = { check in try await check.pay.v3.mchalterapply.mchcontactalterapplyment.merchant(merchantCode: check.path()).outRequestNo(outRequestNo: check.path()).get() }
    module.calls["GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}"] = { check in try await check.pay.v3.mchalterapply.mchcontactalterapplyment(applyID: check.path()).get() }
    module.calls["GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"] = { check in try await check.pay.v3.mchalterapply.mchsubjectalterapplyment.merchant(merchantCode: check.path()).outRequestNo(outRequestNo: check.path()).get() }
    module.calls["GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}"] = { check in try await check.pay.v3.mchalterapply.mchsubjectalterapplyment(applyID: check.path()).get() }
    module.calls["GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}"] = { check in try await check.pay.v3.mchalterapply.merchantnamealterapplyment.merchant(subMchid: check.path()).outRequestNo(outRequestNo: check.path()).get() }
    module.calls["GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}"] = { check in try await check.pay.v3.mchalterapply.merchantnamealterapplyment(applyID: check.path()).get() }
    module.calls["GET /v3/merchant-risk-manage/trade-risk-information"] = { check in try await check.pay.v3.merchantRiskManage.tradeRiskInformation.get(check.query()) }
    module.calls["GET /v3/merchant-risk-manage/violation-notifications"] = { check in try await check.pay.v3.merchantRiskManage.violationNotifications.get() }
    module.calls["GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}"] = { check in try await check.pay.v3.merchantSettlement.merchantSettleRuleApplications(applicationID: check.path()).get() }
    module.calls["GET /v3/merchantfund/merchant/income-records"] = { check in try await check.pay.v3.merchantfund.merchant.incomeRecords.get(check.query()) }
    module.calls["GET /v3/merchantfund/partner/income-records"] = { check in try await check.pay.v3.merchantfund.partner.incomeRecords.get(check.query()) }
    module.calls["GET /v3/rate-activity/applications/id/{application_id}"] = { check in try await check.pay.v3.rateActivity.applications.id(applicationID: check.path()).get() }
    module.calls["GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}"] = { check in try await check.pay.v3.transactionBlock.transactionBlockRecords.subMchid(subMchid: check.path()).get(check.query()) }
    module.calls["GET /v3/transaction-block/transaction-block-records/{block_record_id}"] = { check in try await check.pay.v3.transactionBlock.transactionBlockRecords(blockRecordID: check.path()).get(check.query()) }
    module.calls["GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}"] = { check in try await check.pay.v3.transactionBlock.transactionBlockSubmissions(blockSubmissionID: check.path()).get() }
    module.calls["PATCH /v3/rate-activity/applications/id/{application_id}"] = { check in try await check.pay.v3.rateActivity.applications.id(applicationID: check.path()).patch(check.body()) }
    module.calls["POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions"] = { check in try await check.pay.v3.abnormalFundProcessing.receipts(receiptID: check.path()).transferInstructions.post(check.body()) }
    module.calls["POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename"] = { check in try await check.pay.v3.aggracctBc.wbChannel.bankChannelAccount.rename.post(check.body()) }
    module.calls["POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify"] = { check in try await check.pay.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify.post(check.body()) }
    module.calls["POST /v3/aggracct-bc/wb-channel/control-orders/punish"] = { check in try await check.pay.v3.aggracctBc.wbChannel.controlOrders.punish.post(check.body()) }
    module.calls["POST /v3/aggracct-bc/wb-channel/control-orders/recover"] = { check in try await check.pay.v3.aggracctBc.wbChannel.controlOrders.recover.post(check.body()) }
    module.calls["POST /v3/aggracct-bc/wb-channel/special-reduction"] = { check in try await check.pay.v3.aggracctBc.wbChannel.specialReduction.post(check.body()) }
    module.calls["POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement"] = { check in try await check.pay.v3.apply4sub.subMerchants(subMchid: check.path()).modifySettlement.post(check.body()) }
    module.calls["POST /v3/apply4subject/applyment"] = { check in try await check.pay.v3.apply4subject.applyment.post(check.body(), query: check.query()) }
    module.calls["POST /v3/apply4subject/applyment/{applyment_id}/cancel"] = { check in try await check.pay.v3.apply4subject.applyment(applymentID: check.path()).cancel.post() }
    module.calls["POST /v3/apply4subject/applyment/{business_code}/cancel"] = { check in try await check.pay.v3.apply4subject.applyment(businessCode: check.path()).cancel.post() }
    module.calls["POST /v3/applyment4sub/applyment/"] = { check in try await check.pay.v3.applyment4sub.applyment.post(check.body()) }
    module.calls["POST /v3/compliance/inactive-merchant-identity-verification/merchants"] = { check in try await check.pay.v3.compliance.inactiveMerchantIdentityVerification.merchants.post(check.body()) }
    module.calls["POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions"] = { check in try await check.pay.v3.mchManage.mchManageRecords(manageRecordID: check.path()).mchManageSubmissions.post(check.body()) }
    module.calls["POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload"] = { check in try await check.pay.v3.mchManage.submissionFiles.subMchid(subMchid: check.path()).upload.post(file: check.file(), meta: check.meta()) }
    module.calls["POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit"] = { check in try await check.pay.v3.mchOperationManage.enhancedDueDiligence(dueDiligenceID: check.path()).submit.post(check.body()) }
    module.calls["POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload"] = { check in try await check.pay.v3.mchOperationManage.enhancedDueDiligence(dueDiligenceID: check.path()).upload.post(file: check.file(), meta: check.meta()) }
    module.calls["POST /v3/mch_operate/risk/withdrawl-apply"] = { check in try await check.pay.v3.mchOperate.risk.withdrawlApply.post(check.body()) }
    module.calls["POST /v3/mchalterapply/mchcontactalterapplyment"] = { check in try await check.pay.v3.mchalterapply.mchcontactalterapplyment.post(check.body()) }
    module.calls["POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke"] = { check in try await check.pay.v3.mchalterapply.mchcontactalterapplyment(applyID: check.path()).revoke.post() }
    module.calls["POST /v3/mchalterapply/mchsubjectalterapplyment"] = { check in try await check.pay.v3.mchalterapply.mchsubjectalterapplyment.post(check.body()) }
    module.calls["POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke"] = { check in try await check.pay.v3.mchalterapply.mchsubjectalterapplyment(applyID: check.path()).revoke.post() }
    module.calls["POST /v3/mchalterapply/merchantnamealterapplyment"] = { check in try await check.pay.v3.mchalterapply.merchantnamealterapplyment.post(check.body()) }
    module.calls["POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke"] = { check in try await check.pay.v3.mchalterapply.merchantnamealterapplyment(applyID: check.path()).revoke.post() }
    module.calls["POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades"] = { check in try await check.pay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.post(check.body()) }
    module.calls["POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result"] = { check in try await check.pay.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult.post(check.body()) }
    module.calls["POST /v3/merchant-risk-manage/report-trade-union-information"] = { check in try await check.pay.v3.merchantRiskManage.reportTradeUnionInformation.post(check.body()) }
    module.calls["POST /v3/merchant-risk-manage/trade-risk-result"] = { check in try await check.pay.v3.merchantRiskManage.tradeRiskResult.post(check.body()) }
    module.calls["POST /v3/merchant-risk-manage/violation-notifications"] = { check in try await check.pay.v3.merchantRiskManage.violationNotifications.post(check.body()) }
    module.calls["POST /v3/merchant-settlement/merchant-settle-rule-applications"] = { check in try await check.pay.v3.merchantSettlement.merchantSettleRuleApplications.post(check.body()) }
    module.calls["POST /v3/rate-activity/applications"] = { check in try await check.pay.v3.rateActivity.applications.post(check.body()) }
    module.calls["POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}"] = { check in try await check.pay.v3.transactionBlock.transactionBlockSubmissions.subMchid(subMchid: check.path()).post(check.body()) }
    module.calls["PUT /v3/merchant-risk-manage/violation-notifications"] = { check in try await check.pay.v3.merchantRiskManage.violationNotifications.put(check.body()) }
    return module
  }
}
