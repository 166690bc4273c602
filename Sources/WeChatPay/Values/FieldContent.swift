/// What a field holds that codes itself: any JSON, one of several shapes.
public protocol FieldContent: Codable, Hashable, Sendable {}

extension JSONValue: FieldContent {}

/// A value that codes itself, whatever its type.
struct AnyFieldContent: Sendable {
  private let storage: any ContentStorage

  init(_ content: some FieldContent) {
    storage = HeldContent(content)
  }

  var value: any FieldContent { storage.value }

  /// Nil where it is of another type.
  func content<Content: FieldContent>(as type: Content.Type) -> Content? {
    guard storage.type == ObjectIdentifier(type) else { return nil }
    return unsafeDowncast(storage, to: HeldContent<Content>.self).content
  }
}

extension AnyFieldContent: Hashable {
  static func == (left: Self, right: Self) -> Bool {
    left.storage === right.storage || isEqual(left.value, right)
  }

  func hash(into hasher: inout Hasher) {
    value.hash(into: &hasher)
  }

  private static func isEqual<Content: FieldContent>(_ left: Content, _ right: AnyFieldContent) -> Bool {
    right.content(as: Content.self) == left
  }
}

private protocol ContentStorage: AnyObject, Sendable {
  var type: ObjectIdentifier { get }
  var value: any FieldContent { get }
}

private final class HeldContent<Content: FieldContent>: ContentStorage {
  let content: Content

  init(_ content: Content) {
    self.content = content
  }

  var type: ObjectIdentifier { ObjectIdentifier(Content.self) }
  var value: any FieldContent { content }
}
