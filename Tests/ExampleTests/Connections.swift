import Foundation
import WeChatPay

/// A server behind a proxy, whose image has its certificates in a place of its own.
func connections() -> CurlTransport {
  var configuration = CurlTransport.Configuration()
  configuration.proxy = .address("http://proxy.example.com:3128")
  configuration.certificateBundle = URL(filePath: "/etc/ssl/certs/ca-certificates.crt")
  configuration.connectionsPerHost = 64
  return CurlTransport(configuration)
}

/// Whether a server may be sent customers: asked when it starts, and where it says that it is ready; not more often than
/// once a minute, for it is a call.
func isReady(_ pay: WeChatPayClient, within time: Duration = .seconds(5)) async -> Bool {
  let report = await pay.with(timeout: time).selfTest()
  if !report.isPassed { print(report) }
  return report.isPassed
}
