/// Reading and changing fields, with one way for each kind: what a property holds is known where it is declared, and nothing
/// is told apart when it is read.
@_spi(Generated)
extension ObjectFields {
  public subscript(text index: Int) -> String? {
    get { if case .string(let text) = self[index] { text } else { nil } }
    set { self[index] = newValue.map { .string($0) } ?? .absent }
  }

  public subscript(integer index: Int) -> Int? {
    get { if case .integer(let number) = self[index] { number } else { nil } }
    set { self[index] = newValue.map { .integer($0) } ?? .absent }
  }

  public subscript(number index: Int) -> Double? {
    get { if case .number(let number) = self[index] { number } else { nil } }
    set { self[index] = newValue.map { .number($0) } ?? .absent }
  }

  public subscript(boolean index: Int) -> Bool? {
    get { if case .boolean(let flag) = self[index] { flag } else { nil } }
    set { self[index] = newValue.map { .boolean($0) } ?? .absent }
  }

  public subscript(time index: Int) -> Timestamp? {
    get { if case .string(let text) = self[index] { Timestamp(text) } else { nil } }
    set { self[index] = newValue.map { .string($0.text) } ?? .absent }
  }

  public subscript<Enumeration: OpenValue>(
    enumeration index: Int
  ) -> Enumeration? where Enumeration.RawValue == String {
    get { if case .string(let text) = self[index] { Enumeration(rawValue: text) } else { nil } }
    set { self[index] = newValue.map { .string($0.rawValue) } ?? .absent }
  }

  public subscript<Enumeration: OpenValue>(enumeration index: Int) -> Enumeration? where Enumeration.RawValue == Int {
    get { if case .integer(let number) = self[index] { Enumeration(rawValue: number) } else { nil } }
    set { self[index] = newValue.map { .integer($0.rawValue) } ?? .absent }
  }

  public subscript<Object: SchemaObject>(object index: Int) -> Object? {
    get { if case .object(let fields) = self[index] { Object(fields: fields) } else { nil } }
    set { self[index] = newValue.map { .object($0.fields) } ?? .absent }
  }

  public subscript<Element: Sendable>(list index: Int) -> [Element]? {
    get { if case .list(let list) = self[index] { list.elements(as: Element.self) } else { nil } }
    set { self[index] = newValue?.fieldValue ?? .absent }
  }

  public subscript<Value: Sendable>(map index: Int) -> [String: Value]? {
    get { if case .map(let map) = self[index] { map.values(as: Value.self) } else { nil } }
    set { self[index] = newValue?.fieldValue ?? .absent }
  }

  /// What codes itself.
  public subscript<Content: FieldContent>(content index: Int) -> Content? {
    get { if case .content(let content) = self[index] { content.content(as: Content.self) } else { nil } }
    set { self[index] = newValue.map { .content(AnyFieldContent($0)) } ?? .absent }
  }
}

/// The same for fields that are always there: initialisers ask for them, and decoding fails without them.
@_spi(Generated)
extension ObjectFields {
  public subscript(requiredText index: Int) -> String {
    get { required(self[text: index], index) }
    set { self[text: index] = newValue }
  }

  public subscript(requiredInteger index: Int) -> Int {
    get { required(self[integer: index], index) }
    set { self[integer: index] = newValue }
  }

  public subscript(requiredNumber index: Int) -> Double {
    get { required(self[number: index], index) }
    set { self[number: index] = newValue }
  }

  public subscript(requiredBoolean index: Int) -> Bool {
    get { required(self[boolean: index], index) }
    set { self[boolean: index] = newValue }
  }

  public subscript(requiredTime index: Int) -> Timestamp {
    get { required(self[time: index], index) }
    set { self[time: index] = newValue }
  }

  public subscript<Enumeration: OpenValue>(
    requiredEnumeration index: Int
  ) -> Enumeration where Enumeration.RawValue == String {
    get { required(self[enumeration: index], index) }
    set { self[enumeration: index] = newValue }
  }

  public subscript<Enumeration: OpenValue>(
    requiredEnumeration index: Int
  ) -> Enumeration where Enumeration.RawValue == Int {
    get { required(self[enumeration: index], index) }
    set { self[enumeration: index] = newValue }
  }

  public subscript<Object: SchemaObject>(requiredObject index: Int) -> Object {
    get { required(self[object: index], index) }
    set { self[object: index] = newValue }
  }

  public subscript<Element: Sendable>(requiredList index: Int) -> [Element] {
    get { required(self[list: index], index) }
    set { self[list: index] = newValue }
  }

  public subscript<Value: Sendable>(requiredMap index: Int) -> [String: Value] {
    get { required(self[map: index], index) }
    set { self[map: index] = newValue }
  }

  public subscript<Content: FieldContent>(requiredContent index: Int) -> Content {
    get { required(self[content: index], index) }
    set { self[content: index] = newValue }
  }

  private func required<Content>(_ content: Content?, _ index: Int) -> Content {
    guard let content else { preconditionFailure("\(coding.type) has no value for field \(index), which it requires") }
    return content
  }
}
