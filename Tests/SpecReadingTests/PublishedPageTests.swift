import GeneratorTestSupport
import SpecModel
import Testing

/// What the documentation has that is odd but clear: understood, with a warning at most.
@Suite struct PublishedPageTests {
  private func page(
    _ rows: [String] = [], method: String = "post", sample: String = "", reply: [String] = ["| 无返回内容"]
  ) -> String {
    let code = sample.isEmpty ? "" : "\n```php\n\(sample)\n```\n"
    return "# 标题 {#\(method)}\n\n| 请求参数 | 类型 | 描述\n| --- | --- | ---\n"
      + rows.map { $0 + "\n" }.joined() + code + "\n| 返回字典 | 类型 | 描述\n| --- | --- | ---\n"
      + reply.map { $0 + "\n" }.joined()
  }

  private func read(_ text: String, at file: String) -> (operation: SpecModel.Operation?, messages: [String]) {
    let (description, diagnostics) = GeneratorTestSupport.read([file: text])
    return (description.operations.first, diagnostics.map { "\($0.severity.rawValue): \($0.message)" })
  }

  @Test func otherStatementsPrecedeTheCall() {
    let sample = """
      $handler = clone $instance->getDriver()->select()->getConfig('handler');
      $bill = $instance->v3->bill->tradebill->get(['query' => ['bill_date' => '2026-11-28']]);
      $response = $instance->chain('v3/billdownload/file')->get([
        'handler' => $handler,
        'query' => ['token' => 'abc'],
      ]);
      """
    let rows = ["| query {data-required} | object | 查询", "| token {data-required data-indent=1} | string | 凭证"]
    let found = read(page(rows, method: "get", sample: sample), at: "v3/billdownload/file.md")
    #expect(found.operation?.path.text == "/v3/billdownload/file")
    #expect(found.operation?.query.first?.sample == .string("abc"))
    #expect(found.messages.isEmpty)
  }

  @Test(arguments: [
    "$client->post($url, ['json' => ['a' => '1']]);", "$instance->postAsync(['json' => ['a' => '1']])->wait();",
    "$url = 'x';\n$instance->getDriver()->select()->getClient()->post('v3/shop/orders', ['json' => ['a' => '1']]);",
  ])
  func aCallWithoutTheChain(sample: String) {
    let rows = ["| json {data-required} | object | 请求", "| a {data-required data-indent=1} | string | 甲"]
    let found = read(page(rows, sample: sample), at: "v3/shop/orders.md")
    #expect(found.operation?.path.text == "/v3/shop/orders")
    #expect(found.operation?.samples.first?.body == .object([JSON.Member("a", .string("1"))]))
    #expect(found.messages.isEmpty)
  }

  @Test(arguments: [
    "$instance->chain('v3/shop/applyment/')->post([]);", "$instance->chain('v3/shop/applyment/{empty}')->post([]);",
    "$instance->v3->shop->applyment->_empty_->post(['empty' => '']);",
    "$instance['v3/shop/applyment/{empty}']->post(['empty' => '']);",
  ])
  func aSegmentThatIsEmpty(sample: String) {
    for rows in [[], ["| empty {data-required} | string | 空"]] {
      let found = read(page(rows, sample: sample), at: "v3/shop/applyment/{empty}.md")
      #expect(found.operation?.path.text == "/v3/shop/applyment/")
      #expect(found.operation?.pathParameters.isEmpty == true)
      #expect(found.messages.isEmpty)
    }
  }

  @Test func theOnlyParameterOfAPathUnderAnotherName() {
    let found = read(page(["| out_no {data-required} | string | 单号"]), at: "v3/shop/{order_no}.md")
    #expect(found.operation?.pathParameters.map(\.name) == ["order_no"])
    #expect(found.operation?.pathParameters.first?.description == "单号")
    #expect(found.messages == ["warning: 'out_no' is taken as the path parameter 'order_no', which has no row"])
    let two = read(
      page(["| out_no {data-required} | string | 单号", "| id {data-required} | string | 号"]), at: "v3/shop/{order_no}.md"
    )
    #expect(two.messages.count { $0.hasPrefix("error: ") } == 2)
  }

  @Test func samplesThatDisagreeAboutThePathWhereTheFileTellsIt() {
    let samples = "$instance->chain('v3/shop/order')->post([]);\n```\n\n```php\n$instance['v3/shop/orders']->post([]);"
    let found = read(page(sample: samples), at: "v3/shop/orders.md")
    #expect(found.operation?.path.text == "/v3/shop/orders")
    #expect(
      found.messages == ["warning: this sample goes to 'v3/shop/order', the one in line 10 to 'v3/shop/orders'"])
  }

  @Test func propertyNamesDoNotTellEveryLetter() {
    let found = read(page(sample: "$instance->v3->shop->videoUpload->post([]);"), at: "v3/shop/video_upload.md")
    #expect(found.operation?.path.text == "/v3/shop/video_upload")
    #expect(found.messages.isEmpty)
  }

  @Test func aBlankInTheNameOfAReply() {
    let found = read(page(reply: ["| payer _currency | string | 币种"]), at: "v3/shop/orders.md")
    #expect(found.operation != nil)
    #expect(found.messages == ["warning: 'payer _currency' is no name of a field: a blank stands in it"])
  }

  @Test(arguments: ["index.md", "v3/index.md", "v3/pay/index.md", "webhook/v3/index.md"])
  func indexPages(file: String) {
    let text = "# 接口\n\n| 名称 | 说明\n| --- | ---\n| [下单](./orders) | 下单\n"
    #expect(read(text, at: file).messages == ["note: this page describes nothing"])
    let operation = read(page(), at: file)
    #expect((operation.operation != nil) == file.contains("v3/"))
  }

  // MARK: Uploads

  private func form(_ found: (operation: SpecModel.Operation?, messages: [String])) -> UploadForm? {
    guard case .multipart(let parts)? = found.operation?.body?.content else { return nil }
    return UploadForm(parts)
  }

  private func upload(_ meta: [String], part: String = "| file {data-required data-indent=1} | object | 文件") -> [String]
  {
    ["| body {data-required} | object | 上传的数据", part, "| meta {data-required data-indent=1} | string | 信息"]
      + meta.map { "| \($0) {data-required data-indent=2} | string | 值" }
  }

  @Test(
    arguments: [
      (["sha256", "filename"], "filename", "sha256"), (["file_name", "file_digest"], "file_name", "file_digest"),
      (["digest", "filename", "digest_algorithm"], "filename", "digest"), (["sha256", "upload_time"], nil, "sha256"),
      (["file_sha256", "shop_file_name"], nil, "file_sha256"), ([], "filename", "sha256"),
    ] as [([String], String?, String?)])
  func whatTheRuntimeFillsIn(meta: [String], name: String?, digest: String?) {
    let form = form(read(page(upload(meta)), at: "v3/shop/media.md"))
    #expect(form?.part == "file")
    #expect(form?.name == name)
    #expect(form?.digest == digest)
    #expect(form?.algorithm == .sha256)
    #expect(form?.meta.map(\.name) == meta.filter { $0 != name && $0 != digest })
  }

  @Test(arguments: [
    "| shop_file {data-required data-indent=1} | object | 文件", "| shop_file {data-required data-indent=1} | file | 文件",
  ])
  func thePartHasItsOwnName(row: String) {
    let found = read(page(upload(["shop_file_name", "file_digest"], part: row)), at: "v3/shop/media.md")
    #expect(form(found)?.part == "shop_file")
    #expect(form(found)?.name == "shop_file_name")
    #expect(found.messages.isEmpty)
  }

  @Test func digestsThatAreNotSHA256() {
    let rows = upload(["digest"]).dropLast() + ["| digest {data-required data-indent=2} | string | 文件的SM3摘要"]
    #expect(form(read(page(Array(rows)), at: "v3/shop/media.md"))?.algorithm == .sm3)
  }

  @Test func aStreamWithoutARow() {
    let sample =
      "$media = new MediaUtil('file:///a.jpg');\n$instance->chain('v3/shop/media')->post(['body' => $media->getStream()]);"
    let found = read(page(sample: sample), at: "v3/shop/media.md")
    #expect(form(found) == .usual)
    #expect(
      found.messages
        == ["warning: the sample sends a stream that no row describes: it is taken as an upload of 'file' and 'meta'"])
  }

  @Test func partsOnTheFirstLevel() {
    let sample = "$instance->chain('v3/shop/media')->post(['body' => $media->getStream()]);"
    let rows = [
      "| file {data-required} | object | 文件", "| meta {data-required} | string | 信息",
      "| file_digest {data-required data-indent=1} | string | 摘要",
    ]
    let found = read(page(rows, sample: sample), at: "v3/shop/media.md")
    #expect(form(found)?.digest == "file_digest")
    #expect(found.messages == ["warning: 'file' is taken as a part of the form that the sample sends"])
  }

  /// Parts of JSON are none of a form, whatever they are called.
  @Test func metaInJSONIsNoUpload() {
    let rows = ["| json {data-required} | object | 请求"] + upload(["a"]).dropFirst()
    let found = read(page(rows), at: "v3/shop/media.md")
    guard case .json? = found.operation?.body?.content else {
      Issue.record("no JSON")
      return
    }
  }
}
