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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// */ ` \(1)
    ///  public let d = 1 · `a"; exit(1) //`, such as `1`
    public var aExit1: String
    /// 值 `A"B` | `C\(1)D` | `U+202EE` 枚举值之一 · `\(exit(1))`
    public var exit1: Exit1?
    /// 很长的名字
    // swift-format-ignore
    public var xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String?
    /// 名字里有换行 · `x
    /// y`
    public var xU2028Y: XU2028Y?

    // swift-format-ignore
    public init(
      aExit1: String,
      exit1: Exit1? = nil,
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String? = nil,
      xU2028Y: XU2028Y? = nil
    ) {
      self.aExit1 = aExit1
      self.exit1 = exit1
      // swift-format-ignore
      self.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      self.xU2028Y = xU2028Y
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.aExit1 = try fields.require("a\"; exit(1) //", object?.aExit1)
      self.exit1 = fields.visit("\\(exit(1))", object?.exit1)
      // swift-format-ignore
      self.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = fields.visit("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", object?.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
      self.xU2028Y = fields.visit("x\u{2028}y", object?.xU2028Y)
    }

    /// 值 `A"B` | `C\(1)D` | `U+202EE` 枚举值之一
    public struct Exit1: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      public static var aB: Self { Self(rawValue: "A\"B") }

      public static var c1D: Self { Self(rawValue: "C\\(1)D") }

      public static var u202eE: Self { Self(rawValue: "\u{202E}E") }
    }

    /// 名字里有换行
    public struct XU2028Y: APIObject {
      /// 反引号 · ````
      public var field: String?

      public init(field: String? = nil) {
        self.field = field
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.field = fields.visit("``", object?.field)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 成功
    public let ok: Bool?

    public init(ok: Bool? = nil) {
      self.ok = ok
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.ok = fields.visit("ok", object?.ok)
    }
  }
}
