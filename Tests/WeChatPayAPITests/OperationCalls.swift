// Made by OperationTests: change the descriptions, not this file.
// swift-format-ignore-file

import WeChatPay
import WeChatPayAPI

/// The call of each operation, by its method and path.
let operationCalls: [String: @Sendable (OperationCheck) async throws -> any CheckedReply] = [
  "DELETE /v3/merchant-service/complaint-notifications": { check in
    try await check.pay.v3.merchantService.complaintNotifications.delete()
  },
  "GET /v3/bill/fundflowbill": { check in
    try await check.pay.v3.bill.fundflowbill.get(check.query())
  },
  "GET /v3/bill/sub-merchant-fundflowbill": { check in
    try await check.pay.v3.bill.subMerchantFundflowbill.get(check.query())
  },
  "GET /v3/bill/tradebill": { check in
    try await check.pay.v3.bill.tradebill.get(check.query())
  },
  "GET /v3/billdownload/file": { check in
    try await check.pay.v3.billdownload.file.get(check.query(), to: check.target(), digest: nil)
  },
  "GET /v3/certificates": { check in
    try await check.pay.v3.certificates.get(check.query())
  },
  "GET /v3/combine-transactions/id/{combine_transaction_id}": { check in
    try await check.pay.v3.combineTransactions.id(combineTransactionID: check.path()).get()
  },
  "GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}": { check in
    try await check.pay.v3.combineTransactions.outTradeNo(combineOutTradeNo: check.path()).get()
  },
  "GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}": { check in
    try await check.pay.v3.fundApp.mchTransfer.elecsign.outBillNo(outBillNo: check.path()).get()
  },
  "GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}": { check in
    try await check.pay.v3.fundApp.mchTransfer.elecsign.transferBillNo(transferBillNo: check.path()).get()
  },
  "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": { check in
    try await check.pay.v3.fundApp.mchTransfer.transferBills.outBillNo(outBillNo: check.path()).get()
  },
  "GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}": { check in
    try await check.pay.v3.fundApp.mchTransfer.transferBills.transferBillNo(transferBillNo: check.path()).get()
  },
  "GET /v3/merchant-service/complaint-notifications": { check in
    try await check.pay.v3.merchantService.complaintNotifications.get()
  },
  "GET /v3/merchant-service/complaints": { check in
    try await check.pay.v3.merchantService.complaints.get(check.query())
  },
  "GET /v3/merchant-service/complaints-v2": { check in
    try await check.pay.v3.merchantService.complaintsV2.get(check.query())
  },
  "GET /v3/merchant-service/complaints-v2/{complaint_id}": { check in
    try await check.pay.v3.merchantService.complaintsV2(complaintID: check.path()).get()
  },
  "GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys": { check in
    try await check.pay.v3.merchantService.complaintsV2(complaintID: check.path()).negotiationHistorys.get(check.query())
  },
  "GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys": { check in
    try await check.pay.v3.merchantService.complaints(transactionID: check.path()).negotiationHistorys.get()
  },
  "GET /v3/merchant-service/images/{media_id}": { check in
    try await check.pay.v3.merchantService.images(mediaID: check.path()).get(to: check.target(), digest: nil)
  },
  "GET /v3/pay/partner/transactions/id/{transaction_id}": { check in
    try await check.pay.v3.pay.partner.transactions.id(transactionID: check.path()).get(check.query())
  },
  "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}": { check in
    try await check.pay.v3.pay.partner.transactions.outTradeNo(outTradeNo: check.path()).get(check.query())
  },
  "GET /v3/pay/transactions/id/{transaction_id}": { check in
    try await check.pay.v3.pay.transactions.id(transactionID: check.path()).get(check.query())
  },
  "GET /v3/pay/transactions/out-trade-no/{out_trade_no}": { check in
    try await check.pay.v3.pay.transactions.outTradeNo(outTradeNo: check.path()).get(check.query())
  },
  "GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}": { check in
    try await check.pay.v3.payscore.partner.permissions.authorizationCode(authorizationCode: check.path()).get(check.query())
  },
  "GET /v3/payscore/partner/permissions/search": { check in
    try await check.pay.v3.payscore.partner.permissions.search.get(check.query())
  },
  "GET /v3/payscore/partner/serviceorder": { check in
    try await check.pay.v3.payscore.partner.serviceorder.get(check.query())
  },
  "GET /v3/payscore/permissions/authorization-code/{authorization_code}": { check in
    try await check.pay.v3.payscore.permissions.authorizationCode(authorizationCode: check.path()).get(check.query())
  },
  "GET /v3/payscore/permissions/openid/{openid}": { check in
    try await check.pay.v3.payscore.permissions.openid(openid: check.path()).get(check.query())
  },
  "GET /v3/payscore/serviceorder": { check in
    try await check.pay.v3.payscore.serviceorder.get(check.query())
  },
  "GET /v3/profitsharing/bills": { check in
    try await check.pay.v3.profitsharing.bills.get(check.query())
  },
  "GET /v3/profitsharing/merchant-configs/{sub_mchid}": { check in
    try await check.pay.v3.profitsharing.merchantConfigs(subMchid: check.path()).get()
  },
  "GET /v3/profitsharing/orders/{out_order_no}": { check in
    try await check.pay.v3.profitsharing.orders(outOrderNo: check.path()).get(check.query())
  },
  "GET /v3/profitsharing/return-orders/{out_return_no}": { check in
    try await check.pay.v3.profitsharing.returnOrders(outReturnNo: check.path()).get(check.query())
  },
  "GET /v3/profitsharing/transactions/{transaction_id}/amounts": { check in
    try await check.pay.v3.profitsharing.transactions(transactionID: check.path()).amounts.get()
  },
  "GET /v3/refund/domestic/refunds/{out_refund_no}": { check in
    try await check.pay.v3.refund.domestic.refunds(outRefundNo: check.path()).get(check.query())
  },
  "POST /v3/combine-transactions/app": { check in
    try await check.pay.v3.combineTransactions.app.post(check.body())
  },
  "POST /v3/combine-transactions/h5": { check in
    try await check.pay.v3.combineTransactions.h5.post(check.body())
  },
  "POST /v3/combine-transactions/jsapi": { check in
    try await check.pay.v3.combineTransactions.jsapi.post(check.body())
  },
  "POST /v3/combine-transactions/miniprogram": { check in
    try await check.pay.v3.combineTransactions.miniprogram.post(check.body())
  },
  "POST /v3/combine-transactions/native": { check in
    try await check.pay.v3.combineTransactions.native.post(check.body())
  },
  "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close": { check in
    try await check.pay.v3.combineTransactions.outTradeNo(combineOutTradeNo: check.path()).close.post(check.body())
  },
  "POST /v3/fund-app/mch-transfer/elecsign/out-bill-no": { check in
    try await check.pay.v3.fundApp.mchTransfer.elecsign.outBillNo.post(check.body())
  },
  "POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no": { check in
    try await check.pay.v3.fundApp.mchTransfer.elecsign.transferBillNo.post(check.body())
  },
  "POST /v3/fund-app/mch-transfer/transfer-bills": { check in
    try await check.pay.v3.fundApp.mchTransfer.transferBills.post(check.body())
  },
  "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel": { check in
    try await check.pay.v3.fundApp.mchTransfer.transferBills.outBillNo(outBillNo: check.path()).cancel.post()
  },
  "POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization": { check in
    try await check.pay.v3.fundApp.mchTransfer.transferBills.preTransferWithAuthorization.post(check.body())
  },
  "POST /v3/fund-app/mch-transfer/transfer-bills/transfer": { check in
    try await check.pay.v3.fundApp.mchTransfer.transferBills.transfer.post(check.body())
  },
  "POST /v3/merchant-service/complaint-notifications": { check in
    try await check.pay.v3.merchantService.complaintNotifications.post(check.body())
  },
  "POST /v3/merchant-service/complaints-v2/{complaint_id}/complete": { check in
    try await check.pay.v3.merchantService.complaintsV2(complaintID: check.path()).complete.post(check.body())
  },
  "POST /v3/merchant-service/complaints-v2/{complaint_id}/response": { check in
    try await check.pay.v3.merchantService.complaintsV2(complaintID: check.path()).response.post(check.body())
  },
  "POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service": { check in
    try await check.pay.v3.merchantService.complaintsV2(complaintID: check.path()).responseImmediateService.post(check.body())
  },
  "POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress": { check in
    try await check.pay.v3.merchantService.complaintsV2(complaintID: check.path()).updateRefundProgress.post(check.body())
  },
  "POST /v3/merchant-service/images/upload": { check in
    try await check.pay.v3.merchantService.images.upload.post(file: check.file())
  },
  "POST /v3/merchant/media/upload": { check in
    try await check.pay.v3.merchant.media.upload.post(file: check.file())
  },
  "POST /v3/merchant/media/video_upload": { check in
    try await check.pay.v3.merchant.media.videoUpload.post(file: check.file())
  },
  "POST /v3/pay/partner/transactions/app": { check in
    try await check.pay.v3.pay.partner.transactions.app.post(check.body())
  },
  "POST /v3/pay/partner/transactions/app-with-contract": { check in
    try await check.pay.v3.pay.partner.transactions.appWithContract.post(check.body())
  },
  "POST /v3/pay/partner/transactions/codepay": { check in
    try await check.pay.v3.pay.partner.transactions.codepay.post(check.body())
  },
  "POST /v3/pay/partner/transactions/exposure": { check in
    try await check.pay.v3.pay.partner.transactions.exposure.post(check.body())
  },
  "POST /v3/pay/partner/transactions/h5": { check in
    try await check.pay.v3.pay.partner.transactions.h5.post(check.body())
  },
  "POST /v3/pay/partner/transactions/jsapi": { check in
    try await check.pay.v3.pay.partner.transactions.jsapi.post(check.body())
  },
  "POST /v3/pay/partner/transactions/jsapi-with-contract": { check in
    try await check.pay.v3.pay.partner.transactions.jsapiWithContract.post(check.body())
  },
  "POST /v3/pay/partner/transactions/miniprogram": { check in
    try await check.pay.v3.pay.partner.transactions.miniprogram.post(check.body())
  },
  "POST /v3/pay/partner/transactions/native": { check in
    try await check.pay.v3.pay.partner.transactions.native.post(check.body())
  },
  "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close": { check in
    try await check.pay.v3.pay.partner.transactions.outTradeNo(outTradeNo: check.path()).close.post(check.body())
  },
  "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse": { check in
    try await check.pay.v3.pay.partner.transactions.outTradeNo(outTradeNo: check.path()).reverse.post(check.body())
  },
  "POST /v3/pay/partner/transactions/scannedpos": { check in
    try await check.pay.v3.pay.partner.transactions.scannedpos.post(check.body())
  },
  "POST /v3/pay/transactions/app": { check in
    try await check.pay.v3.pay.transactions.app.post(check.body())
  },
  "POST /v3/pay/transactions/app-with-contract": { check in
    try await check.pay.v3.pay.transactions.appWithContract.post(check.body())
  },
  "POST /v3/pay/transactions/codepay": { check in
    try await check.pay.v3.pay.transactions.codepay.post(check.body())
  },
  "POST /v3/pay/transactions/exposure": { check in
    try await check.pay.v3.pay.transactions.exposure.post(check.body())
  },
  "POST /v3/pay/transactions/h5": { check in
    try await check.pay.v3.pay.transactions.h5.post(check.body())
  },
  "POST /v3/pay/transactions/jsapi": { check in
    try await check.pay.v3.pay.transactions.jsapi.post(check.body())
  },
  "POST /v3/pay/transactions/jsapi-with-contract": { check in
    try await check.pay.v3.pay.transactions.jsapiWithContract.post(check.body())
  },
  "POST /v3/pay/transactions/native": { check in
    try await check.pay.v3.pay.transactions.native.post(check.body())
  },
  "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close": { check in
    try await check.pay.v3.pay.transactions.outTradeNo(outTradeNo: check.path()).close.post(check.body())
  },
  "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse": { check in
    try await check.pay.v3.pay.transactions.outTradeNo(outTradeNo: check.path()).reverse.post(check.body())
  },
  "POST /v3/payscore/partner/permissions": { check in
    try await check.pay.v3.payscore.partner.permissions.post(check.body())
  },
  "POST /v3/payscore/partner/permissions/apply-for-scene": { check in
    try await check.pay.v3.payscore.partner.permissions.applyForScene.post(check.body())
  },
  "POST /v3/payscore/partner/permissions/assess-user-risk-level": { check in
    try await check.pay.v3.payscore.partner.permissions.assessUserRiskLevel.post(check.body(), query: check.query())
  },
  "POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate": { check in
    try await check.pay.v3.payscore.partner.permissions.authorizationCode(authorizationCode: check.path()).terminate.post(check.body())
  },
  "POST /v3/payscore/partner/permissions/terminate": { check in
    try await check.pay.v3.payscore.partner.permissions.terminate.post(check.body())
  },
  "POST /v3/payscore/partner/serviceorder": { check in
    try await check.pay.v3.payscore.partner.serviceorder.post(check.body())
  },
  "POST /v3/payscore/partner/serviceorder/direct-complete": { check in
    try await check.pay.v3.payscore.partner.serviceorder.directComplete.post(check.body())
  },
  "POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel": { check in
    try await check.pay.v3.payscore.partner.serviceorder(outOrderNo: check.path()).cancel.post(check.body())
  },
  "POST /v3/payscore/partner/serviceorder/{out_order_no}/complete": { check in
    try await check.pay.v3.payscore.partner.serviceorder(outOrderNo: check.path()).complete.post(check.body())
  },
  "POST /v3/payscore/partner/serviceorder/{out_order_no}/modify": { check in
    try await check.pay.v3.payscore.partner.serviceorder(outOrderNo: check.path()).modify.post(check.body())
  },
  "POST /v3/payscore/partner/serviceorder/{out_order_no}/pay": { check in
    try await check.pay.v3.payscore.partner.serviceorder(outOrderNo: check.path()).pay.post(check.body())
  },
  "POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage": { check in
    try await check.pay.v3.payscore.partner.serviceorder(outOrderNo: check.path()).sendPendingmessage.post(check.body())
  },
  "POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage": { check in
    try await check.pay.v3.payscore.partner.serviceorder(outOrderNo: check.path()).sendPrepaidmessage.post(check.body())
  },
  "POST /v3/payscore/partner/serviceorder/{out_order_no}/sync": { check in
    try await check.pay.v3.payscore.partner.serviceorder(outOrderNo: check.path()).sync.post(check.body())
  },
  "POST /v3/payscore/permissions": { check in
    try await check.pay.v3.payscore.permissions.post(check.body())
  },
  "POST /v3/payscore/permissions/assess-user-risk-level": { check in
    try await check.pay.v3.payscore.permissions.assessUserRiskLevel.post(check.body())
  },
  "POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate": { check in
    try await check.pay.v3.payscore.permissions.authorizationCode(authorizationCode: check.path()).terminate.post(check.body())
  },
  "POST /v3/payscore/permissions/openid/{openid}/terminate": { check in
    try await check.pay.v3.payscore.permissions.openid(openid: check.path()).terminate.post(check.body())
  },
  "POST /v3/payscore/serviceorder": { check in
    try await check.pay.v3.payscore.serviceorder.post(check.body())
  },
  "POST /v3/payscore/serviceorder/direct-complete": { check in
    try await check.pay.v3.payscore.serviceorder.directComplete.post(check.body())
  },
  "POST /v3/payscore/serviceorder/{out_order_no}/cancel": { check in
    try await check.pay.v3.payscore.serviceorder(outOrderNo: check.path()).cancel.post(check.body())
  },
  "POST /v3/payscore/serviceorder/{out_order_no}/complete": { check in
    try await check.pay.v3.payscore.serviceorder(outOrderNo: check.path()).complete.post(check.body())
  },
  "POST /v3/payscore/serviceorder/{out_order_no}/modify": { check in
    try await check.pay.v3.payscore.serviceorder(outOrderNo: check.path()).modify.post(check.body())
  },
  "POST /v3/payscore/serviceorder/{out_order_no}/pay": { check in
    try await check.pay.v3.payscore.serviceorder(outOrderNo: check.path()).pay.post(check.body())
  },
  "POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage": { check in
    try await check.pay.v3.payscore.serviceorder(outOrderNo: check.path()).sendPendingmessage.post(check.body())
  },
  "POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage": { check in
    try await check.pay.v3.payscore.serviceorder(outOrderNo: check.path()).sendPrepaidmessage.post(check.body())
  },
  "POST /v3/payscore/serviceorder/{out_order_no}/sync": { check in
    try await check.pay.v3.payscore.serviceorder(outOrderNo: check.path()).sync.post(check.body())
  },
  "POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate": { check in
    try await check.pay.v3.payscore.users(openid: check.path()).permissions(serviceID: check.path()).terminate.post(check.body(), query: check.query())
  },
  "POST /v3/profitsharing/orders": { check in
    try await check.pay.v3.profitsharing.orders.post(check.body())
  },
  "POST /v3/profitsharing/orders/unfreeze": { check in
    try await check.pay.v3.profitsharing.orders.unfreeze.post(check.body())
  },
  "POST /v3/profitsharing/receivers/add": { check in
    try await check.pay.v3.profitsharing.receivers.add.post(check.body())
  },
  "POST /v3/profitsharing/receivers/delete": { check in
    try await check.pay.v3.profitsharing.receivers.delete.post(check.body())
  },
  "POST /v3/profitsharing/return-orders": { check in
    try await check.pay.v3.profitsharing.returnOrders.post(check.body())
  },
  "POST /v3/refund/domestic/refunds": { check in
    try await check.pay.v3.refund.domestic.refunds.post(check.body())
  },
  "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund": { check in
    try await check.pay.v3.refund.domestic.refunds(refundID: check.path()).applyAbnormalRefund.post(check.body())
  },
  "POST /v3/security/echo": { check in
    try await check.pay.v3.security.echo.post(check.body())
  },
  "PUT /v3/merchant-service/complaint-notifications": { check in
    try await check.pay.v3.merchantService.complaintNotifications.put(check.body())
  },
]
