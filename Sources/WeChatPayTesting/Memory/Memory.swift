import Foundation
import WeChatPay

/// What a server remembers, up to so many things: the oldest are forgotten.
struct Memory: Sendable {
  private struct Key: Hashable {
    var kind: FakeResource.Kind
    var merchantID: String
    var number: String
  }

  /// Fields are kept as text, which takes a fraction of the room.
  private struct Record {
    var id: String
    var state: String
    var fields: Data
    /// A digest of what the request said that made it.
    var said: Int
    var notifyURL: String?
    /// Of an order: what was paid back, or is on its way.
    var refunded = 0
  }

  private struct Identifier: Hashable {
    var kind: FakeResource.Kind
    var id: String
  }

  private let capacity: Int
  private var records: [Key: Record] = [:]
  private var keys: [Identifier: Key] = [:]
  private var queue = ForgettingQueue<Key>()
  private var plain: PlainMemory

  init(capacity: Int) {
    self.capacity = capacity
    plain = PlainMemory(capacity: capacity)
  }

  /// What a request comes to.
  enum Outcome {
    /// Nothing is known of it: the sample is the answer.
    case unknown
    /// Just these fields, as far as they are described.
    case fields([String: JSONValue])
    /// The sample, with these fields in it.
    case sample(with: [String: JSONValue])
  }

  /// - Parameter knowsAll: Whether what is not remembered cannot be.
  mutating func outcome(of request: FakeRequest, by merchantID: String, knowsAll: Bool) throws(Refusal) -> Outcome {
    guard let kind = ResourceKind.all.first(where: { $0.isAsked(for: request.path) }) else {
      return plain.outcome(of: request, by: merchantID)
    }
    if request.method == .post, kind.creations.contains(request.path) {
      return .fields(try create(kind, request, merchantID, knowsAll: knowsAll))
    }
    guard let (number, id) = kind.names(in: request) else { return .unknown }
    let key =
      number.map { Key(kind: kind.kind, merchantID: merchantID, number: $0) }
      ?? id.flatMap { keys[Identifier(kind: kind.kind, id: $0)] }
    guard let key, key.merchantID == merchantID, let record = records[key] else {
      if knowsAll { throw kind.missing }
      return .unknown
    }
    let step = request.path.split(separator: "/").last.map(String.init) ?? ""
    guard request.method == .post, let move = kind.move(forAction: step) else {
      return .fields(fields(of: record, kind))
    }
    return .fields(try perform(move, kind, key, record, request.body))
  }

  /// Keeps what a request said that no table knows, and what it was answered.
  mutating func note(_ request: FakeRequest, by merchantID: String, reply: JSONValue) {
    guard !ResourceKind.all.contains(where: { $0.isAsked(for: request.path) }) else { return }
    plain.note(request, by: merchantID, reply: reply)
  }

  private mutating func create(
    _ kind: ResourceKind, _ request: FakeRequest, _ merchantID: String, knowsAll: Bool
  ) throws(Refusal) -> [String: JSONValue] {
    guard case .object(var fields)? = request.body, let number = fields[kind.number]?.text else {
      throw .parameter("body", "/" + kind.number, "it is required")
    }
    let key = Key(kind: kind.kind, merchantID: merchantID, number: number)
    let said = fields.hashValue
    if let record = records[key] {
      let isOpen = kind.kind != .order && kind.kind != .combinedOrder || record.state == "NOTPAY"
      guard isOpen, record.said == said else { throw kind.reused }
      return self.fields(of: record, kind)
    }
    let now = Timestamp(Date()).text
    let paidKey = kind.kind == .refund ? orderKey(of: fields, merchantID) : nil
    let origin = ResourceKind.Origin(
      step: request.path.split(separator: "/").last.map(String.init) ?? "", merchantID: merchantID, now: now,
      paid: paidKey.flatMap(payment), knowsAll: knowsAll)
    let state = try kind.start(&fields, origin)
    let id = kind.idPrefix + ResourceKind.digits(28 - kind.idPrefix.count)
    if let paidKey { noteRefund(fields.integer("amount", "refund") ?? 0, paidKey) }
    let record = Record(
      id: id, state: state, fields: stored(fields), said: said, notifyURL: fields["notify_url"]?.text)
    keep(key, record)
    return completed(fields, of: record, kind)
  }

  private mutating func perform(
    _ move: ResourceKind.Move, _ kind: ResourceKind, _ key: Key, _ record: Record, _ body: JSONValue?
  ) throws(Refusal) -> [String: JSONValue] {
    if move.done.contains(record.state) { return fields(of: record, kind) }
    guard move.from.contains(record.state) else { throw move.otherwise }
    var fields = decoded(record.fields)
    move.change(&fields, body, Timestamp(Date()).text)
    var record = record
    record.fields = stored(fields)
    if !move.to.isEmpty { record.state = move.to }
    records[key] = record
    follow(kind, key, record, fields)
    return completed(fields, of: record, kind)
  }

  // MARK: What belongs together

  /// What happens to others with it.
  private mutating func follow(
    _ kind: ResourceKind, _ key: Key, _ record: Record, _ fields: [String: JSONValue]
  ) {
    switch (kind.kind, record.state) {
    case (.refund, "SUCCESS"):
      guard let order = orderKey(of: fields, key.merchantID) else { return }
      records[order]?.state = "REFUND"
    case (.refund, "CLOSED"):
      guard let order = orderKey(of: fields, key.merchantID) else { return }
      records[order]?.refunded -= fields.integer("amount", "refund") ?? 0
    case (.combinedOrder, "SUCCESS"): keepParts(of: fields, key.merchantID)
    default: break
    }
  }

  /// The orders of a combined one are refunded and asked for like any other, once they are paid.
  private mutating func keepParts(of fields: [String: JSONValue], _ merchantID: String) {
    guard case .array(let orders)? = fields["sub_orders"] else { return }
    for case .object(var order) in orders {
      guard let number = order["out_trade_no"]?.text, let id = order["transaction_id"]?.text else { continue }
      let total = order.integer("amount", "total_amount") ?? 0
      order["appid"] = fields["combine_appid"]
      order["payer"] = fields["combine_payer_info"]
      order.change("amount") {
        $0["total"] = .integer(total)
        $0["payer_total"] = .integer(total)
      }
      keep(
        Key(kind: .order, merchantID: merchantID, number: number),
        Record(id: id, state: "SUCCESS", fields: stored(order), said: 0))
    }
  }

  private func orderKey(of fields: [String: JSONValue], _ merchantID: String) -> Key? {
    if let id = fields["transaction_id"]?.text { return keys[Identifier(kind: .order, id: id)] }
    return fields["out_trade_no"]?.text.map { Key(kind: .order, merchantID: merchantID, number: $0) }
  }

  private func payment(_ key: Key) -> ResourceKind.Payment? {
    guard let record = records[key] else { return nil }
    return ResourceKind.Payment(
      state: record.state, number: key.number, id: record.id,
      total: decoded(record.fields).integer("amount", "total") ?? 0, refunded: record.refunded)
  }

  private mutating func noteRefund(_ amount: Int, _ key: Key) { records[key]?.refunded += amount }

  private mutating func keep(_ key: Key, _ record: Record) {
    if records[key] == nil { queue.append(key) }
    records[key] = record
    keys[Identifier(kind: key.kind, id: record.id)] = key
    while queue.count > capacity, let oldest = queue.popFirst() {
      if let record = records.removeValue(forKey: oldest) { keys[Identifier(kind: oldest.kind, id: record.id)] = nil }
    }
  }

  // MARK: Fields

  private func fields(of record: Record, _ kind: ResourceKind) -> [String: JSONValue] {
    completed(decoded(record.fields), of: record, kind)
  }

  /// What is kept, with the state; with the platform's number where it has been given out.
  private func completed(
    _ kept: [String: JSONValue], of record: Record, _ kind: ResourceKind
  ) -> [String: JSONValue] {
    var fields = kept
    fields[kind.stateField] = .string(String(record.state.prefix { $0 != "," }))
    let isPayment = kind.kind == .order || kind.kind == .combinedOrder
    if !isPayment || fields["success_time"] != nil || record.state == "SUCCESS" { fields[kind.id] = .string(record.id) }
    return fields
  }
}

// MARK: What happens

extension Memory {
  /// Lets something happen to a resource.
  ///
  /// - Returns: The resource, and the notification that the merchant gets, with what it carries.
  /// - Throws: ``FakeServerError`` where there is no such resource, or its state does not allow it.
  mutating func happen(
    _ event: FakeResource.Event, _ name: FakeResource.Kind, _ number: String, of merchantID: String
  ) throws(FakeServerError) -> (resource: FakeResource, notification: String?) {
    let key = Key(kind: name, merchantID: merchantID, number: number)
    guard let record = records[key], let kind = ResourceKind.all.first(where: { $0.kind == name }) else {
      throw FakeServerError("merchant \(merchantID) has no \(name.rawValue) with the number '\(number)'")
    }
    guard let move = kind.move(for: event), move.from.contains(record.state) else {
      let possible = kind.events(in: record.state).map(\.rawValue)
      throw FakeServerError(
        "'\(event.rawValue)' cannot happen to the \(name.rawValue) '\(number)' while it is \(record.state); "
          + (possible.isEmpty ? "nothing can" : "what can is \(possible.joined(separator: ", "))"))
    }
    let fields: [String: JSONValue]
    do throws(Refusal) {
      fields = try perform(move, kind, key, record, nil)
    } catch {
      throw FakeServerError(error.message)
    }
    guard let resource = resource(key) else { throw FakeServerError("'\(number)' was forgotten") }
    return (resource, move.notification(fields))
  }

  func resource(_ kind: FakeResource.Kind, _ number: String, of merchantID: String) -> FakeResource? {
    resource(Key(kind: kind, merchantID: merchantID, number: number))
  }

  /// The newest first.
  func resources(limit: Int) -> [FakeResource] { queue.newest(limit).compactMap(resource) }

  private func resource(_ key: Key) -> FakeResource? {
    guard let record = records[key], let kind = ResourceKind.all.first(where: { $0.kind == key.kind }) else {
      return nil
    }
    return FakeResource(
      kind: key.kind, merchantID: key.merchantID, number: key.number, id: record.id, state: record.state,
      events: kind.events(in: record.state), notifyURL: record.notifyURL,
      content: .object(fields(of: record, kind)))
  }
}

extension ResourceKind {
  /// The merchant's number and the platform's, as far as a request names them; nil where it names none.
  fileprivate func names(in request: FakeRequest) -> (number: String?, id: String?)? {
    func value(_ name: String) -> String? {
      request.pathParameters[name] ?? request.query.first { $0.name == name && !$0.value.isEmpty }?.value
    }
    let number = value(number)
    let id = value(id) ?? otherID.flatMap(value)
    return number == nil && id == nil ? nil : (number, id)
  }
}

/// What is remembered of fields.
func stored(_ fields: [String: JSONValue]) -> Data { (try? encoded(fields)) ?? Data() }

func decoded(_ data: Data) -> [String: JSONValue] {
  if case .object(let fields)? = parsed(data) { fields } else { [:] }
}

/// What comes first is forgotten first.
struct ForgettingQueue<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  private var start = 0

  var count: Int { elements.count - start }

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func popFirst() -> Element? {
    guard start < elements.count else { return nil }
    defer {
      start += 1
      if start > 1024, start > elements.count / 2 {
        elements.removeFirst(start)
        start = 0
      }
    }
    return elements[start]
  }

  func newest(_ limit: Int) -> [Element] { elements[start...].suffix(limit).reversed() }
}
