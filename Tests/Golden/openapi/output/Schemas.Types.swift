// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  /// 各种类型
  public struct Types: APIObject {
    /// 1–20 characters
    public var text: String
    /// at least 0
    public var whole: Int
    public var fraction: Double?
    public var ratio: Double?
    /// deprecated
    public var flag: Bool?
    public var moment: Timestamp?
    public var day: String?
    public var bytes: String?
    public var identity: String?
    public var address: String?
    public var color: Schemas.Color
    public var level: Level?
    public var fixed: Fixed?
    public var anything: JSONValue?
    public var always: JSONValue?
    public var nested: Nested
    public var named: [String: Schemas.Request.Leaf]?
    public var open: [String: JSONValue]?
    public var both: Both?
    public var tuple: [JSONValue]?
    @Sensitive public var secret: String?
    /// `set_by_caller`
    public var setByCaller: String?
    /// `text_of_json`
    public var textOfJSON: Schemas.Request.Leaf?
    /// `nullable_and_required`
    public var nullableAndRequired: String?
    /// `self`
    @Indirect public var selfField: Schemas.Request.Types?
    /// `self_list`
    public var selfList: [Schemas.Request.Types]
    /// 只有一个部分 · `one_part`
    public var onePart: Schemas.Request.Leaf?
    public var merged: Merged?
    public var maybe: Schemas.Request.Leaf?
    /// `not_that`
    public var notThat: String?
    public var endless: [JSONValue]?
    public var undescribed: JSONValue

    public init(
      text: String,
      whole: Int,
      fraction: Double? = nil,
      ratio: Double? = nil,
      flag: Bool? = nil,
      moment: Timestamp? = nil,
      day: String? = nil,
      bytes: String? = nil,
      identity: String? = nil,
      address: String? = nil,
      color: Schemas.Color,
      level: Level? = nil,
      fixed: Fixed? = nil,
      anything: JSONValue? = nil,
      always: JSONValue? = nil,
      nested: Nested,
      named: [String: Schemas.Request.Leaf]? = nil,
      open: [String: JSONValue]? = nil,
      both: Both? = nil,
      tuple: [JSONValue]? = nil,
      secret: String? = nil,
      setByCaller: String? = nil,
      textOfJSON: Schemas.Request.Leaf? = nil,
      nullableAndRequired: String? = nil,
      selfField: Schemas.Request.Types? = nil,
      selfList: [Schemas.Request.Types],
      onePart: Schemas.Request.Leaf? = nil,
      merged: Merged? = nil,
      maybe: Schemas.Request.Leaf? = nil,
      notThat: String? = nil,
      endless: [JSONValue]? = nil,
      undescribed: JSONValue
    ) {
      self.text = text
      self.whole = whole
      self.fraction = fraction
      self.ratio = ratio
      self.flag = flag
      self.moment = moment
      self.day = day
      self.bytes = bytes
      self.identity = identity
      self.address = address
      self.color = color
      self.level = level
      self.fixed = fixed
      self.anything = anything
      self.always = always
      self.nested = nested
      self.named = named
      self.open = open
      self.both = both
      self.tuple = tuple
      self.secret = secret
      self.setByCaller = setByCaller
      self.textOfJSON = textOfJSON
      self.nullableAndRequired = nullableAndRequired
      self.selfField = selfField
      self.selfList = selfList
      self.onePart = onePart
      self.merged = merged
      self.maybe = maybe
      self.notThat = notThat
      self.endless = endless
      self.undescribed = undescribed
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.text = try fields.require("text", object?.text)
      self.whole = try fields.require("whole", object?.whole)
      self.fraction = fields.visit("fraction", object?.fraction)
      self.ratio = fields.visit("ratio", object?.ratio)
      self.flag = fields.visit("flag", object?.flag)
      self.moment = fields.visit("moment", object?.moment)
      self.day = fields.visit("day", object?.day)
      self.bytes = fields.visit("bytes", object?.bytes)
      self.identity = fields.visit("identity", object?.identity)
      self.address = fields.visit("address", object?.address)
      self.color = try fields.require("color", object?.color)
      self.level = fields.visit("level", object?.level)
      self.fixed = fields.visit("fixed", object?.fixed)
      self.anything = fields.visit("anything", object?.anything)
      self.always = fields.visit("always", object?.always)
      self.nested = try fields.require("nested", object?.nested)
      self.named = fields.visit("named", object?.named)
      self.open = fields.visit("open", object?.open)
      self.both = fields.visit("both", object?.both)
      self.tuple = fields.visit("tuple", object?.tuple)
      self._secret = fields.visit("secret", sensitive: object?._secret)
      self.setByCaller = fields.visit("set_by_caller", object?.setByCaller)
      self.textOfJSON = fields.visit("text_of_json", jsonText: object?.textOfJSON)
      self.nullableAndRequired = fields.visit("nullable_and_required", object?.nullableAndRequired)
      self.selfField = fields.visit("self", object?.selfField)
      self.selfList = try fields.require("self_list", object?.selfList)
      self.onePart = fields.visit("one_part", object?.onePart)
      self.merged = fields.visit("merged", object?.merged)
      self.maybe = fields.visit("maybe", object?.maybe)
      self.notThat = fields.visit("not_that", object?.notThat)
      self.endless = fields.visit("endless", object?.endless)
      self.undescribed = try fields.require("undescribed", object?.undescribed)
    }

    public struct Level: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) {
        self.rawValue = rawValue
      }

      public static var value1: Self { Self(rawValue: 1) }

      public static var value2: Self { Self(rawValue: 2) }

      public static var value3: Self { Self(rawValue: 3) }
    }

    public struct Fixed: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      public static var always: Self { Self(rawValue: "always") }
    }

    public struct Nested: APIObject {
      public var inner: String

      public init(inner: String) {
        self.inner = inner
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.inner = try fields.require("inner", object?.inner)
      }
    }

    public struct Both: APIObject {
      public var a: String?

      public init(a: String? = nil) {
        self.a = a
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.a = fields.visit("a", object?.a)
      }
    }

    public struct Merged: APIObject {
      public var name: String
      public var parent: Schemas.Request.Leaf?
      public var more: String

      public init(name: String, parent: Schemas.Request.Leaf? = nil, more: String) {
        self.name = name
        self.parent = parent
        self.more = more
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.parent = fields.visit("parent", object?.parent)
        self.more = try fields.require("more", object?.more)
      }
    }
  }
}

extension Schemas.Response {
  /// 各种类型
  public struct Types: APIObject {
    /// 1–20 characters
    public let text: String?
    /// at least 0
    public let whole: Int?
    public let fraction: Double?
    public let ratio: Double?
    /// deprecated
    public let flag: Bool?
    public let moment: Timestamp?
    public let day: String?
    public let bytes: String?
    public let identity: String?
    public let address: String?
    public let color: Schemas.Color?
    public let level: Level?
    public let fixed: Fixed?
    public let anything: JSONValue?
    public let always: JSONValue?
    public let nested: Nested?
    public let named: [String: Schemas.Response.Leaf]?
    public let open: [String: JSONValue]?
    public let both: Both?
    public let tuple: [JSONValue]?
    @Sensitive public private(set) var secret: String?
    /// `set_by_server`
    public let setByServer: String?
    /// `text_of_json`
    public let textOfJSON: Schemas.Response.Leaf?
    /// `nullable_and_required`
    public let nullableAndRequired: String?
    /// `self`
    @Indirect public private(set) var selfField: Schemas.Response.Types?
    /// `self_list`
    public let selfList: [Schemas.Response.Types]?
    /// 只有一个部分 · `one_part`
    public let onePart: Schemas.Response.Leaf?
    public let merged: Merged?
    public let maybe: Schemas.Response.Leaf?
    /// `not_that`
    public let notThat: String?
    public let endless: [JSONValue]?
    public let undescribed: JSONValue?

    public init(
      text: String? = nil,
      whole: Int? = nil,
      fraction: Double? = nil,
      ratio: Double? = nil,
      flag: Bool? = nil,
      moment: Timestamp? = nil,
      day: String? = nil,
      bytes: String? = nil,
      identity: String? = nil,
      address: String? = nil,
      color: Schemas.Color? = nil,
      level: Level? = nil,
      fixed: Fixed? = nil,
      anything: JSONValue? = nil,
      always: JSONValue? = nil,
      nested: Nested? = nil,
      named: [String: Schemas.Response.Leaf]? = nil,
      open: [String: JSONValue]? = nil,
      both: Both? = nil,
      tuple: [JSONValue]? = nil,
      secret: String? = nil,
      setByServer: String? = nil,
      textOfJSON: Schemas.Response.Leaf? = nil,
      nullableAndRequired: String? = nil,
      selfField: Schemas.Response.Types? = nil,
      selfList: [Schemas.Response.Types]? = nil,
      onePart: Schemas.Response.Leaf? = nil,
      merged: Merged? = nil,
      maybe: Schemas.Response.Leaf? = nil,
      notThat: String? = nil,
      endless: [JSONValue]? = nil,
      undescribed: JSONValue? = nil
    ) {
      self.text = text
      self.whole = whole
      self.fraction = fraction
      self.ratio = ratio
      self.flag = flag
      self.moment = moment
      self.day = day
      self.bytes = bytes
      self.identity = identity
      self.address = address
      self.color = color
      self.level = level
      self.fixed = fixed
      self.anything = anything
      self.always = always
      self.nested = nested
      self.named = named
      self.open = open
      self.both = both
      self.tuple = tuple
      self.secret = secret
      self.setByServer = setByServer
      self.textOfJSON = textOfJSON
      self.nullableAndRequired = nullableAndRequired
      self.selfField = selfField
      self.selfList = selfList
      self.onePart = onePart
      self.merged = merged
      self.maybe = maybe
      self.notThat = notThat
      self.endless = endless
      self.undescribed = undescribed
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.text = fields.visit("text", object?.text)
      self.whole = fields.visit("whole", object?.whole)
      self.fraction = fields.visit("fraction", object?.fraction)
      self.ratio = fields.visit("ratio", object?.ratio)
      self.flag = fields.visit("flag", object?.flag)
      self.moment = fields.visit("moment", object?.moment)
      self.day = fields.visit("day", object?.day)
      self.bytes = fields.visit("bytes", object?.bytes)
      self.identity = fields.visit("identity", object?.identity)
      self.address = fields.visit("address", object?.address)
      self.color = fields.visit("color", object?.color)
      self.level = fields.visit("level", object?.level)
      self.fixed = fields.visit("fixed", object?.fixed)
      self.anything = fields.visit("anything", object?.anything)
      self.always = fields.visit("always", object?.always)
      self.nested = fields.visit("nested", object?.nested)
      self.named = fields.visit("named", object?.named)
      self.open = fields.visit("open", object?.open)
      self.both = fields.visit("both", object?.both)
      self.tuple = fields.visit("tuple", object?.tuple)
      self._secret = fields.visit("secret", sensitive: object?._secret)
      self.setByServer = fields.visit("set_by_server", object?.setByServer)
      self.textOfJSON = fields.visit("text_of_json", jsonText: object?.textOfJSON)
      self.nullableAndRequired = fields.visit("nullable_and_required", object?.nullableAndRequired)
      self.selfField = fields.visit("self", object?.selfField)
      self.selfList = fields.visit("self_list", object?.selfList)
      self.onePart = fields.visit("one_part", object?.onePart)
      self.merged = fields.visit("merged", object?.merged)
      self.maybe = fields.visit("maybe", object?.maybe)
      self.notThat = fields.visit("not_that", object?.notThat)
      self.endless = fields.visit("endless", object?.endless)
      self.undescribed = fields.visit("undescribed", object?.undescribed)
    }

    public struct Level: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) {
        self.rawValue = rawValue
      }

      public static var value1: Self { Self(rawValue: 1) }

      public static var value2: Self { Self(rawValue: 2) }

      public static var value3: Self { Self(rawValue: 3) }
    }

    public struct Fixed: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      public static var always: Self { Self(rawValue: "always") }
    }

    public struct Nested: APIObject {
      public let inner: String?

      public init(inner: String? = nil) {
        self.inner = inner
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.inner = fields.visit("inner", object?.inner)
      }
    }

    public struct Both: APIObject {
      public let a: String?

      public init(a: String? = nil) {
        self.a = a
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.a = fields.visit("a", object?.a)
      }
    }

    public struct Merged: APIObject {
      public let name: String?
      public let parent: Schemas.Response.Leaf?
      public let more: String?

      public init(name: String? = nil, parent: Schemas.Response.Leaf? = nil, more: String? = nil) {
        self.name = name
        self.parent = parent
        self.more = more
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.name = fields.visit("name", object?.name)
        self.parent = fields.visit("parent", object?.parent)
        self.more = fields.visit("more", object?.more)
      }
    }
  }
}
