// Written by wechatpay-gen: change the description, not this file.
// GET /v3/offlineface/face-collections

@_spi(Generated) public import WeChatPay

extension V3.Offlineface.FaceCollections {
  /// 离线刷脸：查询重采列表
  ///
  /// 列出头像须重新采集的用户。
  ///
  /// `GET /v3/offlineface/face-collections` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/offlineface/face-collections"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 机构的编号 · `organization_id`
    public var organizationID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }

    public init(organizationID: String, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, organizationID, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["organization_id": String.self, "offset": Int?.self, "limit": Int?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各次重新采集 · `face_collections`
    public var faceCollections: [FaceCollection]? { fields[list: 0] }

    public init(faceCollections: [FaceCollection]? = nil) {
      fields = ObjectFields(of: Self.self, faceCollections)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["face_collections": [FaceCollection]?.self]
    }

    /// 各次重新采集
    public struct FaceCollection: APIObject {
      /// 重新采集人脸的编号 · `collection_id`
      public var collectionID: String? { fields[text: 0] }
      /// 刷脸用户的编号 · `use_id`
      public var useID: String? { fields[text: 1] }
      /// 机构的编号 · `organization_id`
      public var organizationID: String? { fields[text: 2] }
      /// 重新采集的状态 · `collection_state`
      public var collectionState: CollectionState? { fields[enumeration: 3] }
      /// 上传注册照的时间 · `register_photo_upload_time`
      public var registerPhotoUploadTime: String? { fields[text: 4] }
      /// 确认的时间 · `confirm_time`
      public var confirmTime: Timestamp? { fields[time: 5] }

      public init(
        collectionID: String? = nil, useID: String? = nil, organizationID: String? = nil,
        collectionState: CollectionState? = nil, registerPhotoUploadTime: String? = nil, confirmTime: Timestamp? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, collectionID, useID, organizationID, collectionState, registerPhotoUploadTime, confirmTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "collection_id": String?.self, "use_id": String?.self, "organization_id": String?.self,
          "collection_state": CollectionState?.self, "register_photo_upload_time": String?.self,
          "confirm_time": Timestamp?.self,
        ]
      }
    }

    /// 重新采集的状态
    public typealias CollectionState = V3.Offlineface.FaceCollections.CollectionState
  }

  /// 重新采集的状态
  public struct CollectionState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待重新采集 · `COLLECTION_REQUIRED`
    public static var collectionRequired: Self { Self(rawValue: "COLLECTION_REQUIRED") }

    /// 照片已上传 · `PHOTO_UPLOADED`
    public static var photoUploaded: Self { Self(rawValue: "PHOTO_UPLOADED") }

    /// 已完成 · `COMPLETE`
    public static var complete: Self { Self(rawValue: "COMPLETE") }
  }
}
