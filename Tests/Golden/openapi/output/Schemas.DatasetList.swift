// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct DatasetList: APIObject {
    public let total: Int?
    public let apis: [Apis]?

    public init(total: Int? = nil, apis: [Apis]? = nil) {
      self.total = total
      self.apis = apis
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.total = fields.visit("total", object?.total)
      self.apis = fields.visit("apis", object?.apis)
    }

    public struct Apis: APIObject {
      /// 数据集的名称
      public let apiKey: String?
      public let apiVersionNumber: String?
      /// `apiUrl`
      public let apiURL: String?
      /// `apiDocumentationUrl`
      public let apiDocumentationURL: String?

      public init(
        apiKey: String? = nil,
        apiVersionNumber: String? = nil,
        apiURL: String? = nil,
        apiDocumentationURL: String? = nil
      ) {
        self.apiKey = apiKey
        self.apiVersionNumber = apiVersionNumber
        self.apiURL = apiURL
        self.apiDocumentationURL = apiDocumentationURL
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.apiKey = fields.visit("apiKey", object?.apiKey)
        self.apiVersionNumber = fields.visit("apiVersionNumber", object?.apiVersionNumber)
        self.apiURL = fields.visit("apiUrl", object?.apiURL)
        self.apiDocumentationURL = fields.visit("apiDocumentationUrl", object?.apiDocumentationURL)
      }
    }
  }
}
