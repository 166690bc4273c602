import Foundation
import WeChatPay
import WeChatPayAPI

typealias PendingMessage = V3.Payscore.Partner.Serviceorder.OutOrderNo.SendPendingmessage.PostRequest
typealias ServiceOrder = V3.Payscore.Serviceorder.GetResponse

/// Coding of generated types, against hand-written ones for which the compiler writes the coding.
func coding() async throws -> [Measurement] {
  let request = pendingMessage
  let handwrittenRequest = try JSONDecoder().decode(HandwrittenMessage.self, from: try JSONEncoder().encode(request))
  let reply = Data(orderJSON.utf8)
  let order = try JSONDecoder().decode(ServiceOrder.self, from: reply)
  let sameOrder = try JSONDecoder().decode(ServiceOrder.self, from: reply)
  let handwrittenOrder = try JSONDecoder().decode(HandwrittenOrder.self, from: reply)
  let sameHandwrittenOrder = try JSONDecoder().decode(HandwrittenOrder.self, from: reply)
  return [
    try await compare(
      "encode a request", { _ = try encoded(request, nil) },
      against: "JSONEncoder, hand-written struct", { _ = try JSONEncoder().encode(handwrittenRequest) }),
    try await compare(
      "encode a reply's type", { _ = try JSONEncoder().encode(order) },
      against: "JSONEncoder, hand-written struct", { _ = try JSONEncoder().encode(handwrittenOrder) }),
    try await compare(
      "decode a reply", { _ = try await decodeReply(ServiceOrder.self, from: reply, decrypter: nil) },
      against: "JSONDecoder, hand-written struct",
      { _ = try JSONDecoder().decode(HandwrittenOrder.self, from: reply) }),
    try await compare(
      "decode a reply with JSONDecoder", { _ = try JSONDecoder().decode(ServiceOrder.self, from: reply) },
      against: "JSONDecoder, hand-written struct",
      { _ = try JSONDecoder().decode(HandwrittenOrder.self, from: reply) }),
    try await compare(
      "compare two replies", { if order != sameOrder { throw CancellationError() } },
      against: "derived ==", { if handwrittenOrder != sameHandwrittenOrder { throw CancellationError() } }),
  ]
}

let pendingMessage = PendingMessage(
  serviceID: "2002000000000558128851361561536", subMchid: "1900000109",
  postPayments: [.init(name: "就餐费用", amount: 40000, description: "就餐人均100元", count: 4)],
  postDiscounts: [.init(name: "满20减1元", description: "不与其他优惠叠加", amount: 100, count: 2)],
  totalAmount: 50000, prepaidTime: "20231218")

let orderJSON = """
  {"out_order_no":"1234323JKHDFE1243252","service_id":"2002000000000558128851361561536",
  "appid":"wxd678efh567hg6787","mchid":"1230000109","service_introduction":"某某酒店","state":"DONE",
  "state_description":"MCH_COMPLETE",
  "post_payments":[{"name":"就餐费用","amount":40000,"description":"就餐人均100元","count":4}],
  "post_discounts":[{"name":"满20减1元","description":"不与其他优惠叠加","amount":100,"count":2}],
  "risk_fund":{"name":"DEPOSIT","amount":10000,"description":"就餐的预估费用"},"total_amount":39800,
  "need_collection":true,"collection":{"state":"USER_PAID","total_amount":39800,"paying_amount":0,
  "paid_amount":39800,"details":[{"seq":1,"amount":39800,"paid_type":"NEWTON","paid_time":"20091225091210",
  "transaction_id":"15646546545165651651"}]},"time_range":{"start_time":"20091225091010",
  "start_time_remark":"开始租借日期","end_time":"20091225121010","end_time_remark":"结束租借日期"},
  "location":{"start_location":"嗨客时尚主题展餐厅","end_location":"嗨客时尚主题展餐厅"},"attach":"Easdfowealsdkjfnlaksjdlfkwqoi",
  "notify_url":"https://api.test.com","openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o","order_id":"15646546545165651651"}
  """
