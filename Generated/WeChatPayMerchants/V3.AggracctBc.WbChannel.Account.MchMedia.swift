// Written by wechatpay-gen: change the description, not this file.
// GET /v3/aggracct-bc/wb-channel/account/mch_media

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.Account.MchMedia {
  /// 台账：查询商户影像件
  ///
  /// 取得商户登记时提交的影像资料。
  ///
  /// `GET /v3/aggracct-bc/wb-channel/account/mch_media` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/aggracct-bc/wb-channel/account/mch_media"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 商户号
    public var mchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信侧的业务申请单号 · `platform_trx_id`
    public var platformTrxID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 业务的场景 · `business_scene`
    public var businessScene: BusinessScene {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 影像件的类型 · `mch_media_type`
    public var mchMediaType: MchMediaType? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 媒体文件的编号 · `media_id`
    public var mediaID: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      mchid: String? = nil, platformTrxID: String? = nil, businessScene: BusinessScene,
      mchMediaType: MchMediaType? = nil, mediaID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, mchid, platformTrxID, businessScene, mchMediaType, mediaID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "platform_trx_id": String?.self, "business_scene": BusinessScene.self,
        "mch_media_type": MchMediaType?.self, "media_id": String?.self,
      ]
    }

    /// 业务的场景
    public struct BusinessScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 小微开户 · `SJT_MICRO_PLUS_OPEN_ACCOUNT`
      public static var sjtMicroPlusOpenAccount: Self { Self(rawValue: "SJT_MICRO_PLUS_OPEN_ACCOUNT") }

      /// 小微更新资料 · `SJT_MICRO_PLUS_UPDATE_INFO`
      public static var sjtMicroPlusUpdateInfo: Self { Self(rawValue: "SJT_MICRO_PLUS_UPDATE_INFO") }

      /// 按编号取影像 · `GET_BY_MEDIA_ID`
      public static var getByMediaID: Self { Self(rawValue: "GET_BY_MEDIA_ID") }
    }

    /// 影像件的类型
    public struct MchMediaType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 证件正面 · `ID_CARD_FRONT`
      public static var idCardFront: Self { Self(rawValue: "ID_CARD_FRONT") }

      /// 证件反面 · `ID_CARD_BACK`
      public static var idCardBack: Self { Self(rawValue: "ID_CARD_BACK") }

      /// 门店门头 · `STORE_FRONT`
      public static var storeFront: Self { Self(rawValue: "STORE_FRONT") }

      /// 店内环境 · `STORE_INTERIOR`
      public static var storeInterior: Self { Self(rawValue: "STORE_INTERIOR") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 文件的内容 · `media_content`
    public var mediaContent: String? { fields[text: 0] }
    /// 媒体文件的类型 · `media_type`
    public var mediaType: MediaType? { fields[enumeration: 1] }
    /// 文件的 SM3 摘要 · `media_sm3`
    public var mediaSm3: String? { fields[text: 2] }
    /// SM4 密钥
    public var key: String? { fields[text: 3] }
    /// 媒体文件的编号 · `media_id`
    public var mediaID: String? { fields[text: 4] }

    public init(
      mediaContent: String? = nil, mediaType: MediaType? = nil, mediaSm3: String? = nil, key: String? = nil,
      mediaID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, mediaContent, mediaType, mediaSm3, key, mediaID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "media_content": String?.self, "media_type": MediaType?.self, "media_sm3": String?.self, "key": String?.self,
        "media_id": String?.self,
      ]
    }

    /// 媒体文件的类型
    public struct MediaType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// JPG 图片
      public static var jpg: Self { Self(rawValue: "jpg") }

      /// PNG 图片
      public static var png: Self { Self(rawValue: "png") }

      /// BMP 图片
      public static var bmp: Self { Self(rawValue: "bmp") }

      /// JPEG 图片
      public static var jpeg: Self { Self(rawValue: "jpeg") }
    }
  }
}
