/// What leak sanitizer must not count, so that it tells of ours: what libcurl and Foundation keep for each request and
/// file, and bytes whose only reference is a pointer with Swift's tag bits in it, which it does not recognise.
@_cdecl("__lsan_default_suppressions")
package func leakSuppressions() -> UnsafePointer<UInt8> {
  let suppressions: StaticString = """
    leak:libcurl.so
    leak:readBytesFromFile
    leak:FoundationEssentials4DataV
    leak:libXCTest.so
    leak:swift_weak
    """
  return suppressions.utf8Start
}
