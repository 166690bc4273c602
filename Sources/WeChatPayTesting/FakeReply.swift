public import Foundation
public import WeChatPay

/// How the server answers a request that it has nothing to say against.
public enum FakeReply: Sendable {
  /// The sample of the document, signed. What is not scripted is answered so.
  case sample
  /// This JSON, signed; encrypted fields are given in plain text.
  case json(JSONValue, status: Int = 200)
  /// No body, signed.
  case empty(status: Int = 204)
  /// A file, as bills and receipts are downloaded.
  case file(Data)
  /// A refusal, which is not signed: `.refusal(status: 404, code: "ORDER_NOT_EXIST", message: "订单不存在")`.
  case refusal(status: Int, code: String, message: String, headers: HeaderFields = [:])
  /// A refusal that the document lists for the endpoint, by its code: `.error("OUT_TRADE_NO_USED")`.
  case error(String)
  /// Something that goes wrong.
  case fault(Fault)

  /// What can go wrong on the way, or be made to go wrong by somebody.
  public enum Fault: Sendable, Hashable {
    /// The server cannot be reached: nothing was sent.
    case notConnected
    /// The connection breaks after the server has read the request.
    case connectionLost
    /// No reply comes.
    case hanging
    /// The reply comes so much later.
    case delayed(Duration)
    /// The reply ends in the middle of its body.
    case cutShort
    /// The reply is signed with a key that is not WeChat Pay's.
    case forgedSignature
    /// The body was changed after it was signed.
    case tamperedBody
    /// The headers of the signature are missing.
    case unsigned
    /// The signature is older than five minutes.
    case staleSignature
    /// The reply carries a probe instead of a signature: WeChat Pay sends those to see whether clients verify.
    case signatureProbe
  }
}
