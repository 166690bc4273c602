import Foundation
import TestSupport
import Testing

@testable import WeChatPay

@Suite struct ClientParametersTests {
  private func client() throws -> WeChatPayClient {
    try WeChatPayClient(merchant: Platform.merchant(), verifier: Platform.verifier())
  }

  private func isSigned(_ message: String, _ signature: String) throws -> Bool {
    try OpenSSLTool.verifies(
      #require(Data(base64Encoded: signature)), of: Data(message.utf8), with: Platform.keys.get().merchant)
  }

  @Test func webPage() async throws {
    let parameters = try await client().jsapiParameters(
      appID: "wx8888888888888888", prepayID: "wx201410272009395522657")
    #expect(parameters.package == "prepay_id=wx201410272009395522657")
    #expect(parameters.signType == "RSA")
    #expect(parameters.nonceStr.utf8.count == 32)
    let message = "wx8888888888888888\n\(parameters.timeStamp)\n\(parameters.nonceStr)\n\(parameters.package)\n"
    #expect(try isSigned(message, parameters.paySign))
    let json = try JSONDecoder().decode([String: String].self, from: JSONEncoder().encode(parameters))
    #expect(Set(json.keys) == ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"])
  }

  @Test func miniProgram() async throws {
    let parameters = try await client().miniProgramParameters(appID: "wx1", prepayID: "p1")
    let message = "wx1\n\(parameters.timeStamp)\n\(parameters.nonceStr)\nprepay_id=p1\n"
    #expect(try isSigned(message, parameters.paySign))
    let json = try JSONDecoder().decode([String: String].self, from: JSONEncoder().encode(parameters))
    #expect(Set(json.keys) == ["timeStamp", "nonceStr", "package", "signType", "paySign"])
  }

  @Test func app() async throws {
    let parameters = try await client().appParameters(appID: "wx1", prepayID: "p1")
    #expect(parameters.partnerid == "1900000001")
    #expect(parameters.package == "Sign=WXPay")
    #expect(try isSigned("wx1\n\(parameters.timestamp)\n\(parameters.noncestr)\np1\n", parameters.sign))
    #expect(try await client().appParameters(appID: "a", prepayID: "p", partnerID: "2").partnerid == "2")
  }

  private func problem(_ call: () async throws(WeChatPayError) -> some Any) async -> String? {
    let error = await failure { () async throws(WeChatPayError) in _ = try await call() }
    switch error {
    case .invalidRequest(let text)?: return "request: " + text
    case .invalidConfiguration(let text)?: return "configuration: " + text
    case nil: return nil
    case let other?: return "another error: \(other)"
    }
  }

  @Test(arguments: [
    ("", "p", "request: the parameter 'appID' is empty"), (" ", "p", "request: the parameter 'appID' is empty"),
    ("a", "", "request: the parameter 'prepayID' is empty"), ("a", "\n", "request: the parameter 'prepayID' is empty"),
    ("a\nb", "p", "request: a line feed stands in the parameter 'appID'"),
    ("a\r\nb", "p", "request: a line feed stands in the parameter 'appID'"),
    ("a", "p\n", "request: a line feed stands in the parameter 'prepayID'"),
  ])
  func paymentsThatAreRefused(appID: String, prepayID: String, expected: String) async throws {
    let client = try client()
    let problems = await [
      problem { () async throws(WeChatPayError) in try await client.jsapiParameters(appID: appID, prepayID: prepayID) },
      problem { () async throws(WeChatPayError) in
        try await client.miniProgramParameters(appID: appID, prepayID: prepayID)
      },
      problem { () async throws(WeChatPayError) in try await client.appParameters(appID: appID, prepayID: prepayID) },
    ]
    #expect(problems == [expected, expected, expected])
  }

  @Test func anEmptyPartner() async throws {
    let client = try client()
    let text = await problem { () async throws(WeChatPayError) in
      try await client.appParameters(appID: "a", prepayID: "p", partnerID: "")
    }
    #expect(text == "request: the parameter 'partnerID' is empty")
  }

  @Test func payScoreThatIsRefused() async throws {
    let client = try client()
    for text in ["", " ", "\n"] {
      let package = await problem { () throws(WeChatPayError) in
        try client.payScoreConfirmation(package: text, key: .apiV3)
      }
      #expect(package == "request: the parameter 'package' is empty")
      let service = await problem { () throws(WeChatPayError) in
        try client.payScoreDetail(serviceID: text, outOrderNo: "2", key: .apiV3)
      }
      #expect(service == "request: the parameter 'serviceID' is empty")
      let order = await problem { () throws(WeChatPayError) in
        try client.payScoreDetail(serviceID: "1", outOrderNo: text, key: .apiV3)
      }
      #expect(order == "request: the parameter 'outOrderNo' is empty")
      let key = await problem { () throws(WeChatPayError) in
        try client.payScoreConfirmation(package: "p", key: .apiV2(text))
      }
      #expect(key?.hasPrefix("configuration: the APIv2 key ") == true)
    }
    for (key, expected) in [
      ("", "configuration: the APIv2 key is empty"),
      ("192006250b4c09247ec02edce69f6a2", "configuration: the APIv2 key has 31 bytes; it must have 32"),
      (
        "192006250b4c09247ec02edce69f6a2d ",
        "configuration: the APIv2 key has blanks or line feeds behind its 32 characters: remove them"
      ),
    ] {
      let text = await problem { () throws(WeChatPayError) in
        try client.payScoreConfirmation(package: "p", key: .apiV2(key))
      }
      #expect(text == expected)
    }
  }

  /// The published example of the confirmation page.
  @Test func payScoreSignature() throws {
    let fields = [
      "mch_id": "1900000109", "nonce_str": "zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2", "package": "XXX",
      "sign_type": "HMAC-SHA256", "timestamp": "1530097563",
    ]
    let signature = try client().payScoreSignature(of: fields, .apiV2("192006250b4c09247ec02edce69f6a2d\n"))
    #expect(signature == "7981FCC4C7BB5C4B51ECBFBE592C564904F43D5C5DA32ACC559CB74DC37BA59D")
  }

  @Test func payScorePages() throws {
    let confirmation = try client().payScoreConfirmation(package: "a+b", key: .apiV3)
    #expect(confirmation.businessType == "wxpayScoreUse")
    #expect(Set(confirmation.fields.keys) == ["mch_id", "package", "timestamp", "nonce_str", "sign_type", "sign"])
    #expect(confirmation.queryString.contains("package=a%2Bb"))
    let detail = try client().payScoreDetail(
      serviceID: "1", outOrderNo: "2", key: .apiV2("192006250b4c09247ec02edce69f6a2d"), signatureName: .signature)
    #expect(detail.businessType == "wxpayScoreDetail")
    #expect(
      Set(detail.fields.keys) == [
        "mch_id", "service_id", "out_order_no", "timestamp", "nonce_str", "sign_type", "signature",
      ])
    #expect(!"\(PayScoreKey.apiV2("SECRET"))".contains("SECRET"))
  }
}
