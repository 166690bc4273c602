/// A document in the manner of other people's APIs.
package struct ForeignDocument: Sendable, CustomStringConvertible {
  /// The name of a Swift module.
  package var name: String
  package var text: String
  /// Whether it is small enough to be compiled in every run.
  package var isCompiled = true

  package var description: String { name }

  private init(
    _ name: String, _ paths: String, schemas: String = "", operations: String = "", rest: String = ""
  ) {
    self.name = name
    text = """
      {"openapi": "3.1.0", "info": {"title": "\(name)", "version": "1"}, \(rest)
      "paths": {\(paths)}, "components": {\(operations) "schemas": {\(schemas)}}}
      """
  }

  package static let all: [ForeignDocument] = [
    payments, forms, files, sessions, tree, expressions, unions, events, animals, nullables, titles, sections, methods,
    slashes, variants, anchors, maps, letters, elsewhere, clashes, actions, large,
  ]

  // MARK: Parts

  private static func get(_ path: String, _ schema: String, parameters: String = "", more: String = "") -> String {
    #""\#(path)": {"get": {"parameters": [\#(parameters)], "responses": {"200": \#(json(schema))}}\#(more)}"#
  }

  private static func post(_ path: String, _ body: String, _ reply: String, media: String = "application/json")
    -> String
  {
    #""\#(path)": {"post": {"requestBody": {"required": true, "content": {"\#(media)": {"schema": \#(body)}}}, "#
      + #""responses": {"200": \#(json(reply))}}}"#
  }

  private static func json(_ schema: String) -> String {
    #"{"description": "done", "content": {"application/json": {"schema": \#(schema)}}}"#
  }

  private static func ref(_ name: String) -> String { ##"{"$ref": "#/components/schemas/\##(name)"}"## }

  private static func inPath(_ name: String, _ type: String = "string") -> String {
    #"{"name": "\#(name)", "in": "path", "required": true, "schema": {"type": "\#(type)"}}"#
  }

  // MARK: Documents

  private static let payments = ForeignDocument(
    "Payments",
    [
      post("/charges", ref("ChargeRequest"), ref("Charge"), media: "application/x-www-form-urlencoded"),
      get("/charges/{charge}", ref("Charge"), parameters: inPath("charge")),
      get(
        "/charges/list", #"{"type": "object", "properties": {"data": {"type": "array", "items": \#(ref("Charge"))}}}"#,
        parameters: #"{"name": "created", "in": "query", "style": "deepObject", "explode": true, "schema": "#
          + #"{"type": "object", "properties": {"gte": {"type": "integer"}, "lte": {"type": "integer"}}}}, "#
          + #"{"name": "expand", "in": "query", "schema": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}}"#
      ),
    ].joined(separator: ","),
    schemas: #"""
      "ChargeRequest": {"type": "object", "required": ["amount", "currency"], "properties": {
        "amount": {"type": "integer", "minimum": 1}, "currency": {"type": "string", "enum": ["cny", "usd"]},
        "metadata": {"type": "object", "additionalProperties": {"type": "string"}}}},
      "Charge": {"type": "object", "required": ["id", "customer"], "properties": {"id": {"type": "string", "maxLength": 5000},
        "customer": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Customer"}]},
        "balance": {"type": ["integer", "null"]}, "refunds": {"type": "array", "items": {"$ref": "#/components/schemas/Charge"}}}},
      "Customer": {"type": "object", "required": ["object"], "properties": {"object": {"type": "string", "enum": ["customer"]},
        "default_source": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Charge"}]}}}
      """#,
    rest: #""servers": [{"url": "https://api.payments.example/v1"}],"#)

  private static let forms = ForeignDocument(
    "Forms",
    """
    "/token": {"post": {"requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": \(ref("Grant"))}}},
      "responses": {"200": \(json(ref("Token"))), "default": {"description": "refused"}}}},
    "/revoke": {"post": {"requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"type": "object",
      "properties": {"token": {"type": "string"}}}}}}, "responses": {"204": {"description": "done"}}}}
    """,
    schemas: """
      "Grant": {"oneOf": [{"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}},
        {"type": "object", "required": ["refresh_token"], "properties": {"refresh_token": {"type": "string"}}}],
        "properties": {"client_id": {"type": "string"}}},
      "Token": {"type": "object", "properties": {"access_token": {"type": "string"}, "expires_in": {"type": "integer"}}}
      """)

  private static let files = ForeignDocument(
    "Files",
    """
    "/files/{id}/content": {"parameters": [\(inPath("id"))],
      "get": {"responses": {"200": {"description": "", "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}}},
      "put": {"requestBody": {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}},
        "responses": {"204": {"description": ""}}},
      "post": {"requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object",
        "properties": {"width": {"type": "integer"}}}}}}, "responses": {"200": {"description": "",
        "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}}}}
    """)

  private static let sessions = ForeignDocument(
    "Sessions",
    """
    "/sessions": {"post": {"security": [{"key": []}], "requestBody": {"content": {"application/json": {"schema": {}}}},
      "responses": {"201": \(json(ref("Session"))), "202": {"description": "later"}}},
      "get": {"responses": {"200": \(json(#"{"type": "array", "items": \#(ref("Session"))}"#))}}},
    "/sessions/{id}": {"delete": {"parameters": [\(inPath("id", "integer"))], "responses": {"204": {"description": ""}}}}
    """,
    schemas: """
      "Session": {"type": "object", "properties": {"id": {"type": "integer", "readOnly": true},
        "secret": {"type": "string", "writeOnly": true}, "expires": {"type": "string", "format": "date-time"}}}
      """)

  private static let tree = ForeignDocument(
    "Tree", post("/nodes", ref("Node"), ref("Forest")),
    schemas: """
      "Node": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"},
        "parent": \(ref("Node")), "children": {"type": "array", "items": \(ref("Node"))},
        "named": {"type": "object", "additionalProperties": \(ref("Node"))}}},
      "Forest": {"type": "array", "items": {"anyOf": [\(ref("Node")), \(ref("Forest"))]}}
      """)

  private static let expressions = ForeignDocument(
    "Expressions", post("/evaluate", ref("Expression"), ref("Expression")),
    schemas: """
      "Expression": {"oneOf": [{"type": "number"}, {"type": "string"}, {"type": "boolean"}, \(ref("Call"))]},
      "Call": {"type": "object", "required": ["call"], "properties": {"call": {"type": "string"},
        "arguments": {"type": "array", "items": \(ref("Expression"))}, "text": {"type": "string",
        "contentMediaType": "application/json", "contentSchema": \(ref("Expression"))}}},
      "Itself": {"anyOf": [\(ref("Itself")), {"type": "string"}]}
      """)

  private static let unions = ForeignDocument(
    "Unions",
    post(
      "/accounts", ref("Account"),
      #"{"type": "object", "properties": {"accounts": {"type": "array", "items": \#(ref("Account"))}}}"#),
    schemas: """
      "Account": {"oneOf": [\(ref("Card")), \(ref("Bank")), \(ref("Wallet"))], "discriminator": {"propertyName": "kind",
        "mapping": {"card": "#/components/schemas/Card", "bank": "Bank"}}},
      "Card": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "no": {"type": "string"}}},
      "Bank": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "bic": {"type": "string"}}},
      "Wallet": {"allOf": [\(ref("Bank")), {"type": "object", "properties": {"balance": {"type": "integer"}}}]}
      """)

  private static let events = ForeignDocument(
    "Events",
    get(
      "/events", ref("Page"),
      parameters:
        #"{"name": "kind", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}, "explode": false}"#),
    schemas: """
      "Page": {"type": "object", "properties": {"items": {"type": "array", "items": {"oneOf": [
        {"type": "object", "title": "Opened", "required": ["opened"], "properties": {"opened": {"type": "string"}}},
        {"type": "object", "title": "Closed", "required": ["closed"], "properties": {"closed": {"type": "string"}}}]}},
        "next": {"type": ["string", "null"]}}}
      """)

  private static let animals = ForeignDocument(
    "Animals", post("/animals", ref("Animal"), #"{"type": "array", "items": \#(ref("Animal"))}"#),
    schemas: """
      "Animal": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "name": {"type": "string"}},
        "discriminator": {"propertyName": "kind"}},
      "Cat": {"allOf": [\(ref("Animal")), {"type": "object", "properties": {"lives": {"type": "integer"}}}]},
      "Dog": {"allOf": [\(ref("Animal")), {"type": "object", "properties": {"friend": \(ref("Animal"))}}]},
      "Puppy": {"allOf": [\(ref("Dog")), {"type": "object", "properties": {"weeks": {"type": "integer"}}}]}
      """)

  private static let nullables = ForeignDocument(
    "Nullables", post("/profiles", ref("Profile"), ref("Profile")),
    schemas: """
      "Level": {"type": "string", "enum": ["gold", "silver"]}, "BlankEnum": {"enum": [""]}, "NullEnum": {"enum": [null]},
      "Profile": {"type": "object", "required": ["level", "rank", "note", "inner"], "properties": {
        "level": {"oneOf": [\(ref("Level")), \(ref("BlankEnum")), \(ref("NullEnum"))]},
        "rank": {"oneOf": [\(ref("Level")), \(ref("NullEnum"))]}, "note": {"type": "string", "nullable": true},
        "inner": {"anyOf": [\(ref("Profile")), {"type": "null"}]}, "list": {"type": ["array", "null"],
        "items": {"type": "integer"}}}}
      """)

  private static let titles = ForeignDocument(
    "Titles", post("/messages", ref("Message"), ref("Message")),
    schemas: """
      "Level": {"type": "integer", "oneOf": [{"title": "NONE", "const": 0}, {"title": "HIGH", "const": 5,
        "description": "the highest"}, {"title": "LOW", "const": -1}]},
      "Message": {"type": "object", "properties": {"level": \(ref("Level")), "sign": {"type": "integer", "enum": [-1, 0, 1]},
        "version": {"type": "string", "enum": ["1.5", "15", "1_5"]}, "operator": {"type": "string", "enum": ["<", ">", "="]}}}
      """)

  private static let sections = ForeignDocument(
    "Sections", post("/search", ref("Search"), ref("Search")),
    schemas: """
      "Search": {"type": "object", "properties": {"code": {"type": "string"}, "text": {"type": "string"}},
        "anyOf": [{"required": ["code"]}, {"required": ["text"]}]},
      "Base": {"type": "object", "required": ["id", "late"], "properties": {"id": {"type": "string"}}},
      "Late": {"allOf": [\(ref("Base")), {"required": ["id"]}, {"properties": {"late": {"type": "string"},
        "self": {"allOf": [\(ref("Late")), {"description": "again"}]}}}]}
      """)

  private static let methods = ForeignDocument(
    "Methods",
    """
    "/phone/{call}": {"get": {"parameters": [\(inPath("call"))], "responses": {"204": {"description": ""}}}},
    "/get/{self}/{await}": {"post": {"parameters": [\(inPath("self")), \(inPath("await"))], "responses": {"200": \(json("{}"))}}},
    "/orders/{id}:cancel": {"post": {"parameters": [\(inPath("id"))], "responses": {"204": {"description": ""}}}}
    """)

  private static let slashes = ForeignDocument(
    "Slashes",
    ["/", "/a", "/a/", "/a//b", "/a/b/"].map {
      get($0, #"{"type": "object", "properties": {"a": {"type": "string"}}}"#)
    }
    .joined(separator: ","))

  private static let variants = ForeignDocument(
    "Variants",
    ["/orders?action=open", "/orders?action=close&now", "/orders#count", "/orders?state={state}", "/lists{?from,to}"]
      .map { get($0, #"{"type": "object", "properties": {"b": {"type": "string"}}}"#) }.joined(separator: ","))

  private static let anchors = ForeignDocument(
    "Anchors", post("/things", ##"{"$ref": "#thing"}"##, #"{"$ref": "https://things.example/schemas/part"}"#),
    schemas: """
      "Thing": {"$anchor": "thing", "type": "object", "properties": {"part": {"$ref": "https://things.example/schemas/part"}}},
      "Part": {"$id": "https://things.example/schemas/part", "type": "object", "properties": {"again": {"$ref": "#"},
        "screw": {"$ref": "#/$defs/Screw"}}, "$defs": {"Screw": {"type": "object", "properties": {"turns": {"type": "integer"}}}}}
      """)

  private static let maps = ForeignDocument(
    "Maps", post("/rates", ref("Rates"), ref("Rates")),
    schemas: """
      "Rates": {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": {"type": "array",
        "items": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"},
        "rate": {"type": "number"}}}}}}
      """)

  private static let letters = ForeignDocument(
    "Letters", post("/letters", ref("Lettres"), ref("Lettres")),
    schemas: """
      "Lettres": {"type": "object", "properties": {"\u{E9}": {"type": "string"}, "e\u{301}": {"type": "integer"},
        "a b": {"type": "string"}, "a-b": {"type": "string"}, "金额": {"type": "integer"}, "\\"": {"type": "string"}}}
      """)

  private static let elsewhere = ForeignDocument(
    "Elsewhere",
    ##"""
    "/a": {"get": {"$ref": "#/components/x-operations/list"}}, "/b": {"$ref": "#/components/pathItems/b"}
    """##,
    schemas: #""Kept": {"type": "object", "properties": {"a": {"type": "string", "example": "kept"}}}"#,
    operations: ##"""
      "x-operations": {"list": {"responses": {"200": {"description": "", "content": {"application/json": {"schema":
      {"$ref": "#/components/schemas/Kept"}}}}}}},
      "pathItems": {"b": {"get": {"responses": {"204": {"description": ""}}}}},
      """##,
    rest: ##"""
      "webhooks": {"THING.DONE": {"post": {"requestBody": {"content": {"application/json": {"schema":
      {"$ref": "#/components/schemas/Kept"}}}}, "responses": {"200": {"description": ""}}}}},
      """##)

  /// Four megabytes, as the largest of them are.
  /// Schemas that are called like what the language or the runtime has, beside types that would be called like them.
  private static let clashes = ForeignDocument(
    "Clashes",
    ["Protocol", "self", "URL", "Array", "Response", "Optional", "Type"].enumerated().map { number, name in
      get(
        "/\(number)",
        ##"{"type": "object", "properties": {"a": \##(ref(name)), "b": \##(ref("A\(number)")), "c": "##
          + ##"\##(ref("B\(number)"))}}"##)
    }.joined(separator: ","),
    schemas: ["Protocol", "self", "URL", "Array", "Response", "Optional", "Type"].enumerated().map { number, name in
      let inner = #"{"type": "object", "properties": {"x": {"type": "string"}, "y": {"type": "integer"}}}"#
      let field = name.prefix(1).lowercased() + name.dropFirst()
      return #""\#(name)": {"type": "object", "properties": {"z": {"type": "string"}}}, "#
        + ["A", "B"].map {
          #""\#($0)\#(number)": {"type": "object", "properties": {"\#(field)": \#(inner), "\#($0)": {"type": "string"}}}"#
        }
        .joined(separator: ",")
    }.joined(separator: ","))

  /// A base that its own mapping names, and objects that stand twice and are too wide or too deep to be written once.
  private static let actions: ForeignDocument = {
    let wide = (0..<120).map { #""field\#($0)": {"type": "string"}"# }.joined(separator: ",")
    let deep = (0..<20).reduce(#"{"type": "string"}"#) { inner, level in
      #"{"type": "object", "properties": {"level\#(level)": \#(inner), "other\#(level)": {"type": "integer"}}}"#
    }
    return ForeignDocument(
      "Actions",
      [
        get("/actions/{action}", ref("Action"), parameters: inPath("action")),
        post(
          "/wide", #"{"type": "object", "properties": {\#(wide)}}"#, #"{"type": "object", "properties": {\#(wide)}}"#),
        post("/deep", deep, deep),
      ].joined(separator: ","),
      schemas: ##"""
        "Action": {"type": "object", "required": ["type"], "properties": {"type": {"type": "string"}},
          "discriminator": {"propertyName": "type", "mapping": {
            "reboot": "#/components/schemas/Action", "resize": "#/components/schemas/Resize"}}},
        "Resize": {"allOf": [{"$ref": "#/components/schemas/Action"},
          {"type": "object", "properties": {"size": {"type": "string"}}}]}
        """##)
  }()

  private static let large: ForeignDocument = {
    let schemas = (0..<6000).map { number in
      let fields = (0..<6).map {
        #""field_\#($0)": {"type": "string", "description": "The field number \#($0), of many."}"#
      }
      let next = #""next": \#(ref("Schema\((number * 7 + 1) % 6000)"))"#
      return #""Schema\#(number)": {"type": "object", "properties": {\#(fields.joined(separator: ", ")), \#(next)}}"#
    }
    let paths = (0..<1000).map { number in
      post("/area\(number % 20)/things\(number)", ref("Schema\(number)"), ref("Schema\(number + 1000)"))
    }
    var document = ForeignDocument(
      "Large", paths.joined(separator: ",\n"), schemas: schemas.joined(separator: ",\n"))
    document.isCompiled = false
    return document
  }()
}
