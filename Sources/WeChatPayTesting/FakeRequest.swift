public import Foundation
public import WeChatPay

/// What keeps a fake server from doing what a test wants.
public struct FakeServerError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// A request that the server accepted.
public struct FakeRequest: Sendable {
  /// The method.
  public let method: RequestMethod
  /// As it is described: `/v3/pay/transactions/id/{transaction_id}`.
  public let path: String
  /// The values of the path parameters, decoded.
  public let pathParameters: [String: String]
  /// Names and values in their order, decoded; encrypted ones are decrypted.
  public let query: [(name: String, value: String)]
  /// All header fields.
  public let headers: HeaderFields
  /// The JSON of the body, or the part `meta` of an upload, or the fields of a form; encrypted fields are decrypted.
  public let body: JSONValue?
  /// The file of an upload, or a body that is bytes.
  public let file: Data?
}
