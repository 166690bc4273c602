import WeChatPay

extension FakeServer {
  /// What a request comes to, by what is remembered.
  func outcome(of request: FakeRequest, by party: Parties.Party) throws(Refusal) -> Memory.Outcome {
    guard strictness >= .rules else { return .unknown }
    return try memory.withLock { (memory) throws(Refusal) in
      try memory.outcome(of: request, by: party.merchant.id, knowsAll: strictness == .platform)
    }
  }

  func note(_ request: FakeRequest, by party: Parties.Party, reply: JSONValue) {
    guard strictness >= .rules else { return }
    memory.withLock { $0.note(request, by: party.merchant.id, reply: reply) }
  }

  /// What is remembered, the newest first.
  public var resources: [FakeResource] { resources(limit: .max) }

  package func resources(limit: Int) -> [FakeResource] { memory.withLock { $0.resources(limit: limit) } }

  /// Forgets everything.
  package func forget() {
    memory.withLock { $0 = Memory(capacity: hooks.capacity) }
    forgetRequests()
  }

  /// What is remembered under a number.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - number: The merchant's number for it.
  ///   - merchantID: Whose it is; nil for the first merchant.
  public func resource(_ kind: FakeResource.Kind, _ number: String, of merchantID: String? = nil) -> FakeResource? {
    memory.withLock { $0.resource(kind, number, of: merchantID ?? merchant.id) }
  }

  /// Lets users and the platform act: an order is paid, a refund arrives.
  ///
  /// ```swift
  /// let sent = try server.happen(.pay, to: .order, "1217752501")
  /// let answer = await shop.notified(headers: sent.headers, body: sent.body)
  /// ```
  ///
  /// - Parameters:
  ///   - event: What happens.
  ///   - kind: To what kind of resource.
  ///   - number: The merchant's number for it.
  ///   - merchantID: Whose it is; nil for the first merchant.
  /// - Returns: What the platform sends to the merchant; nil where it sends nothing.
  /// - Throws: ``FakeServerError`` where there is no such resource, or its state does not allow it.
  @discardableResult
  public func happen(
    _ event: FakeResource.Event, to kind: FakeResource.Kind, _ number: String, of merchantID: String? = nil
  ) throws -> FakeNotification? {
    let id = merchantID ?? merchant.id
    let (resource, name) = try memory.withLock { (memory) throws(FakeServerError) in
      try memory.happen(event, kind, number, of: id)
    }
    return try name.flatMap { try notification(of: resource, $0) }
  }

  /// What is described of the resource; nil where the notification is not described.
  private func notification(of resource: FakeResource, _ name: String) throws -> FakeNotification? {
    guard let resourceContent = try projection(of: resource, name) else { return nil }
    return try notification(name, resource: resourceContent, to: resource.merchantID)
  }
}
