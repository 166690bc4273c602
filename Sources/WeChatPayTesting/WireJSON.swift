import Foundation
import WeChatPay

/// JSON as it goes over the wire: the same value is the same bytes, and slashes stand as they are in the pages' samples.
func encoded(_ value: some Encodable) throws -> Data { try wireEncoder.encode(value) }

private let wireEncoder: JSONEncoder = {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return encoder
}()

/// Whatever stands in JSON; nil for what is none, or is nested more deeply than anybody reads.
func parsed(_ json: Data) -> JSONValue? { try? JSONValue(json: json, nesting: Limits().nesting) }
