// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-service/complaints-v2/{complaint_id}/response

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.ComplaintsV2.ComplaintID.ResponseSegment {
  /// 回复投诉
  ///
  /// 向投诉人回复文字与图片。
  ///
  /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/merchant-service/complaints-v2/{complaint_id}/response"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 被投诉的商户号 · `complainted_mchid`, 例如 `1900012181`
    public var complaintedMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 回复的文字 · `response_content`, 例如 `已与用户沟通解决`
    public var responseContent: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 回复附带的图片 · `response_images`
    public var responseImages: [String]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }
    /// 跳转的链接 · `jump_url`, 例如 `https://www.xxx.com/notify`
    public var jumpURL: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 跳转链接上的文字 · `jump_url_text`, 例如 `查看订单详情`
    public var jumpURLText: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 要跳转的小程序 · `mini_program_jump_info`
    public var miniProgramJumpInfo: MiniProgramJumpInfo? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }

    public init(
      complaintedMchid: String, responseContent: String, responseImages: [String]? = nil, jumpURL: String? = nil,
      jumpURLText: String? = nil, miniProgramJumpInfo: MiniProgramJumpInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, complaintedMchid, responseContent, responseImages, jumpURL, jumpURLText, miniProgramJumpInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "complainted_mchid": String.self, "response_content": String.self, "response_images": [String]?.self,
        "jump_url": String?.self, "jump_url_text": String?.self, "mini_program_jump_info": MiniProgramJumpInfo?.self,
      ]
    }

    /// 要跳转的小程序
    public struct MiniProgramJumpInfo: APIObject {
      /// 小程序的 AppID · 例如 `example_appid`
      public var appid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 小程序页面的路径 · 例如 `example_path`
      public var path: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 小程序页面的名称 · 例如 `example_text`
      public var text: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(appid: String, path: String, text: String) {
        fields = ObjectFields(of: Self.self, appid, path, text)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["appid": String.self, "path": String.self, "text": String.self]
      }
    }
  }
}
