import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// What can be given to `chain`: a path, or the address as a page shows it.
@Suite struct ChainAddressTests {
  private static let hosts = [
    "https://api.mch.weixin.qq.com", "https://API2.wechatpay.cn:8443", "https://apihk.mch.weixin.qq.com/hk",
    "http://127.0.0.1:8080",
  ]

  private func understood(_ text: String, _ addresses: [String] = hosts) throws -> String {
    let path = try UndescribedPath(text, hosts: addresses.map { try Host($0) })
    return "\(path.hosts[0].origin)\(path.hosts[0].prefix) \(path.template.text) \(path.query)"
  }

  @Test(arguments: [
    ("v3/a/{id}", "https://api.mch.weixin.qq.com /v3/a/{id} "), ("/v3/a", "https://api.mch.weixin.qq.com /v3/a "),
    ("v3/a/?b=c&d=%2B", "https://api.mch.weixin.qq.com /v3/a/ b=c&d=%2B"),
    ("v3/a?url=https://b/c", "https://api.mch.weixin.qq.com /v3/a url=https://b/c"),
    ("https://api.mch.weixin.qq.com/v3/a/{id}?b=c", "https://api.mch.weixin.qq.com /v3/a/{id} b=c"),
    ("HTTPS://API.mch.Weixin.qq.com/v3/A", "https://api.mch.weixin.qq.com /v3/A "),
    ("https://api.mch.weixin.qq.com:443/v3/a", "https://api.mch.weixin.qq.com /v3/a "),
    ("https://api.mch.weixin.qq.com//v3/a", "https://api.mch.weixin.qq.com /v3/a "),
    ("https://api2.wechatpay.cn:8443/v3/a", "https://API2.wechatpay.cn:8443 /v3/a "),
    ("https://apihk.mch.weixin.qq.com/hk/v3/a?b=c", "https://apihk.mch.weixin.qq.com/hk /v3/a b=c"),
    ("http://127.0.0.1:8080/v3/a", "http://127.0.0.1:8080 /v3/a "),
  ])
  func itIsUnderstood(text: String, path: String) throws {
    #expect(try understood(text) == path)
  }

  private static let configured = "; the client's are \(hosts.joined(separator: ", "))"

  @Test(arguments: [
    ("https://example.com/v3/a?token=SECRET", "the address is of another host" + configured),
    ("http://api.mch.weixin.qq.com/v3/a", "the address is of another host" + configured),
    ("https://api.mch.weixin.qq.com:8443/v3/a", "the address is of another host" + configured),
    ("https://api.mch.weixin.qq.com.example.com/v3/a", "the address is of another host" + configured),
    ("https://xapi.mch.weixin.qq.com/v3/a", "the address is of another host" + configured),
    ("https://api2.wechatpay.cn/v3/a", "the address is of another host" + configured),
    ("http://127.0.0.1/v3/a", "the address is of another host" + configured),
    ("https://127.0.0.1:8080/v3/a", "the address is of another host" + configured),
    ("https://apihk.mch.weixin.qq.com/v3/a", "the address is of another host" + configured),
    ("https://apihk.mch.weixin.qq.com/hkx/v3/a", "the address is of another host" + configured),
    ("https://api.mch.weixin.qq.com\\@example.com/v3/a", "the address is of another host" + configured),
    ("ftp://api.mch.weixin.qq.com/v3/a", "the address is of another host" + configured),
    ("https:///v3/a", "the address is of another host" + configured),
    ("https://user:SECRET@api.mch.weixin.qq.com/v3/a", "the address holds a user" + configured),
    ("https://api.mch.weixin.qq.com@example.com/v3/a", "the address holds a user" + configured),
    ("https://api.mch.weixin.qq.com/v3/a#b", "the address holds a fragment" + configured),
    ("https://api.mch.weixin.qq.com#/v3/a", "the address holds a fragment" + configured),
    ("//api.mch.weixin.qq.com/v3/a", "'//' begins the name of a host; write 'v3/…'" + configured),
    ("//v3/a", "'//' begins the name of a host; write 'v3/…'" + configured),
    ("", "the path is empty"), ("/", "the path is empty"), ("?a=b", "the path is empty"),
    ("https://api.mch.weixin.qq.com", "the path is empty"), ("https://api.mch.weixin.qq.com/?a=b", "the path is empty"),
    ("v3/a#b", "the path or query holds a character that must be percent-encoded"),
    (" https://api.mch.weixin.qq.com/v3/a", "the path or query holds a character that must be percent-encoded"),
    ("v3/a b", "the path or query holds a character that must be percent-encoded"),
  ])
  func itIsRefused(text: String, problem: String) {
    let error = #expect(throws: WeChatPayError.self) { try understood(text) }
    #expect(error?.description == "invalid request, nothing was sent: \(problem)")
    #expect(!problem.contains("SECRET"))
  }

  /// Pages for merchants outside the mainland show the prefix as a part of the path.
  @Test(arguments: [
    ("/hk/v3/a", "/v3/a"), ("hk/v3/a?b=c", "/v3/a"), ("/v3/a", "/v3/a"), ("/hkx/v3/a", "/hkx/v3/a"),
    ("https://apihk.mch.weixin.qq.com/hk/v3/a", "/v3/a"),
  ])
  func thePrefixOfTheHostIsNotRepeated(text: String, path: String) throws {
    let host = try Host("https://apihk.mch.weixin.qq.com/hk/")
    #expect(try UndescribedPath(text, hosts: [host]).template.text == path)
  }

  @Test func theNearestPrefixCounts() throws {
    let hosts = ["https://apihk.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com/hk"]
    #expect(
      try understood("https://apihk.mch.weixin.qq.com/hk/v3/a", hosts) == "https://apihk.mch.weixin.qq.com/hk /v3/a ")
    #expect(try understood("https://apihk.mch.weixin.qq.com/v3/a", hosts) == "https://apihk.mch.weixin.qq.com /v3/a ")
  }

  @Test func anAddressIsSignedAsItsPathAndQuery() async throws {
    let server = try LoopbackServer { request in
      try Platform.isSigned(request)
        ? Platform.signed(status: 200, "{}") : .reply(status: 401, headers: [], body: Data())
    }
    let pay = try Platform.client([#require(URL(string: "http://127.0.0.1:1")), server.url])
    let address = server.url.absoluteString + "/v3/a/{id}?b=c"
    let reply = try await pay.chain(address).get(["id": "1"], query: ["d": "e"])
    #expect(reply.statusCode == 200)
    #expect(server.requests.map(\.target) == ["/v3/a/1?b=c&d=e"])
  }

  @Test func nothingIsPrintedButThePath() throws {
    let pay = try Platform.client([#require(URL(string: "http://127.0.0.1:1"))])
    for (text, description) in [
      ("v3/a/{id}?token=SECRET", "UndescribedEndpoint(/v3/a/{id})"),
      ("http://127.0.0.1:1/v3/a?token=SECRET", "UndescribedEndpoint(/v3/a)"),
      ("https://user:SECRET@example.com/SECRET", "UndescribedEndpoint(no path)"),
    ] {
      #expect("\(pay.chain(text))" == description)
      #expect("\(String(reflecting: pay.chain(text)))" == description)
    }
  }
}

/// A query in each form in which people have it.
@Suite struct QueryTests {
  private func sent(_ query: HTTPQuery) async throws -> String? {
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
    _ = try await Platform.client(server).chain("v3/a").get(query: query)
    return try URLComponents(string: #require(server.requests.first).target)?.percentEncodedQuery
  }

  private func pairs(_ query: HTTPQuery) -> [String] { query.map { "\($0.name)=\($0.value)" } }

  @Test func literalsKeepTheirOrderAndTheirRepetitions() async throws {
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
    let pay = try Platform.client(server)
    let value = "x y"
    _ = try await pay["v3/a"].get(query: ["b": "1", "a": "2", "b": value])
    _ = try await pay["v3/a"].get(query: [:])
    #expect(server.requests.map(\.target) == ["/v3/a?b=1&a=2&b=x%20y", "/v3/a"])
  }

  @Test func whatIsBuiltAtRunTime() throws {
    var dictionary = ["b": "1"]
    dictionary["a"] = "2"
    #expect(pairs(HTTPQuery(dictionary)) == ["a=2", "b=1"], "in the same order each time")
    let tuples: [(String, String)] = [("b", "1"), ("a", "2"), ("b", "3")]
    #expect(pairs(HTTPQuery(tuples)) == ["b=1", "a=2", "b=3"])
    let named: [(name: String, value: String)] = [("b", "1"), ("a", "2")]
    #expect(pairs(HTTPQuery(named)) == ["b=1", "a=2"])
    let literal: KeyValuePairs = ["b": "1", "a": "2", "b": "3"]
    #expect(pairs(HTTPQuery(literal)) == ["b=1", "a=2", "b=3"])
    let items = [URLQueryItem(name: "b", value: "1"), URLQueryItem(name: "a", value: nil)]
    #expect(pairs(HTTPQuery(items)) == ["b=1", "a="])
    #expect(pairs(HTTPQuery(zip(["b", "a"], ["1", "2"]))) == ["b=1", "a=2"])
    #expect(pairs(HTTPQuery(dictionary.sorted { $0.key > $1.key }.map { ($0.key, $0.value) })) == ["b=1", "a=2"])
    #expect(pairs(HTTPQuery((1...2).lazy.map { ("n", String($0)) })) == ["n=1", "n=2"])
    #expect(pairs(HTTPQuery([("a", "1")])) == ["a=1"])
    #expect(pairs(HTTPQuery()) == [])
  }

  @Test func everyCharacterIsEncoded() async throws {
    #expect(try await sent(HTTPQuery([("é&", "a=b+c d%/?#中")])) == "%C3%A9%26=a%3Db%2Bc%20d%25%2F%3F%23%E4%B8%AD")
  }

  @Test func valuesAreNotPrinted() {
    let query: HTTPQuery = ["token": "SECRET"]
    var dumped = ""
    dump(query, to: &dumped)
    for text in ["\(query)", String(reflecting: query), dumped] {
      #expect(text.contains("HTTPQuery(token)") && !text.contains("SECRET"))
    }
  }
}
