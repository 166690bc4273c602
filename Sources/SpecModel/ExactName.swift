/// A name of the wire, told from others by its code points.
///
/// Swift takes strings for equal that a server tells apart, such as `é` as one code point and as two.
package struct ExactName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: ExactName, right: ExactName) -> Bool { left.text.isExactly(right.text) }

  package func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  /// Whether both are spelled with the same code points.
  package func isExactly(_ other: String) -> Bool {
    utf8.count == other.utf8.count && withBytes { own in other.withBytes { own.elementsEqual($0) } }
  }
}
