// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  /// 各种类型
  public struct Types: APIObject {
    /// 1–20 个字符
    public var text: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// ≥ 0
    public var whole: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    public var fraction: Double? {
      get { fields[number: 2] }
      set { fields[number: 2] = newValue }
    }
    public var ratio: Double? {
      get { fields[number: 3] }
      set { fields[number: 3] = newValue }
    }
    /// 已停用
    public var flag: Bool? {
      get { fields[boolean: 4] }
      set { fields[boolean: 4] = newValue }
    }
    public var moment: Timestamp? {
      get { fields[time: 5] }
      set { fields[time: 5] = newValue }
    }
    public var day: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    public var bytes: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    public var identity: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    public var address: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    public var color: Schemas.Color {
      get { fields[requiredEnumeration: 10] }
      set { fields[requiredEnumeration: 10] = newValue }
    }
    public var level: TypesLevel? {
      get { fields[enumeration: 11] }
      set { fields[enumeration: 11] = newValue }
    }
    public var fixed: Fixed? {
      get { fields[enumeration: 12] }
      set { fields[enumeration: 12] = newValue }
    }
    public var anything: JSONValue? {
      get { fields[content: 13] }
      set { fields[content: 13] = newValue }
    }
    public var always: JSONValue? {
      get { fields[content: 14] }
      set { fields[content: 14] = newValue }
    }
    public var nested: Nested {
      get { fields[requiredObject: 15] }
      set { fields[requiredObject: 15] = newValue }
    }
    public var named: [String: Schemas.Request.Leaf]? {
      get { fields[map: 16] }
      set { fields[map: 16] = newValue }
    }
    public var open: [String: JSONValue]? {
      get { fields[map: 17] }
      set { fields[map: 17] = newValue }
    }
    public var both: Both? {
      get { fields[object: 18] }
      set { fields[object: 18] = newValue }
    }
    public var tuple: [JSONValue]? {
      get { fields[list: 19] }
      set { fields[list: 19] = newValue }
    }
    public var secret: String? {
      get { fields[text: 20] }
      set { fields[text: 20] = newValue }
    }
    /// `set_by_caller`
    public var setByCaller: String? {
      get { fields[text: 21] }
      set { fields[text: 21] = newValue }
    }
    /// `text_of_json`
    public var textOfJSON: Schemas.Request.Leaf? {
      get { fields[object: 22] }
      set { fields[object: 22] = newValue }
    }
    /// `nullable_and_required`
    public var nullableAndRequired: String? {
      get { fields[text: 23] }
      set { fields[text: 23] = newValue }
    }
    /// `self`
    public var selfField: Schemas.Request.Types? {
      get { fields[object: 24] }
      set { fields[object: 24] = newValue }
    }
    /// `self_list`
    public var selfList: [Schemas.Request.Types] {
      get { fields[requiredList: 25] }
      set { fields[requiredList: 25] = newValue }
    }
    /// 只有一个部分 · `one_part`
    public var onePart: Schemas.Request.Leaf? {
      get { fields[object: 26] }
      set { fields[object: 26] = newValue }
    }
    public var merged: Merged? {
      get { fields[object: 27] }
      set { fields[object: 27] = newValue }
    }
    public var maybe: Schemas.Request.Leaf? {
      get { fields[object: 28] }
      set { fields[object: 28] = newValue }
    }
    /// `not_that`
    public var notThat: String? {
      get { fields[text: 29] }
      set { fields[text: 29] = newValue }
    }
    public var endless: [JSONValue]? {
      get { fields[list: 30] }
      set { fields[list: 30] = newValue }
    }
    /// `undescribed`
    public var undescribedField: JSONValue {
      get { fields[requiredContent: 31] }
      set { fields[requiredContent: 31] = newValue }
    }

    public init(
      text: String, whole: Int, fraction: Double? = nil, ratio: Double? = nil, flag: Bool? = nil,
      moment: Timestamp? = nil, day: String? = nil, bytes: String? = nil, identity: String? = nil,
      address: String? = nil, color: Schemas.Color, level: TypesLevel? = nil, fixed: Fixed? = nil,
      anything: JSONValue? = nil, always: JSONValue? = nil, nested: Nested,
      named: [String: Schemas.Request.Leaf]? = nil, open: [String: JSONValue]? = nil, both: Both? = nil,
      tuple: [JSONValue]? = nil, secret: String? = nil, setByCaller: String? = nil,
      textOfJSON: Schemas.Request.Leaf? = nil, nullableAndRequired: String?, selfField: Schemas.Request.Types? = nil,
      selfList: [Schemas.Request.Types], onePart: Schemas.Request.Leaf? = nil, merged: Merged? = nil,
      maybe: Schemas.Request.Leaf? = nil, notThat: String? = nil, endless: [JSONValue]? = nil,
      undescribedField: JSONValue
    ) {
      fields = ObjectFields(
        of: Self.self, text, whole, fraction, ratio, flag, moment, day, bytes, identity, address, color, level, fixed,
        anything, always, nested, named, open, both, tuple, secret, setByCaller, textOfJSON, nullableAndRequired,
        selfField, selfList, onePart, merged, maybe, notThat, endless, undescribedField
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "text": String.self, "whole": Int.self, "fraction": Double?.self, "ratio": Double?.self, "flag": Bool?.self,
        "moment": Timestamp?.self, "day": String?.self, "bytes": String?.self, "identity": String?.self,
        "address": String?.self, "color": Schemas.Color.self, "level": TypesLevel?.self, "fixed": Fixed?.self,
        "anything": JSONValue?.self, "always": JSONValue?.self, "nested": Nested.self,
        "named": [String: Schemas.Request.Leaf]?.self, "open": [String: JSONValue]?.self, "both": Both?.self,
        "tuple": [JSONValue]?.self, "secret": Sensitive<String>?.self, "set_by_caller": String?.self,
        "text_of_json": JSONText<Schemas.Request.Leaf>?.self, "nullable_and_required": Nullable<String>.self,
        "self": Schemas.Request.Types?.self, "self_list": [Schemas.Request.Types].self,
        "one_part": Schemas.Request.Leaf?.self, "merged": Merged?.self, "maybe": Schemas.Request.Leaf?.self,
        "not_that": String?.self, "endless": [JSONValue]?.self, "undescribed": JSONValue.self,
      ]
    }

    public struct TypesLevel: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }
    }

    public struct Fixed: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var always: Self { Self(rawValue: "always") }
    }

    public struct Nested: APIObject {
      public var inner: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(inner: String) {
        fields = ObjectFields(of: Self.self, inner)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["inner": String.self]
      }
    }

    public struct Both: APIObject {
      public var a: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(a: String? = nil) {
        fields = ObjectFields(of: Self.self, a)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["a": String?.self]
      }
    }

    public struct Merged: APIObject {
      public var name: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      public var parent: Schemas.Request.Leaf? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      public var more: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(name: String, parent: Schemas.Request.Leaf? = nil, more: String) {
        fields = ObjectFields(of: Self.self, name, parent, more)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": String.self, "parent": Schemas.Request.Leaf?.self, "more": String.self]
      }
    }
  }
}

extension Schemas.Response {
  /// 各种类型
  public struct Types: APIObject {
    /// 1–20 个字符
    public var text: String? { fields[text: 0] }
    /// ≥ 0
    public var whole: Int? { fields[integer: 1] }
    public var fraction: Double? { fields[number: 2] }
    public var ratio: Double? { fields[number: 3] }
    /// 已停用
    public var flag: Bool? { fields[boolean: 4] }
    public var moment: Timestamp? { fields[time: 5] }
    public var day: String? { fields[text: 6] }
    public var bytes: String? { fields[text: 7] }
    public var identity: String? { fields[text: 8] }
    public var address: String? { fields[text: 9] }
    public var color: Schemas.Color? { fields[enumeration: 10] }
    public var level: TypesLevel? { fields[enumeration: 11] }
    public var fixed: Fixed? { fields[enumeration: 12] }
    public var anything: JSONValue? { fields[content: 13] }
    public var always: JSONValue? { fields[content: 14] }
    public var nested: Nested? { fields[object: 15] }
    public var named: [String: Schemas.Response.Leaf]? { fields[map: 16] }
    public var open: [String: JSONValue]? { fields[map: 17] }
    public var both: Both? { fields[object: 18] }
    public var tuple: [JSONValue]? { fields[list: 19] }
    public var secret: String? { fields[text: 20] }
    /// `set_by_server`
    public var setByServer: String? { fields[text: 21] }
    /// `text_of_json`
    public var textOfJSON: Schemas.Response.Leaf? { fields[object: 22] }
    /// `nullable_and_required`
    public var nullableAndRequired: String? { fields[text: 23] }
    /// `self`
    public var selfField: Schemas.Response.Types? { fields[object: 24] }
    /// `self_list`
    public var selfList: [Schemas.Response.Types]? { fields[list: 25] }
    /// 只有一个部分 · `one_part`
    public var onePart: Schemas.Response.Leaf? { fields[object: 26] }
    public var merged: Merged? { fields[object: 27] }
    public var maybe: Schemas.Response.Leaf? { fields[object: 28] }
    /// `not_that`
    public var notThat: String? { fields[text: 29] }
    public var endless: [JSONValue]? { fields[list: 30] }
    /// `undescribed`
    public var undescribedField: JSONValue? { fields[content: 31] }

    public init(
      text: String? = nil, whole: Int? = nil, fraction: Double? = nil, ratio: Double? = nil, flag: Bool? = nil,
      moment: Timestamp? = nil, day: String? = nil, bytes: String? = nil, identity: String? = nil,
      address: String? = nil, color: Schemas.Color? = nil, level: TypesLevel? = nil, fixed: Fixed? = nil,
      anything: JSONValue? = nil, always: JSONValue? = nil, nested: Nested? = nil,
      named: [String: Schemas.Response.Leaf]? = nil, open: [String: JSONValue]? = nil, both: Both? = nil,
      tuple: [JSONValue]? = nil, secret: String? = nil, setByServer: String? = nil,
      textOfJSON: Schemas.Response.Leaf? = nil, nullableAndRequired: String? = nil,
      selfField: Schemas.Response.Types? = nil, selfList: [Schemas.Response.Types]? = nil,
      onePart: Schemas.Response.Leaf? = nil, merged: Merged? = nil, maybe: Schemas.Response.Leaf? = nil,
      notThat: String? = nil, endless: [JSONValue]? = nil, undescribedField: JSONValue? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, text, whole, fraction, ratio, flag, moment, day, bytes, identity, address, color, level, fixed,
        anything, always, nested, named, open, both, tuple, secret, setByServer, textOfJSON, nullableAndRequired,
        selfField, selfList, onePart, merged, maybe, notThat, endless, undescribedField
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "text": String?.self, "whole": Int?.self, "fraction": Double?.self, "ratio": Double?.self, "flag": Bool?.self,
        "moment": Timestamp?.self, "day": String?.self, "bytes": String?.self, "identity": String?.self,
        "address": String?.self, "color": Schemas.Color?.self, "level": TypesLevel?.self, "fixed": Fixed?.self,
        "anything": JSONValue?.self, "always": JSONValue?.self, "nested": Nested?.self,
        "named": [String: Schemas.Response.Leaf]?.self, "open": [String: JSONValue]?.self, "both": Both?.self,
        "tuple": [JSONValue]?.self, "secret": Sensitive<String>?.self, "set_by_server": String?.self,
        "text_of_json": JSONText<Schemas.Response.Leaf>?.self, "nullable_and_required": String?.self,
        "self": Schemas.Response.Types?.self, "self_list": [Schemas.Response.Types]?.self,
        "one_part": Schemas.Response.Leaf?.self, "merged": Merged?.self, "maybe": Schemas.Response.Leaf?.self,
        "not_that": String?.self, "endless": [JSONValue]?.self, "undescribed": JSONValue?.self,
      ]
    }

    public struct TypesLevel: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }
    }

    public struct Fixed: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static var always: Self { Self(rawValue: "always") }
    }

    public struct Nested: APIObject {
      public var inner: String? { fields[text: 0] }

      public init(inner: String? = nil) {
        fields = ObjectFields(of: Self.self, inner)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["inner": String?.self]
      }
    }

    public struct Both: APIObject {
      public var a: String? { fields[text: 0] }

      public init(a: String? = nil) {
        fields = ObjectFields(of: Self.self, a)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["a": String?.self]
      }
    }

    public struct Merged: APIObject {
      public var name: String? { fields[text: 0] }
      public var parent: Schemas.Response.Leaf? { fields[object: 1] }
      public var more: String? { fields[text: 2] }

      public init(name: String? = nil, parent: Schemas.Response.Leaf? = nil, more: String? = nil) {
        fields = ObjectFields(of: Self.self, name, parent, more)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": String?.self, "parent": Schemas.Response.Leaf?.self, "more": String?.self]
      }
    }
  }
}
