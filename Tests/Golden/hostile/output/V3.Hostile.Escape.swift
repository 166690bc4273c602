// Written by wechatpay-gen: change the description, not this file.
// POST /v3/hostile/escape

@_spi(Generated) public import WeChatPay

extension V3.Hostile.Escape {
  /// 逃逸 */ public let stolen = 1 /*
  ///
  /// """ \(exit(1))
  /// import Darwin
  /// struct X {} U+202Etxet desrever
  ///  public let a = 1
  ///  public let b = 1
  ///  public let c = 1
  ///
  /// `POST /v3/hostile/escape` · [官方文档](https://example.com/
  /// public)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/hostile/escape"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 很长的名字 · 例如 `1 " \(exit(1)) */`
    // swift-format-ignore
    public var xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    // swift-format-ignore
    public init(
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String? = nil
    ) {
      // swift-format-ignore
      fields = ObjectFields(
        of: Self.self,
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      // swift-format-ignore
      [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 成功
    public var ok: Bool? { fields[boolean: 0] }
    /// */ ` \(1)
    ///  public let d = 1 · `a"; exit(1) //`
    public var aExit1: String? { fields[text: 1] }
    /// 值 `A"B` | `C\(1)D` | `U+202EE` 枚举值之一 · `\(exit(1))`
    public var exit1: Exit1? { fields[enumeration: 2] }
    /// 名字里有换行 · `x
    /// y`
    public var xU2028Y: XU2028Y? { fields[object: 3] }

    public init(ok: Bool? = nil, aExit1: String? = nil, exit1: Exit1? = nil, xU2028Y: XU2028Y? = nil) {
      fields = ObjectFields(of: Self.self, ok, aExit1, exit1, xU2028Y)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["ok": Bool?.self, "a\"; exit(1) //": String?.self, "\\(exit(1))": Exit1?.self, "x\u{2028}y": XU2028Y?.self]
    }

    /// 值 `A"B` | `C\(1)D` | `U+202EE` 枚举值之一
    public struct Exit1: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `A"B`
      public static var aB: Self { Self(rawValue: "A\"B") }

      /// `C\(1)D`
      public static var c1D: Self { Self(rawValue: "C\\(1)D") }

      /// `U+202EE`
      public static var u202eE: Self { Self(rawValue: "\u{202E}E") }
    }

    /// 名字里有换行
    public struct XU2028Y: APIObject {
      /// 反引号 · ````
      public var field: String? { fields[text: 0] }

      public init(field: String? = nil) {
        fields = ObjectFields(of: Self.self, field)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["``": String?.self]
      }
    }
  }
}
