// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct DatasetList: APIObject {
    public var total: Int?
    public var apis: [Apis]?

    public init(total: Int? = nil, apis: [Apis]? = nil) {
      self.total = total
      self.apis = apis
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("total", &self.total)
      fields.visit("apis", &self.apis)
    }

    public struct Apis: APIObject {
      /// 数据集的名称
      public var apiKey: String?
      public var apiVersionNumber: String?
      /// `apiUrl`
      public var apiURL: String?
      /// `apiDocumentationUrl`
      public var apiDocumentationURL: String?

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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("apiKey", &self.apiKey)
        fields.visit("apiVersionNumber", &self.apiVersionNumber)
        fields.visit("apiUrl", &self.apiURL)
        fields.visit("apiDocumentationUrl", &self.apiDocumentationURL)
      }
    }
  }
}
