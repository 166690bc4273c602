// Written by wechatpay-gen: change the description, not this file.
// /v3/merchant/media/**

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Media {
  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 媒体文件的编号 · `media_id`
    public var mediaID: String? { fields[text: 0] }

    public init(mediaID: String? = nil) {
      fields = ObjectFields(of: Self.self, mediaID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["media_id": String?.self]
    }
  }
}
