import Testing

/// Documents that hold one odd thing, and beside it an operation without a fault: what is left out, in the exact words
/// that say so.
let oddDocuments: [OddDocument] = [
  // MARK: Words and bounds
  odd(
    "words that are numbers",
    paths: ##""/a": {"get": {"summary": 404, "description": 1.0, "responses": {"200": {"description": 2}}}}"##,
    [
      "3:16: warning: 'summary' must be a string, and is a number: it is left out (#/paths/~1a/get/summary)",
      "3:32: warning: 'description' must be a string, and is a number: it is left out (#/paths/~1a/get/description)",
      "3:74: warning: 'description' must be a string, and is a number: it is left out"
        + " (#/paths/~1a/get/responses/200/description)",
    ]),
  odd(
    "deprecated is a text", paths: ##""/a": {"get": {"deprecated": "true", \##(done)}}"##,
    [
      "3:16: warning: 'deprecated' must be true or false, and is a string: it is left out"
        + " (#/paths/~1a/get/deprecated)"
    ]),
  odd(
    "a pattern that is a number", property: ##"{"type": "string", "pattern": 1}"##,
    ["5:20: warning: 'pattern' must be a string, and is a number: it is left out \(place)/properties/a/pattern)"]),
  odd(
    "a port without quotes", rest: ##""servers": [{"url": "https://x.com/{v}", "variables": {"v": {"default": 1}}}],"##,
    path: "/1/ok",
    [
      "1:83: warning: 'default' must be a string, and is a number: it is read as '1'"
        + " (#/servers/0/variables/v/default)"
    ]),

  // MARK: Schemas
  odd(
    "a property of nowhere", property: ##"{"$ref": "#/components/schemas/Nope"}"##,
    [
      "5:2: warning: there is no 'Nope' at '#/components/schemas/Nope': it is an open JSON value"
        + " \(place)/properties/a/$ref)"
    ]),
  odd(
    "a schema of another site", reply: ##"{"$ref": "https://example.com/schemas/pet.json#/Pet"}"##,
    ["4:2: warning: the reference leads out of the specs folder: it is an open JSON value \(place)/$ref)"]),
  odd(
    "a reference that is a number", property: ##"{"$ref": 1}"##,
    ["4:35: warning: a reference must be a string: it is an open JSON value \(place)/properties/a)"]),
  odd(
    "a part of nowhere", reply: ##"{"allOf": [{"$ref": "#/components/schemas/Nope"}, {"properties": {"b": {}}}]}"##,
    [
      "4:13: warning: there is no 'Nope' at '#/components/schemas/Nope': it is an open JSON value"
        + " \(place)/allOf/0/$ref)"
    ]),
  odd(
    "only parts of nowhere",
    reply: ##"{"allOf": [{"$ref": "#/components/schemas/Nope"}, {"$ref": "#/components/schemas/None"}]}"##,
    [
      "4:13: warning: there is no 'Nope' at '#/components/schemas/Nope': it is an open JSON value"
        + " \(place)/allOf/0/$ref)",
      "4:52: warning: there is no 'None' at '#/components/schemas/None': it is an open JSON value"
        + " \(place)/allOf/1/$ref)",
    ]),
  odd(
    "a part that is null", reply: ##"{"allOf": [null, {"properties": {"b": {}}}, {"properties": {"c": {}}}]}"##,
    ["4:12: warning: a schema must be an object, and is null: it is an open JSON value \(place)/allOf/0)"]),
  odd(
    "a choice of nowhere", reply: ##"{"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Nope"}]}"##,
    [
      "4:33: warning: there is no 'Nope' at '#/components/schemas/Nope': it is an open JSON value"
        + " \(place)/oneOf/1/$ref)"
    ]),
  odd(
    "a mapping of a base to nowhere", reply: ##"{"$ref": "#/components/schemas/A"}"##,
    components: ##""A": {"type": "object", "required": ["t"], "properties": {"t": {"type": "string"}}, "##
      + ##""discriminator": {"propertyName": "t", "mapping": {"b": "B", "d": "##
      + ##""#/components/schemas/Gone", "e": 1}}}, "B": {"allOf": [{"$ref": "##
      + ##""#/components/schemas/A"}, {"properties": {"b": {}}}]}"##,
    [
      "7:173: warning: there is no 'Gone' at '#/components/schemas/Gone': 'd' is left out"
        + " (#/components/schemas/A/discriminator/mapping/d)",
      "7:207: warning: a mapping must lead to a schema: 'e' is left out"
        + " (#/components/schemas/A/discriminator/mapping/e)",
    ]),
  odd(
    "elements that are listed", reply: ##"{"type": "array", "items": [{"type": "string"}, {"type": "integer"}]}"##,
    ["4:19: warning: a schema must be an object, and is a list: it is an open JSON value \(place)/items)"]),
  odd(
    "a property that is null", property: "null",
    ["4:35: warning: a schema must be an object, and is null: it is an open JSON value \(place)/properties/a)"]),
  odd(
    "a file", property: ##"{"type": "file"}"##,
    ["5:2: warning: 'file' is no type: 'type' is left out \(place)/properties/a/type)"]),
  odd(
    "any", property: ##"{"type": "any"}"##,
    ["5:2: warning: 'any' is no type: 'type' is left out \(place)/properties/a/type)"]),
  odd(
    "a date", property: ##"{"type": "date"}"##,
    ["5:2: warning: 'date' is no type: 'type' is left out \(place)/properties/a/type)"]),
  odd(
    "a type that is written large", property: ##"{"type": ["String", "null"]}"##,
    ["5:11: warning: 'String' is no type: 'type' is left out \(place)/properties/a/type/0)"]),

  // MARK: Keywords
  odd(
    "an enumeration that is a text", property: ##"{"type": "string", "enum": "x"}"##,
    ["5:20: warning: 'enum' must be a list, and is a string: it is left out \(place)/properties/a/enum)"]),
  odd(
    "required is a text", property: ##"{"type": "object", "properties": {"b": {}}, "required": "b"}"##,
    ["5:45: warning: 'required' must be a list, and is a string: it is left out \(place)/properties/a/required)"]),
  odd(
    "a discriminator that is a text",
    reply: ##"{"oneOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/C"}], "##
      + ##""discriminator": "t"}"##,
    components: ##""B": {"properties": {"t": {"type": "string"}}}, "C": {"required": ["c"], "properties": "##
      + ##"{"c": {"type": "string"}}}"##,
    ["4:85: warning: 'discriminator' must be an object, and is a string: it is left out \(place)/discriminator)"]),
  odd(
    "choices that are no lists", property: ##"{"type": "string", "oneOf": {}, "anyOf": "x", "allOf": 1}"##,
    [
      "5:47: warning: 'allOf' must be a list, and is a number: it is left out \(place)/properties/a/allOf)",
      "5:20: warning: 'oneOf' must be a list, and is an object: it is left out \(place)/properties/a/oneOf)",
      "5:33: warning: 'anyOf' must be a list, and is a string: it is left out \(place)/properties/a/anyOf)",
    ]),

  // MARK: Parts of a call
  odd(
    "a parameter of nowhere",
    paths: ##""/a": {"get": {"parameters": [{"$ref": "#/components/parameters/Nope"}], \##(done)}}"##,
    [
      "3:32: warning: there is no 'parameters' at '#/components/parameters/Nope': GET /a is left out"
        + " (#/paths/~1a/get/parameters/0/$ref)"
    ]),
  odd(
    "a parameter of nowhere for two methods",
    paths: ##""/a": {"parameters": [{"$ref": "#/x"}], "get": {\##(done)}, "put": {\##(done)}}"##,
    [
      "3:24: warning: there is no 'x' at '#/x': GET /a is left out (#/paths/~1a/parameters/0/$ref)",
      "3:24: warning: there is no 'x' at '#/x': PUT /a is left out (#/paths/~1a/parameters/0/$ref)",
    ]),
  odd(
    "a parameter that is null", paths: ##""/a": {"get": {"parameters": [null], \##(done)}}"##,
    ["3:31: warning: this must be an object, and is null: GET /a is left out (#/paths/~1a/get/parameters/0)"]),
  odd(
    "a parameter that leads to itself",
    paths: ##""/a": {"get": {"parameters": [{"$ref": "#/paths/~1a/get/parameters/0"}], \##(done)}}"##,
    ["3:31: warning: this reference leads to itself: GET /a is left out (#/paths/~1a/get/parameters/0)"]),
  odd(
    "a parameter of a form",
    paths: ##""/a": {"post": {"parameters": [{"name": "b", "in": "formData", "type": "string"}], \##(done)}}"##,
    ["3:32: warning: a parameter cannot be in 'formData': POST /a is left out (#/paths/~1a/post/parameters/0)"]),
  odd(
    "parameters that are no list", paths: ##""/a": {"get": {"parameters": {}, \##(done)}}"##,
    [
      "3:16: warning: 'parameters' must be a list, and is an object: GET /a is left out"
        + " (#/paths/~1a/get/parameters)"
    ]),
  odd(
    "a parameter whose content is a list",
    paths: ##""/a": {"get": {"parameters": [{"name": "b", "in": "query", "content": []}], \##(done)}}"##,
    [
      "3:60: warning: 'content' must be an object, and is a list: GET /a is left out"
        + " (#/paths/~1a/get/parameters/0/content)"
    ]),
  odd(
    "a body of nowhere",
    paths: ##""/a": {"post": {"requestBody": {"$ref": "#/components/requestBodies/Nope"}, \##(done)}}"##,
    [
      "3:33: warning: there is no 'requestBodies' at '#/components/requestBodies/Nope': POST /a is left out"
        + " (#/paths/~1a/post/requestBody/$ref)"
    ]),
  odd(
    "a body that is a text", paths: ##""/a": {"post": {"requestBody": "x", \##(done)}}"##,
    [
      "3:17: warning: 'requestBody' must be an object, and is a string: POST /a is left out"
        + " (#/paths/~1a/post/requestBody)"
    ]),
  odd(
    "a response of nowhere",
    paths: ##""/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/Nope"}}}}"##,
    [
      "3:38: warning: there is no 'responses' at '#/components/responses/Nope': GET /a is left out"
        + " (#/paths/~1a/get/responses/200/$ref)"
    ]),
  odd(
    "a response that is null", paths: ##""/a": {"get": {"responses": {"200": null}}}"##,
    ["3:30: warning: this must be an object, and is null: GET /a is left out (#/paths/~1a/get/responses/200)"]),
  odd(
    "one of two responses that is null",
    paths: ##""/a": {"get": {"responses": {"200": {"description": ""}, "201": null, "400": null}}}"##,
    [
      "3:58: warning: this must be an object, and is null: the response 201 is left out"
        + " (#/paths/~1a/get/responses/201)"
    ]),
  odd(
    "responses that are a list", paths: ##""/a": {"get": {"responses": []}}"##,
    ["3:16: warning: 'responses' must be an object, and is a list: GET /a is left out (#/paths/~1a/get/responses)"]),
  odd(
    "a media type that is null",
    paths: ##""/a": {"get": {"responses": {"200": {"content": {"application/json": null}}}}}"##,
    [
      "3:50: warning: 'application/json' must be an object, and is null: GET /a is left out"
        + " (#/paths/~1a/get/responses/200/content/application~1json)"
    ]),
  odd(
    "a media type without a name",
    paths: ##""/a": {"get": {"responses": {"200": {"content": {"": {"schema": {}}}}}}}"##,
    ["3:50: warning: '' is no media type: GET /a is left out (#/paths/~1a/get/responses/200/content/)"]),
  odd(
    "a media type without a slash",
    paths: ##""/a": {"get": {"responses": {"200": {"content": {"json": {"schema": {}}}}}}}"##,
    ["3:50: warning: 'json' is no media type: GET /a is left out (#/paths/~1a/get/responses/200/content/json)"]),

  // MARK: Operations
  odd(
    "a path of nowhere", paths: ##""/a": {"$ref": "#/components/pathItems/Nope"}"##,
    ["3:8: warning: there is no 'pathItems' at '#/components/pathItems/Nope': '/a' is left out (#/paths/~1a/$ref)"]),
  odd(
    "a path that is null", paths: ##""/a": null"##,
    ["3:1: warning: this must be an object, and is null: '/a' is left out (#/paths/~1a)"]),
  odd(
    "an operation that is null", paths: ##""/a": {"get": null}"##,
    ["3:8: warning: this must be an object, and is null: GET /a is left out (#/paths/~1a/get)"]),
  odd(
    "an operation that leads to itself", paths: ##""/a": {"get": {"$ref": "#/paths/~1a/get"}}"##,
    ["3:8: warning: this reference leads to itself: GET /a is left out (#/paths/~1a/get)"]),
  odd(
    "a method of another name", paths: ##""/a": {"additionalOperations": {"COPY": {\##(done)}}}"##,
    ["3:33: warning: the method 'COPY' is left out (#/paths/~1a/additionalOperations/COPY)"]),
  odd(
    "a call that is described twice",
    paths: ##""/v1/a": {"get": {\##(done)}}, "/a": {"servers": [{"url": "https://y.com/v1"}], "get": "##
      + ##"{\##(done)}}"##,
    ["3:113: warning: GET /v1/a is described twice, first at api.json:3: this one is left out (#/paths/~1a/get)"]),
  odd(
    "a webhook of two methods", rest: ##""webhooks": {"a": {"post": {\##(event)}, "put": {\##(event)}}},"##,
    ["1:133: warning: the webhook 'a' has more than one method: 'put' is left out (#/webhooks/a/put)"]),
  odd(
    "webhooks of nothing",
    rest: ##""webhooks": {"a": null, "b": {"post": null, "put": {\##(event)}}, "c": {"post": {"requestBody": "##
      + ##"{"$ref": "#/x"}}}},"##,
    [
      "1:35: warning: this must be an object, and is null: the webhook 'a' is left out (#/webhooks/a)",
      "1:52: warning: this must be an object, and is null: 'post' of the webhook 'b' is left out"
        + " (#/webhooks/b/post)",
      "1:189: warning: there is no 'x' at '#/x': 'post' of the webhook 'c' is left out"
        + " (#/webhooks/c/post/requestBody/$ref)",
    ]),
  odd(
    "webhooks that are a list", rest: ##""webhooks": [],"##,
    ["1:22: warning: 'webhooks' must be an object, and is a list: it is left out (#/webhooks)"]),

  // MARK: The document
  odd(
    "version 3.0 as a number", version: ##"3.0"##,
    ["1:2: warning: 'openapi' must be a string, and is a number: it is read as '3.0' (#/openapi)"]),
  odd(
    "version 3.0 as a whole number", version: ##"3"##,
    ["1:2: warning: 'openapi' must be a string, and is a number: it is read as '3.0' (#/openapi)"]),
  odd(
    "version 3.2", version: ##""3.2.0""##,
    ["1:2: warning: version 3.2 is read as 3.1 (#/openapi)"]),
]

/// A document of which something is left out.
struct OddDocument: Sendable, CustomTestStringConvertible {
  let bad: BadDescription
  /// What comes out of it all the same.
  let path: String

  var testDescription: String { bad.testDescription }
}

private let place = "(#/paths/~1a/get/responses/200/content/application~1json/schema"
private let done = ##""responses": {"204": {"description": ""}}"##
private let event = ##""requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}"##

/// - Parameters:
///   - rest: What else the document says.
///   - paths: What stands beside the operation without a fault.
///   - property: The schema of a property of a reply.
///   - reply: The schema of a reply.
private func odd(
  _ name: String, version: String = "\"3.1.0\"", rest: String = "", paths: String = "", property: String? = nil,
  reply: String? = nil, components: String = "", path: String = "/ok", _ findings: [String]
) -> OddDocument {
  var paths = paths
  if let reply = reply ?? property.map({ #"{"type": "object", "properties": {"a":\#n\#($0)\#n}}"# }) {
    paths = #""/a": {"get": {"responses": {"200": {"content": {"application/json": {"schema":\#n\#(reply)\#n}}}}}}"#
  }
  let text = """
    {"openapi": \(version), \(rest)
    "paths": {"/ok": {"get": {\(done)}}\(paths.isEmpty ? "" : ",")
    \(paths)
    },
    "components": {"schemas": {\(components)}}}
    """
  return OddDocument(bad: BadDescription(name: name, file: "api.json", text: text, findings: findings), path: path)
}
