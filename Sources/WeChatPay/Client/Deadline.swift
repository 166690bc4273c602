/// Runs an operation, and cancels it when its time is over or its caller is cancelled.
func withDeadline<Value: Sendable>(
  _ limit: Duration, _ operation: @escaping @Sendable () async -> Value
) async -> Value {
  let task = Task { await operation() }
  let timer = Task {
    try await Task.sleep(for: limit)
    task.cancel()
  }
  defer { timer.cancel() }
  return await withTaskCancellationHandler {
    await task.value
  } onCancel: {
    task.cancel()
  }
}
