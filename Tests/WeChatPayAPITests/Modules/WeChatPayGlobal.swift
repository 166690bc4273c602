// Made by OperationTests: change the descriptions, not this file.
// swift-format-ignore-file

import WeChatPay
import WeChatPayGlobal

extension APIModule {
  // So that the compiler does not tell of each operation that is out of use.
  @available(*, deprecated)
  static var weChatPayGlobal: APIModule {
    var module = APIModule(name: "WeChatPayGlobal", payloads: Notifications.weChatPayGlobal)
    module.calls["DELETE /v3/global/merchant-service/complaint-notifications"] = { check in try await check.pay.v3.global.merchantService.complaintNotifications.delete() }
    module.calls["DELETE /v3/global/profit-sharing/receivers"] = { check in try await check.pay.v3.global.profitSharing.receivers.delete(check.body()) }
    module.calls["GET /v3/customs/orders"] = { check in try await check.pay.v3.customs.orders.get(check.query()) }
    module.calls["GET /v3/funds-to-oversea/bill-download-url"] = { check in try await check.pay.v3.fundsToOversea.billDownloadURL.get(check.query()) }
    module.calls["GET /v3/funds-to-oversea/orders/{out_order_id}"] = { check in try await check.pay.v3.fundsToOversea.orders(outOrderID: check.path()).get(check.query()) }
    module.calls["GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}"] = { check in try await check.pay.v3.fundsToOversea.return.returnOrders.outReturnNo(outReturnNo: check.path()).get(check.query()) }
    module.calls["GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts"] = { check in try await check.pay.v3.fundsToOversea.transactions(transactionID: check.path()).availableAbroadAmounts.get(check.query()) }
    module.calls["GET /v3/global/certificates"] = { check in try await check.pay.v3.global.certificates.get() }
    module.calls["GET /v3/global/customs/orders"] = { check in try await check.pay.v3.global.customs.orders.get(check.query()) }
    module.calls["GET /v3/global/merchant-service/complaint-notifications"] = { check in try await check.pay.v3.global.merchantService.complaintNotifications.get() }
    module.calls["GET /v3/global/merchant-service/complaints"] = { check in try await check.pay.v3.global.merchantService.complaints.get(check.query()) }
    module.calls["GET /v3/global/merchant-service/complaints/{complaint_id}"] = { check in try await check.pay.v3.global.merchantService.complaints(complaintID: check.path()).get(check.query()) }
    module.calls["GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"] = { check in try await check.pay.v3.global.merchantService.complaints(complaintID: check.path()).negotiationHistorys.get(check.query()) }
    module.calls["GET /v3/global/merchant-service/images/{media_id}"] = { check in try await check.pay.v3.global.merchantService.images(mediaID: check.path()).get(check.query(), to: check.target(), digest: nil) }
    module.calls["GET /v3/global/merchant/h5/permission/applications/{applyment_id}"] = { check in try await check.pay.v3.global.merchant.h5.permission.applications(applymentID: check.path()).get() }
    module.calls["GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}"] = { check in try await check.pay.v3.global.merchant.h5.permission.domain.applications(applymentID: check.path()).get() }
    module.calls["GET /v3/global/merchant/h5/permission/{sub_mchid}"] = { check in try await check.pay.v3.global.merchant.h5.permission(subMchid: check.path()).get() }
    module.calls["GET /v3/global/merchants/{sub_mchid}"] = { check in try await check.pay.v3.global.merchants(subMchid: check.path()).get(check.query()) }
    module.calls["GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}"] = { check in try await check.pay.v3.global.papay.contracts.outContractCode(outContractCode: check.path()).get(check.query()) }
    module.calls["GET /v3/global/papay/contracts/{contract_id}"] = { check in try await check.pay.v3.global.papay.contracts(contractID: check.path()).get(check.query()) }
    module.calls["GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}"] = { check in try await check.pay.v3.global.papay.transactions.outTradeNo(outTradeNo: check.path()).get(check.query()) }
    module.calls["GET /v3/global/papay/transactions/{transaction_id}"] = { check in try await check.pay.v3.global.papay.transactions(transactionID: check.path()).get(check.query()) }
    module.calls["GET /v3/global/profit-sharing/bill-download-url"] = { check in try await check.pay.v3.global.profitSharing.billDownloadURL.get(check.query()) }
    module.calls["GET /v3/global/profit-sharing/orders/{out_order_no}"] = { check in try await check.pay.v3.global.profitSharing.orders(outOrderNo: check.path()).get(check.query()) }
    module.calls["GET /v3/global/profit-sharing/receivers/{account}"] = { check in try await check.pay.v3.global.profitSharing.receivers(account: check.path()).get(check.query()) }
    module.calls["GET /v3/global/profit-sharing/refunds/bill-download-url"] = { check in try await check.pay.v3.global.profitSharing.refunds.billDownloadURL.get(check.query()) }
    module.calls["GET /v3/global/profit-sharing/refunds/refundable-balance"] = { check in try await check.pay.v3.global.profitSharing.refunds.refundableBalance.get() }
    module.calls["GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts"] = { check in try await check.pay.v3.global.profitSharing.transactions(transactionID: check.path()).amounts.get(check.query()) }
    module.calls["GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"] = { check in try await check.pay.v3.global.profitSharing.transactions(transactionID: check.path()).refundableAmounts.get(check.query()) }
    module.calls["GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}"] = { check in try await check.pay.v3.global.refund.partner.rechargeBalance.subMchid(subMchid: check.path()).get() }
    module.calls["GET /v3/global/refund/recharge-balance"] = { check in try await check.pay.v3.global.refund.rechargeBalance.get() }
    module.calls["GET /v3/global/refunds"] = { check in try await check.pay.v3.global.refunds.get(check.query()) }
    module.calls["GET /v3/global/refunds/id/{refund_id}"] = { check in try await check.pay.v3.global.refunds.id(refundID: check.path()).get(check.query()) }
    module.calls["GET /v3/global/refunds/out-refund-no/{out_refund_no}"] = { check in try await check.pay.v3.global.refunds.outRefundNo(outRefundNo: check.path()).get(check.query()) }
    module.calls["GET /v3/global/settle/settlements"] = { check in try await check.pay.v3.global.settle.settlements.get(check.query()) }
    module.calls["GET /v3/global/statements"] = { check in try await check.pay.v3.global.statements.get(check.query(), headers: check.headers(), to: check.target(), digest: nil) }
    module.calls["GET /v3/global/transactions/id/{transaction_id}"] = { check in try await check.pay.v3.global.transactions.id(transactionID: check.path()).get(check.query()) }
    module.calls["GET /v3/global/transactions/out-trade-no/{out_trade_no}"] = { check in try await check.pay.v3.global.transactions.outTradeNo(outTradeNo: check.path()).get(check.query()) }
    module.calls["GET /v3/merchants/{sub_mchid}"] = { check in try await check.pay.v3.merchants(subMchid: check.path()).get(check.query()) }
    module.calls["GET /v3/refunds"] = { check in try await check.pay.v3.refunds.get(check.query()) }
    module.calls["GET /v3/refunds/id/{refund_id}"] = { check in try await check.pay.v3.refunds.id(refundID: check.path()).get(check.query()) }
    module.calls["GET /v3/refunds/out-refund-no/{out_refund_no}"] = { check in try await check.pay.v3.refunds.outRefundNo(outRefundNo: check.path()).get(check.query()) }
    module.calls["GET /v3/settle/settlements"] = { check in try await check.pay.v3.settle.settlements.get(check.query()) }
    module.calls["GET /v3/statements"] = { check in try await check.pay.v3.statements.get(check.query(), headers: check.headers(), to: check.target(), digest: nil) }
    module.calls["GET /v3/transactions/id/{transaction_id}"] = { check in try await check.pay.v3.transactions.id(transactionID: check.path()).get(check.query()) }
    module.calls["GET /v3/transactions/out-trade-no/{out_trade_no}"] = { check in try await check.pay.v3.transactions.outTradeNo(outTradeNo: check.path()).get(check.query()) }
    module.calls["PATCH /v3/customs/orders"] = { check in try await check.pay.v3.customs.orders.patch(check.body()) }
    module.calls["PATCH /v3/global/customs/orders"] = { check in try await check.pay.v3.global.customs.orders.patch(check.body()) }
    module.calls["PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}"] = { check in try await check.pay.v3.global.merchant.h5.permission.applications(applymentID: check.path()).patch(check.body()) }
    module.calls["PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}"] = { check in try await check.pay.v3.global.merchant.h5.permission.domain.applications(applymentID: check.path()).patch(check.body()) }
    module.calls["PATCH /v3/global/merchants/{sub_mchid}"] = { check in try await check.pay.v3.global.merchants(subMchid: check.path()).patch(check.body()) }
    module.calls["POST /v3/customs/orders"] = { check in try await check.pay.v3.customs.orders.post(check.body()) }
    module.calls["POST /v3/customs/redeclare"] = { check in try await check.pay.v3.customs.redeclare.post(check.body()) }
    module.calls["POST /v3/customs/verify-certificate"] = { check in try await check.pay.v3.customs.verifyCertificate.post(check.body()) }
    module.calls["POST /v3/funds-to-oversea/orders"] = { check in try await check.pay.v3.fundsToOversea.orders.post(check.body()) }
    module.calls["POST /v3/funds-to-oversea/return/return-orders"] = { check in try await check.pay.v3.fundsToOversea.return.returnOrders.post(check.body()) }
    module.calls["POST /v3/global/customs/orders"] = { check in try await check.pay.v3.global.customs.orders.post(check.body()) }
    module.calls["POST /v3/global/customs/redeclare"] = { check in try await check.pay.v3.global.customs.redeclare.post(check.body()) }
    module.calls["POST /v3/global/customs/verify-certificate"] = { check in try await check.pay.v3.global.customs.verifyCertificate.post(check.body()) }
    module.calls["POST /v3/global/merchant-service/complaint-notifications"] = { check in try await check.pay.v3.global.merchantService.complaintNotifications.post(check.body()) }
    module.calls["POST /v3/global/merchant-service/complaints/{complaint_id}/complete"] = { check in try await check.pay.v3.global.merchantService.complaints(complaintID: check.path()).complete.post(check.body()) }
    module.calls["POST /v3/global/merchant-service/complaints/{complaint_id}/response"] = { check in try await check.pay.v3.global.merchantService.complaints(complaintID: check.path()).response.post(check.body()) }
    module.calls["POST /v3/global/merchant-service/images/upload"] = { check in try await check.pay.v3.global.merchantService.images.upload.post(file: check.file()) }
    module.calls["POST /v3/global/merchant-storage/file/upload"] = { check in try await check.pay.v3.global.merchantStorage.file.upload.post(file: check.file()) }
    module.calls["POST /v3/global/merchant/h5/permission/applications"] = { check in try await check.pay.v3.global.merchant.h5.permission.applications.post(check.body()) }
    module.calls["POST /v3/global/merchant/h5/permission/domain/applications"] = { check in try await check.pay.v3.global.merchant.h5.permission.domain.applications.post(check.body()) }
    module.calls["POST /v3/global/merchants"] = { check in try await check.pay.v3.global.merchants.post(check.body(), headers: check.headers()) }
    module.calls["POST /v3/global/micropay/transactions/id/{transaction_id}/reverse"] = { check in try await check.pay.v3.global.micropay.transactions.id(transactionID: check.path()).reverse.post(check.body()) }
    module.calls["POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse"] = { check in try await check.pay.v3.global.micropay.transactions.outTradeNo(outTradeNo: check.path()).reverse.post(check.body()) }
    module.calls["POST /v3/global/micropay/transactions/pay"] = { check in try await check.pay.v3.global.micropay.transactions.pay.post(check.body()) }
    module.calls["POST /v3/global/papay/contracts/app-pre-entrust-sign"] = { check in try await check.pay.v3.global.papay.contracts.appPreEntrustSign.post(check.body()) }
    module.calls["POST /v3/global/papay/contracts/h5-pre-entrust-sign"] = { check in try await check.pay.v3.global.papay.contracts.h5PreEntrustSign.post(check.body()) }
    module.calls["POST /v3/global/papay/contracts/jsapi-pre-entrust-sign"] = { check in try await check.pay.v3.global.papay.contracts.jsapiPreEntrustSign.post(check.body()) }
    module.calls["POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign"] = { check in try await check.pay.v3.global.papay.contracts.miniprogramPreEntrustSign.post(check.body()) }
    module.calls["POST /v3/global/papay/contracts/web-pre-entrust-sign"] = { check in try await check.pay.v3.global.papay.contracts.webPreEntrustSign.post(check.body()) }
    module.calls["POST /v3/global/papay/contracts/{contract_id}/terminate"] = { check in try await check.pay.v3.global.papay.contracts(contractID: check.path()).terminate.post(check.body()) }
    module.calls["POST /v3/global/papay/transactions"] = { check in try await check.pay.v3.global.papay.transactions.post(check.body()) }
    module.calls["POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse"] = { check in try await check.pay.v3.global.papay.transactions.outTradeNo(outTradeNo: check.path()).reverse.post(check.query()) }
    module.calls["POST /v3/global/profit-sharing/orders"] = { check in try await check.pay.v3.global.profitSharing.orders.post(check.body()) }
    module.calls["POST /v3/global/profit-sharing/orders/unfreeze"] = { check in try await check.pay.v3.global.profitSharing.orders.unfreeze.post(check.body()) }
    module.calls["POST /v3/global/profit-sharing/receivers"] = { check in try await check.pay.v3.global.profitSharing.receivers.post(check.body()) }
    module.calls["POST /v3/global/profit-sharing/transactions/mark"] = { check in try await check.pay.v3.global.profitSharing.transactions.mark.post(check.body()) }
    module.calls["POST /v3/global/refunds"] = { check in try await check.pay.v3.global.refunds.post(check.body()) }
    module.calls["POST /v3/global/transactions/app"] = { check in try await check.pay.v3.global.transactions.app.post(check.body()) }
    module.calls["POST /v3/global/transactions/id/{transaction_id}/close"] = { check in try await check.pay.v3.global.transactions.id(transactionID: check.path()).close.post(check.body()) }
    module.calls["POST /v3/global/transactions/jsapi"] = { check in try await check.pay.v3.global.transactions.jsapi.post(check.body()) }
    module.calls["POST /v3/global/transactions/mweb"] = { check in try await check.pay.v3.global.transactions.mweb.post(check.body()) }
    module.calls["POST /v3/global/transactions/native"] = { check in try await check.pay.v3.global.transactions.native.post(check.body()) }
    module.calls["POST /v3/global/transactions/out-trade-no/{out_trade_no}/close"] = { check in try await check.pay.v3.global.transactions.outTradeNo(outTradeNo: check.path()).close.post(check.body()) }
    module.calls["POST /v3/merchants"] = { check in try await check.pay.v3.merchants.post(check.body(), headers: check.headers()) }
    module.calls["POST /v3/refunds"] = { check in try await check.pay.v3.refunds.post(check.body()) }
    module.calls["POST /v3/transactions/app"] = { check in try await check.pay.v3.transactions.app.post(check.body()) }
    module.calls["POST /v3/transactions/id/{transaction_id}/close"] = { check in try await check.pay.v3.transactions.id(transactionID: check.path()).close.post(check.body()) }
    module.calls["POST /v3/transactions/id/{transaction_id}/reverse"] = { check in try await check.pay.v3.transactions.id(transactionID: check.path()).reverse.post(check.body()) }
    module.calls["POST /v3/transactions/jsapi"] = { check in try await check.pay.v3.transactions.jsapi.post(check.body()) }
    module.calls["POST /v3/transactions/micropay"] = { check in try await check.pay.v3.transactions.micropay.post(check.body()) }
    module.calls["POST /v3/transactions/mweb"] = { check in try await check.pay.v3.transactions.mweb.post(check.body()) }
    module.calls["POST /v3/transactions/native"] = { check in try await check.pay.v3.transactions.native.post(check.body()) }
    module.calls["POST /v3/transactions/out-trade-no/{out_trade_no}/close"] = { check in try await check.pay.v3.transactions.outTradeNo(outTradeNo: check.path()).close.post(check.body()) }
    module.calls["POST /v3/transactions/out-trade-no/{out_trade_no}/reverse"] = { check in try await check.pay.v3.transactions.outTradeNo(outTradeNo: check.path()).reverse.post(check.body()) }
    module.calls["PUT /v3/global/merchant-service/complaint-notifications"] = { check in try await check.pay.v3.global.merchantService.complaintNotifications.put(check.body()) }
    module.calls["PUT /v3/merchants"] = { check in try await check.pay.v3.merchants.put(check.body()) }
    return module
  }
}
