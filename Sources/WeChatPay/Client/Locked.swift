import Foundation

/// A value that several threads share.
///
/// Not `Synchronization.Mutex`: on Linux that waits in a library which thread sanitizer cannot see into, so that every
/// lock for which two threads ever competed is reported as a race, and a real one would be lost among them.
///
/// `@unchecked`: the value is reached under the lock only.
package final class Locked<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  package init(_ value: sending Value) { self.value = value }

  package func withLock<Result, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
