import Foundation

/// JSON as it goes over the wire: the same value is the same bytes, and slashes stand as they are in the pages' samples.
func encoded(_ value: some Encodable) throws -> Data { try wireEncoder.encode(value) }

private let wireEncoder: JSONEncoder = {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return encoder
}()
