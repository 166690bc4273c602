// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  /// 各种类型
  public struct Types: APIObject {
    /// 1–20 个字符
    public var text: String { fields[required: 0] }
    /// ≥ 0
    public var whole: Int { fields[required: 1] }
    public var fraction: Double? { fields[2] }
    public var ratio: Double? { fields[3] }
    /// 已停用
    public var flag: Bool? { fields[4] }
    public var moment: Timestamp? { fields[5] }
    public var day: String? { fields[6] }
    public var bytes: String? { fields[7] }
    public var identity: String? { fields[8] }
    public var address: String? { fields[9] }
    public var color: Schemas.Color { fields[required: 10] }
    public var level: TypesLevel? { fields[11] }
    public var fixed: Fixed? { fields[12] }
    public var anything: JSONValue? { fields[13] }
    public var always: JSONValue? { fields[14] }
    public var nested: Nested { fields[required: 15] }
    public var named: [String: Schemas.Request.Leaf]? { fields[16] }
    public var open: [String: JSONValue]? { fields[17] }
    public var both: Both? { fields[18] }
    public var tuple: [JSONValue]? { fields[19] }
    public var secret: String? { fields[20] }
    /// `set_by_caller`
    public var setByCaller: String? { fields[21] }
    /// `text_of_json`
    public var textOfJSON: Schemas.Request.Leaf? { fields[22] }
    /// `nullable_and_required`
    public var nullableAndRequired: String? { fields[23] }
    /// `self`
    public var selfField: Schemas.Request.Types? { fields[24] }
    /// `self_list`
    public var selfList: [Schemas.Request.Types] { fields[required: 25] }
    /// 只有一个部分 · `one_part`
    public var onePart: Schemas.Request.Leaf? { fields[26] }
    public var merged: Merged? { fields[27] }
    public var maybe: Schemas.Request.Leaf? { fields[28] }
    /// `not_that`
    public var notThat: String? { fields[29] }
    public var endless: [JSONValue]? { fields[30] }
    public var undescribed: JSONValue { fields[required: 31] }

    public init(
      text: String, whole: Int, fraction: Double? = nil, ratio: Double? = nil, flag: Bool? = nil,
      moment: Timestamp? = nil, day: String? = nil, bytes: String? = nil, identity: String? = nil,
      address: String? = nil, color: Schemas.Color, level: TypesLevel? = nil, fixed: Fixed? = nil,
      anything: JSONValue? = nil, always: JSONValue? = nil, nested: Nested,
      named: [String: Schemas.Request.Leaf]? = nil, open: [String: JSONValue]? = nil, both: Both? = nil,
      tuple: [JSONValue]? = nil, secret: String? = nil, setByCaller: String? = nil,
      textOfJSON: Schemas.Request.Leaf? = nil, nullableAndRequired: String? = nil,
      selfField: Schemas.Request.Types? = nil, selfList: [Schemas.Request.Types], onePart: Schemas.Request.Leaf? = nil,
      merged: Merged? = nil, maybe: Schemas.Request.Leaf? = nil, notThat: String? = nil, endless: [JSONValue]? = nil,
      undescribed: JSONValue
    ) {
      fields = ObjectFields(
        of: Self.self, text, whole, fraction, ratio, flag, moment, day, bytes, identity, address, color, level, fixed,
        anything, always, nested, named, open, both, tuple, secret, setByCaller, textOfJSON, nullableAndRequired,
        selfField, selfList, onePart, merged, maybe, notThat, endless, undescribed
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "text": String.self, "whole": Int.self, "fraction": Double?.self, "ratio": Double?.self, "flag": Bool?.self,
        "moment": Timestamp?.self, "day": String?.self, "bytes": String?.self, "identity": String?.self,
        "address": String?.self, "color": Schemas.Color.self, "level": TypesLevel?.self, "fixed": Fixed?.self,
        "anything": JSONValue?.self, "always": JSONValue?.self, "nested": Nested.self,
        "named": [String: Schemas.Request.Leaf]?.self, "open": [String: JSONValue]?.self, "both": Both?.self,
        "tuple": [JSONValue]?.self, "secret": Sensitive<String>?.self, "set_by_caller": String?.self,
        "text_of_json": JSONText<Schemas.Request.Leaf>?.self, "nullable_and_required": String?.self,
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
      public var inner: String { fields[required: 0] }

      public init(inner: String) {
        fields = ObjectFields(of: Self.self, inner)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["inner": String.self]
      }
    }

    public struct Both: APIObject {
      public var a: String? { fields[0] }

      public init(a: String? = nil) {
        fields = ObjectFields(of: Self.self, a)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["a": String?.self]
      }
    }

    public struct Merged: APIObject {
      public var name: String { fields[required: 0] }
      public var parent: Schemas.Request.Leaf? { fields[1] }
      public var more: String { fields[required: 2] }

      public init(name: String, parent: Schemas.Request.Leaf? = nil, more: String) {
        fields = ObjectFields(of: Self.self, name, parent, more)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "parent": Schemas.Request.Leaf?.self, "more": String.self]
      }
    }
  }
}

extension Schemas.Response {
  /// 各种类型
  public struct Types: APIObject {
    /// 1–20 个字符
    public var text: String? { fields[0] }
    /// ≥ 0
    public var whole: Int? { fields[1] }
    public var fraction: Double? { fields[2] }
    public var ratio: Double? { fields[3] }
    /// 已停用
    public var flag: Bool? { fields[4] }
    public var moment: Timestamp? { fields[5] }
    public var day: String? { fields[6] }
    public var bytes: String? { fields[7] }
    public var identity: String? { fields[8] }
    public var address: String? { fields[9] }
    public var color: Schemas.Color? { fields[10] }
    public var level: TypesLevel? { fields[11] }
    public var fixed: Fixed? { fields[12] }
    public var anything: JSONValue? { fields[13] }
    public var always: JSONValue? { fields[14] }
    public var nested: Nested? { fields[15] }
    public var named: [String: Schemas.Response.Leaf]? { fields[16] }
    public var open: [String: JSONValue]? { fields[17] }
    public var both: Both? { fields[18] }
    public var tuple: [JSONValue]? { fields[19] }
    public var secret: String? { fields[20] }
    /// `set_by_server`
    public var setByServer: String? { fields[21] }
    /// `text_of_json`
    public var textOfJSON: Schemas.Response.Leaf? { fields[22] }
    /// `nullable_and_required`
    public var nullableAndRequired: String? { fields[23] }
    /// `self`
    public var selfField: Schemas.Response.Types? { fields[24] }
    /// `self_list`
    public var selfList: [Schemas.Response.Types]? { fields[25] }
    /// 只有一个部分 · `one_part`
    public var onePart: Schemas.Response.Leaf? { fields[26] }
    public var merged: Merged? { fields[27] }
    public var maybe: Schemas.Response.Leaf? { fields[28] }
    /// `not_that`
    public var notThat: String? { fields[29] }
    public var endless: [JSONValue]? { fields[30] }
    public var undescribed: JSONValue? { fields[31] }

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
      notThat: String? = nil, endless: [JSONValue]? = nil, undescribed: JSONValue? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, text, whole, fraction, ratio, flag, moment, day, bytes, identity, address, color, level, fixed,
        anything, always, nested, named, open, both, tuple, secret, setByServer, textOfJSON, nullableAndRequired,
        selfField, selfList, onePart, merged, maybe, notThat, endless, undescribed
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
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
      public var inner: String? { fields[0] }

      public init(inner: String? = nil) {
        fields = ObjectFields(of: Self.self, inner)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["inner": String?.self]
      }
    }

    public struct Both: APIObject {
      public var a: String? { fields[0] }

      public init(a: String? = nil) {
        fields = ObjectFields(of: Self.self, a)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["a": String?.self]
      }
    }

    public struct Merged: APIObject {
      public var name: String? { fields[0] }
      public var parent: Schemas.Response.Leaf? { fields[1] }
      public var more: String? { fields[2] }

      public init(name: String? = nil, parent: Schemas.Response.Leaf? = nil, more: String? = nil) {
        fields = ObjectFields(of: Self.self, name, parent, more)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String?.self, "parent": Schemas.Response.Leaf?.self, "more": String?.self]
      }
    }
  }
}
