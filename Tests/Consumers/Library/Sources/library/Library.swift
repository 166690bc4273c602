import Foundation
import WeChatPay
import WeChatPayAPI

/// Prints signed parameters for a page in the user's hands, and proves that nothing goes out without a key of WeChat
/// Pay: `library apiclient_key.pem pub_key.pem`.
@main
struct Library {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print("usage: library apiclient_key.pem pub_key.pem")
      exit(2)
    }
    let merchant = try Merchant(
      id: "1900000001", certificateSerial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
      privateKey: .file(arguments[1]), apiV3Key: "0123456789abcdefFEDCBA9876543210")
    let verifier = try PlatformVerifier.publicKey(
      id: "PUB_KEY_ID_0114232134912410000000000000", pem: String(contentsOfFile: arguments[2], encoding: .utf8))
    // Nobody listens there.
    let pay = try WeChatPayClient(merchant: merchant, verifier: verifier, hosts: [Host("http://127.0.0.1:9")])

    let parameters = try await pay.jsapiParameters(
      appID: "wx8888888888888888", prepayID: "wx201410272009395522657a690389285100")
    print(String(decoding: try JSONEncoder().encode(parameters), as: UTF8.self))
    do {
      _ = try await pay.v3.payscore.partner.serviceorder(outOrderNo: "A-1001").sendPendingmessage
        .post(.init(serviceID: "1", subMchid: "2", postPayments: [], totalAmount: 1, prepaidTime: "20261123"))
    } catch {
      print(error)
    }
  }
}
