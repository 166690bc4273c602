// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  /// 各种类型
  public struct Types: APIObject {
    /// 1–20 characters
    public var text: String = ""
    /// at least 0
    public var whole: Int = 0
    public var fraction: Double?
    public var ratio: Double?
    /// deprecated
    public var flag: Bool?
    public var moment: Timestamp?
    public var day: String?
    public var bytes: String?
    public var identity: String?
    public var address: String?
    public var color: Schemas.Color = Schemas.Color(rawValue: "")
    public var level: Level?
    public var fixed: Fixed?
    public var anything: JSONValue?
    public var always: JSONValue?
    public var nested: Nested = Nested(.undecoded)
    public var named: [String: Schemas.Request.Leaf]?
    public var open: [String: JSONValue]?
    public var both: Both?
    public var tuple: [JSONValue]?
    @Sensitive public var secret: String? = nil
    /// `set_by_caller`
    public var setByCaller: String?
    /// `text_of_json`
    public var textOfJSON: Schemas.Request.Leaf?
    /// `nullable_and_required`
    public var nullableAndRequired: String?
    /// `self`
    @Indirect public var selfField: Schemas.Request.Types? = nil
    /// `self_list`
    public var selfList: [Schemas.Request.Types] = []
    /// 只有一个部分 · `one_part`
    public var onePart: Schemas.Request.Leaf?
    public var merged: Merged?
    public var maybe: Schemas.Request.Leaf?
    /// `not_that`
    public var notThat: String?
    public var endless: [JSONValue]?
    public var undescribed: JSONValue = .null

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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("text", &self.text)
      fields.require("whole", &self.whole)
      fields.visit("fraction", &self.fraction)
      fields.visit("ratio", &self.ratio)
      fields.visit("flag", &self.flag)
      fields.visit("moment", &self.moment)
      fields.visit("day", &self.day)
      fields.visit("bytes", &self.bytes)
      fields.visit("identity", &self.identity)
      fields.visit("address", &self.address)
      fields.require("color", &self.color)
      fields.visit("level", &self.level)
      fields.visit("fixed", &self.fixed)
      fields.visit("anything", &self.anything)
      fields.visit("always", &self.always)
      fields.require("nested", &self.nested)
      fields.visit("named", &self.named)
      fields.visit("open", &self.open)
      fields.visit("both", &self.both)
      fields.visit("tuple", &self.tuple)
      fields.visit("secret", sensitive: &self._secret)
      fields.visit("set_by_caller", &self.setByCaller)
      fields.visit("text_of_json", jsonText: &self.textOfJSON)
      fields.visit("nullable_and_required", &self.nullableAndRequired)
      fields.visit("self", &self.selfField)
      fields.require("self_list", &self.selfList)
      fields.visit("one_part", &self.onePart)
      fields.visit("merged", &self.merged)
      fields.visit("maybe", &self.maybe)
      fields.visit("not_that", &self.notThat)
      fields.visit("endless", &self.endless)
      fields.require("undescribed", &self.undescribed)
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
      public var inner: String = ""

      public init(inner: String) {
        self.inner = inner
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("inner", &self.inner)
      }
    }

    public struct Both: APIObject {
      public var a: String?

      public init(a: String? = nil) {
        self.a = a
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("a", &self.a)
      }
    }

    public struct Merged: APIObject {
      public var name: String = ""
      public var parent: Schemas.Request.Leaf?
      public var more: String = ""

      public init(name: String, parent: Schemas.Request.Leaf? = nil, more: String) {
        self.name = name
        self.parent = parent
        self.more = more
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("name", &self.name)
        fields.visit("parent", &self.parent)
        fields.require("more", &self.more)
      }
    }
  }
}

extension Schemas.Response {
  /// 各种类型
  public struct Types: APIObject {
    /// 1–20 characters
    public var text: String?
    /// at least 0
    public var whole: Int?
    public var fraction: Double?
    public var ratio: Double?
    /// deprecated
    public var flag: Bool?
    public var moment: Timestamp?
    public var day: String?
    public var bytes: String?
    public var identity: String?
    public var address: String?
    public var color: Schemas.Color?
    public var level: Level?
    public var fixed: Fixed?
    public var anything: JSONValue?
    public var always: JSONValue?
    public var nested: Nested?
    public var named: [String: Schemas.Response.Leaf]?
    public var open: [String: JSONValue]?
    public var both: Both?
    public var tuple: [JSONValue]?
    @Sensitive public var secret: String? = nil
    /// `set_by_server`
    public var setByServer: String?
    /// `text_of_json`
    public var textOfJSON: Schemas.Response.Leaf?
    /// `nullable_and_required`
    public var nullableAndRequired: String?
    /// `self`
    @Indirect public var selfField: Schemas.Response.Types? = nil
    /// `self_list`
    public var selfList: [Schemas.Response.Types]?
    /// 只有一个部分 · `one_part`
    public var onePart: Schemas.Response.Leaf?
    public var merged: Merged?
    public var maybe: Schemas.Response.Leaf?
    /// `not_that`
    public var notThat: String?
    public var endless: [JSONValue]?
    public var undescribed: JSONValue?

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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("text", &self.text)
      fields.visit("whole", &self.whole)
      fields.visit("fraction", &self.fraction)
      fields.visit("ratio", &self.ratio)
      fields.visit("flag", &self.flag)
      fields.visit("moment", &self.moment)
      fields.visit("day", &self.day)
      fields.visit("bytes", &self.bytes)
      fields.visit("identity", &self.identity)
      fields.visit("address", &self.address)
      fields.visit("color", &self.color)
      fields.visit("level", &self.level)
      fields.visit("fixed", &self.fixed)
      fields.visit("anything", &self.anything)
      fields.visit("always", &self.always)
      fields.visit("nested", &self.nested)
      fields.visit("named", &self.named)
      fields.visit("open", &self.open)
      fields.visit("both", &self.both)
      fields.visit("tuple", &self.tuple)
      fields.visit("secret", sensitive: &self._secret)
      fields.visit("set_by_server", &self.setByServer)
      fields.visit("text_of_json", jsonText: &self.textOfJSON)
      fields.visit("nullable_and_required", &self.nullableAndRequired)
      fields.visit("self", &self.selfField)
      fields.visit("self_list", &self.selfList)
      fields.visit("one_part", &self.onePart)
      fields.visit("merged", &self.merged)
      fields.visit("maybe", &self.maybe)
      fields.visit("not_that", &self.notThat)
      fields.visit("endless", &self.endless)
      fields.visit("undescribed", &self.undescribed)
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
      public var inner: String?

      public init(inner: String? = nil) {
        self.inner = inner
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("inner", &self.inner)
      }
    }

    public struct Both: APIObject {
      public var a: String?

      public init(a: String? = nil) {
        self.a = a
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("a", &self.a)
      }
    }

    public struct Merged: APIObject {
      public var name: String?
      public var parent: Schemas.Response.Leaf?
      public var more: String?

      public init(name: String? = nil, parent: Schemas.Response.Leaf? = nil, more: String? = nil) {
        self.name = name
        self.parent = parent
        self.more = more
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("name", &self.name)
        fields.visit("parent", &self.parent)
        fields.visit("more", &self.more)
      }
    }
  }
}
