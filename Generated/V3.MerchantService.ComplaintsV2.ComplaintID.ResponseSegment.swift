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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 被投诉的商户号 · `complainted_mchid`, such as `1900012181`
    public var complaintedMchid: String
    /// 回复的文字 · `response_content`, such as `已与用户沟通解决`
    public var responseContent: String
    /// 回复附带的图片 · `response_images`
    public var responseImages: [String]?
    /// 跳转的链接 · `jump_url`, such as `https://www.xxx.com/notify`
    public var jumpURL: String?
    /// 跳转链接上的文字 · `jump_url_text`, such as `查看订单详情`
    public var jumpURLText: String?
    /// 要跳转的小程序 · `mini_program_jump_info`
    public var miniProgramJumpInfo: MiniProgramJumpInfo?

    public init(
      complaintedMchid: String,
      responseContent: String,
      responseImages: [String]? = nil,
      jumpURL: String? = nil,
      jumpURLText: String? = nil,
      miniProgramJumpInfo: MiniProgramJumpInfo? = nil
    ) {
      self.complaintedMchid = complaintedMchid
      self.responseContent = responseContent
      self.responseImages = responseImages
      self.jumpURL = jumpURL
      self.jumpURLText = jumpURLText
      self.miniProgramJumpInfo = miniProgramJumpInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.complaintedMchid = try fields.require("complainted_mchid", object?.complaintedMchid)
      self.responseContent = try fields.require("response_content", object?.responseContent)
      self.responseImages = fields.visit("response_images", object?.responseImages)
      self.jumpURL = fields.visit("jump_url", object?.jumpURL)
      self.jumpURLText = fields.visit("jump_url_text", object?.jumpURLText)
      self.miniProgramJumpInfo = fields.visit("mini_program_jump_info", object?.miniProgramJumpInfo)
    }

    /// 要跳转的小程序
    public struct MiniProgramJumpInfo: APIObject {
      /// 小程序的 AppID · such as `example_appid`
      public var appid: String
      /// 小程序页面的路径 · such as `example_path`
      public var path: String
      /// 小程序页面的名称 · such as `example_text`
      public var text: String

      public init(appid: String, path: String, text: String) {
        self.appid = appid
        self.path = path
        self.text = text
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.appid = try fields.require("appid", object?.appid)
        self.path = try fields.require("path", object?.path)
        self.text = try fields.require("text", object?.text)
      }
    }
  }
}
