import SpecReading
import Testing

@Suite struct DescriptionFilesTests {
  /// What a folder holds besides descriptions is left alone; YAML is said not to be read.
  @Test(arguments: [
    ("v3/pay.md", true), ("v3/pay.MD", true), ("pay.txt", true), ("api.json", true), ("api.yaml", true),
    ("api.yml", true), ("README.md", false), ("v3/readme.md", false), ("v3/wechatpay-gen.json", false),
    ("wechatpay-gen.json.md", true), ("md", false), ("v3/md", false), ("notes.markdown", false), ("a.md~", false),
    ("a.md/b", false), ("", false), (".md", true),
  ])
  func names(path: String, isDescription: Bool) {
    #expect(DescriptionFiles.contain(path) == isDescription)
  }
}
