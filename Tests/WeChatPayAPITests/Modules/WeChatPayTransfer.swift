// Made by OperationTests: change the descriptions, not this file.
// swift-format-ignore-file

import WeChatPay
import WeChatPayTransfer

extension APIModule {
  // So that the compiler does not tell of each operation that is out of use.
  @available(*, deprecated)
  static var weChatPayTransfer: APIModule {
    var module = APIModule(name: "WeChatPayTransfer", payloads: Notifications.weChatPayTransfer)
    module.calls["DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}"] = { check in try await check.pay.v3.webizpay.availMchRanges(rangeID: check.path()).merchantIdentifiers(merchantIdentifier: check.path()).delete(check.body()) }
    module.calls["GET /v3/bank-batch-transfer/receipt/detail-receipts"] = { check in try await check.pay.v3.bankBatchTransfer.receipt.detailReceipts.get(check.query()) }
    module.calls["GET /v3/bank-batch-transfer/receipt/summary-receipts"] = { check in try await check.pay.v3.bankBatchTransfer.receipt.summaryReceipts.get(check.query()) }
    module.calls["GET /v3/bank-transfer/batches/batch-id/{batch_id}"] = { check in try await check.pay.v3.bankTransfer.batches.batchID(batchID: check.path()).get(check.query()) }
    module.calls["GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"] = { check in try await check.pay.v3.bankTransfer.batches.batchID(batchID: check.path()).details.detailID(detailID: check.path()).get() }
    module.calls["GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}"] = { check in try await check.pay.v3.bankTransfer.batches.outBatchNo(outBatchNo: check.path()).get(check.query()) }
    module.calls["GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"] = { check in try await check.pay.v3.bankTransfer.batches.outBatchNo(outBatchNo: check.path()).details.outDetailNo(outDetailNo: check.path()).get() }
    module.calls["GET /v3/partner-transfer/batches/batch-id/{batch_id}"] = { check in try await check.pay.v3.partnerTransfer.batches.batchID(batchID: check.path()).get(check.query()) }
    module.calls["GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"] = { check in try await check.pay.v3.partnerTransfer.batches.batchID(batchID: check.path()).details.detailID(detailID: check.path()).get() }
    module.calls["GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}"] = { check in try await check.pay.v3.partnerTransfer.batches.outBatchNo(outBatchNo: check.path()).get(check.query()) }
    module.calls["GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"] = { check in try await check.pay.v3.partnerTransfer.batches.outBatchNo(outBatchNo: check.path()).details.outDetailNo(outDetailNo: check.path()).get() }
    module.calls["GET /v3/payroll-card/authentications"] = { check in try await check.pay.v3.payrollCard.authentications.get(check.query()) }
    module.calls["GET /v3/payroll-card/authentications/{authenticate_number}"] = { check in try await check.pay.v3.payrollCard.authentications(authenticateNumber: check.path()).get(check.query()) }
    module.calls["GET /v3/payroll-card/relations/{openid}"] = { check in try await check.pay.v3.payrollCard.relations(openid: check.path()).get(check.query()) }
    module.calls["GET /v3/transfer-detail/electronic-receipts"] = { check in try await check.pay.v3.transferDetail.electronicReceipts.get(check.query()) }
    module.calls["GET /v3/transfer/batches/batch-id/{batch_id}"] = { check in try await check.pay.v3.transfer.batches.batchID(batchID: check.path()).get(check.query()) }
    module.calls["GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"] = { check in try await check.pay.v3.transfer.batches.batchID(batchID: check.path()).details.detailID(detailID: check.path()).get() }
    module.calls["GET /v3/transfer/batches/out-batch-no/{out_batch_no}"] = { check in try await check.pay.v3.transfer.batches.outBatchNo(outBatchNo: check.path()).get(check.query()) }
    module.calls["GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"] = { check in try await check.pay.v3.transfer.batches.outBatchNo(outBatchNo: check.path()).details.outDetailNo(outDetailNo: check.path()).get() }
    module.calls["GET /v3/transfer/bill-receipt/{out_batch_no}"] = { check in try await check.pay.v3.transfer.billReceipt(outBatchNo: check.path()).get() }
    module.calls["GET /v3/transferdownload/elecvoucherfile"] = { check in try await check.pay.v3.transferdownload.elecvoucherfile.get(check.query(), to: check.target(), digest: nil) }
    module.calls["GET /v3/transferdownload/signfile"] = { check in try await check.pay.v3.transferdownload.signfile.get(check.query(), to: check.target(), digest: nil) }
    module.calls["GET /v3/webizpay/avail-mch-ranges"] = { check in try await check.pay.v3.webizpay.availMchRanges.get(check.query()) }
    module.calls["GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"] = { check in try await check.pay.v3.webizpay.availMchRanges(rangeID: check.path()).merchantIdentifiers.get(check.query()) }
    module.calls["GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}"] = { check in try await check.pay.v3.webizpay.employees(employeeID: check.path()).outQuotaCards(outCardNo: check.path()).get(check.query()) }
    module.calls["GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}"] = { check in try await check.pay.v3.webizpay.employees(employeeID: check.path()).quotaCards(cardNo: check.path()).get(check.query()) }
    module.calls["GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url"] = { check in try await check.pay.v3.webizpay.employees(employeeID: check.path()).quotaCards(cardNo: check.path()).paymentURL.get(check.query()) }
    module.calls["GET /v3/webizpay/stores/entity-matches/{batch_id}"] = { check in try await check.pay.v3.webizpay.stores.entityMatches(batchID: check.path()).get(check.query()) }
    module.calls["GET /v3/webizpay/users/{user_id}/authorization-state"] = { check in try await check.pay.v3.webizpay.users(userID: check.path()).authorizationState.get(check.query()) }
    module.calls["POST /v3/bank-batch-transfer/receipt/detail-receipts"] = { check in try await check.pay.v3.bankBatchTransfer.receipt.detailReceipts.post(check.body()) }
    module.calls["POST /v3/bank-batch-transfer/receipt/summary-receipts"] = { check in try await check.pay.v3.bankBatchTransfer.receipt.summaryReceipts.post(check.body()) }
    module.calls["POST /v3/bank-transfer/batches"] = { check in try await check.pay.v3.bankTransfer.batches.post(check.body()) }
    module.calls["POST /v3/partner-transfer/batches"] = { check in try await check.pay.v3.partnerTransfer.batches.post(check.body()) }
    module.calls["POST /v3/payroll-card/authentications/pre-order"] = { check in try await check.pay.v3.payrollCard.authentications.preOrder.post(check.body()) }
    module.calls["POST /v3/payroll-card/authentications/pre-order-with-auth"] = { check in try await check.pay.v3.payrollCard.authentications.preOrderWithAuth.post(check.body()) }
    module.calls["POST /v3/payroll-card/tokens"] = { check in try await check.pay.v3.payrollCard.tokens.post(check.body()) }
    module.calls["POST /v3/payroll-card/transfer-batches"] = { check in try await check.pay.v3.payrollCard.transferBatches.post(check.body()) }
    module.calls["POST /v3/payroll-card/wesure/insurance"] = { check in try await check.pay.v3.payrollCard.wesure.insurance.post(check.body()) }
    module.calls["POST /v3/payroll-card/wesure/token-validations"] = { check in try await check.pay.v3.payrollCard.wesure.tokenValidations.post(check.body()) }
    module.calls["POST /v3/transfer-detail/electronic-receipts"] = { check in try await check.pay.v3.transferDetail.electronicReceipts.post(check.body()) }
    module.calls["POST /v3/transfer/batches"] = { check in try await check.pay.v3.transfer.batches.post(check.body()) }
    module.calls["POST /v3/transfer/bill-receipt"] = { check in try await check.pay.v3.transfer.billReceipt.post(check.body()) }
    module.calls["POST /v3/webizpay/avail-mch-ranges"] = { check in try await check.pay.v3.webizpay.availMchRanges.post(check.body()) }
    module.calls["POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"] = { check in try await check.pay.v3.webizpay.availMchRanges(rangeID: check.path()).merchantIdentifiers.post(check.body()) }
    module.calls["POST /v3/webizpay/bill/proof"] = { check in try await check.pay.v3.webizpay.bill.proof.post(check.body()) }
    module.calls["POST /v3/webizpay/bill/trade-bill"] = { check in try await check.pay.v3.webizpay.bill.tradeBill.post(check.body()) }
    module.calls["POST /v3/webizpay/employees/{employee_id}/quota-cards"] = { check in try await check.pay.v3.webizpay.employees(employeeID: check.path()).quotaCards.post(check.body()) }
    module.calls["POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel"] = { check in try await check.pay.v3.webizpay.employees(employeeID: check.path()).quotaCards(cardNo: check.path()).cancel.post(check.body()) }
    module.calls["POST /v3/webizpay/employees/{employee_id}/revoke"] = { check in try await check.pay.v3.webizpay.employees(employeeID: check.path()).revoke.post(check.body()) }
    module.calls["POST /v3/webizpay/stores/entity-matches"] = { check in try await check.pay.v3.webizpay.stores.entityMatches.post(check.body()) }
    module.calls["POST /v3/webizpay/users/{user_id}/authorization-url"] = { check in try await check.pay.v3.webizpay.users(userID: check.path()).authorizationURL.post(check.body()) }
    return module
  }
}
