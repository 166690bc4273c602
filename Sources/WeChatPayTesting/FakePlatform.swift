import Foundation

/// What a program needs that takes a ``FakeServer`` for WeChat Pay: this one or another one, as its secrets would be.
public struct FakePlatform: Sendable, Codable, Hashable {
  /// The ID of the platform's public key: `PUB_KEY_ID_` and digits.
  public let publicKeyID: String
  /// The platform's public key, as `pub_key.pem` has it.
  public let publicKeyPEM: String
  /// The merchant's APIv3 key: 32 characters.
  public let apiV3Key: String
}

extension FakeServer {
  /// What other programs verify and decrypt this server's notifications with.
  ///
  ///
  /// - Throws: ``FakeServerError`` if keys could not be made.
  public var platform: FakePlatform {
    get throws {
      let keys = try keys
      return FakePlatform(
        publicKeyID: keys.platform.publicKeyID, publicKeyPEM: keys.platform.publicKeyPEM,
        apiV3Key: keys.merchants[0].apiV3Key)
    }
  }
}
