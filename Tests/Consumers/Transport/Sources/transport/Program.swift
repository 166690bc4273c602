import Foundation
import WeChatPay

/// Calls a server of this process through `curl`: `transport apiclient_key.pem pub_key.pem`.
@main
struct Program {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print("usage: transport apiclient_key.pem pub_key.pem")
      exit(2)
    }
    let merchant = try Merchant(
      id: "1900000001", certificateSerial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
      privateKey: .file(arguments[1]), apiV3Key: "0123456789abcdefFEDCBA9876543210")
    let verifier = try PlatformVerifier.publicKey(
      id: "PUB_KEY_ID_0114232134912410000000000000", pem: String(contentsOfFile: arguments[2], encoding: .utf8))
    let server = try OneReplyServer(body: #"{"code":"ORDER_NOT_EXIST","message":"订单不存在"}"#)
    let pay = try WeChatPayClient(
      merchant: merchant, verifier: verifier, hosts: [Host("http://127.0.0.1:\(server.port)")],
      transport: CurlCommandTransport())
    do {
      _ = try await pay.chain("v3/pay/transactions/jsapi").post(json: ["description": "引号 \" 与反斜线 \\"])
    } catch {
      print(error)
    }
    let lines = server.request.split(whereSeparator: \.isNewline)
    print(lines.first ?? "", lines.last ?? "")
    do {
      _ = try await pay.with(host: Host("http://127.0.0.1:9")).chain("v3/pay/transactions/jsapi").post(json: [:])
    } catch {
      print(error)
    }
  }
}
