import Generator
import GeneratorTestSupport
import SpecModel
import Testing

/// The slips of those who write their first page: none is passed over, and each is told by its line, its row and what to
/// write instead.
@Suite struct FirstPageTests {
  private let file = "v3/shop/orders/{order_no}/close.md"

  private func findings(_ text: String) -> (operations: Int, says: String) {
    let (description, diagnostics) = read([file: text])
    return (description.operations.count, diagnostics.map { $0.text() }.joined().replacing(file + ":", with: ""))
  }

  @Test func thePageIsRight() {
    let found = findings(firstPage)
    #expect(found.operations == 1)
    #expect(found.says.isEmpty)
  }

  @Test(arguments: slips)
  func slip(_ slip: Slip) throws {
    let parts = firstPage.split(separator: slip.text, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "the page has no such text")
    let found = findings(parts[0] + slip.slip + parts[1])
    #expect(found.says == slip.says)
    #expect((found.operations == 0) == found.says.contains(": error: "))
  }

  /// A file of OpenAPI cannot take what is lost here, since an error keeps everything from being written.
  @Test func theTableIsLong() {
    #expect(slips.count >= 100)
    #expect(Set(slips.map(\.name)).count == slips.count)
  }
}
