// Written by wechatpay-gen: change the description, not this file.
// GET /v3/offlineface/face-collections/{collection_id}

@_spi(Generated) public import WeChatPay

extension V3.Offlineface.FaceCollections.CollectionID {
  /// 离线刷脸：查询重采请求
  ///
  /// 取得一次重新采集的详情。
  ///
  /// `GET /v3/offlineface/face-collections/{collection_id}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/offlineface/face-collections/{collection_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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

    /// 重新采集的状态
    public typealias CollectionState = V3.Offlineface.FaceCollections.CollectionState
  }
}
