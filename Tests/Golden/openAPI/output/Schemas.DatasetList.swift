// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct DatasetList: APIObject {
    public var total: Int? { fields[integer: 0] }
    public var apis: [Apis]? { fields[list: 1] }

    public init(total: Int? = nil, apis: [Apis]? = nil) {
      fields = ObjectFields(of: Self.self, total, apis)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "apis": [Apis]?.self]
    }

    public struct Apis: APIObject {
      /// 数据集的名称
      public var apiKey: String? { fields[text: 0] }
      public var apiVersionNumber: String? { fields[text: 1] }
      /// `apiUrl`
      public var apiURL: String? { fields[text: 2] }
      /// `apiDocumentationUrl`
      public var apiDocumentationURL: String? { fields[text: 3] }

      public init(
        apiKey: String? = nil, apiVersionNumber: String? = nil, apiURL: String? = nil,
        apiDocumentationURL: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, apiKey, apiVersionNumber, apiURL, apiDocumentationURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "apiKey": String?.self, "apiVersionNumber": String?.self, "apiUrl": String?.self,
          "apiDocumentationUrl": String?.self,
        ]
      }
    }
  }
}
