/// What is wrong with a document, and the exact words that say so.
let badDocuments: [BadDescription] = [
  BadDescription(
    name: "truncated", file: "api.json",
    text: "{\"openapi\": \"3.1.0\",\n \"paths\": {\"/v3/x\"",
    findings: ["2:19: error: this is no JSON: a ':' is missing"]),
  BadDescription(
    name: "empty file", file: "api.json",
    text: ##""##,
    findings: ["1:1: error: this is no JSON: it ends too soon"]),
  BadDescription(
    name: "something behind", file: "api.json",
    text: ##"{"openapi": "3.1.0"} x"##,
    findings: ["1:22: error: this is no JSON: something follows the value"]),
  BadDescription(
    name: "a name twice", file: "api.json",
    text: "{\"openapi\": \"3.1.0\",\n \"paths\": {},\n \"paths\": {}}",
    findings: ["3:2: error: this is no JSON: the name 'paths' comes twice"]),
  BadDescription(
    name: "a bad escape", file: "api.json",
    text: ##"{"openapi": "3.1.0", "x": "\q"}"##,
    findings: ["1:30: error: this is no JSON: this escape is none of JSON's"]),
  BadDescription(
    name: "a control character", file: "api.json",
    text: "{\"openapi\": \"3.1.0\", \"x\": \"a\tb\"}",
    findings: ["1:29: error: this is no JSON: a control character stands in a string"]),
  BadDescription(
    name: "a list", file: "api.json",
    text: ##"[]"##,
    findings: ["1:1: error: this is no OpenAPI document: it has no member 'openapi' (#)"]),
  BadDescription(
    name: "no version", file: "api.json",
    text: ##"{"info": {}}"##,
    findings: ["1:1: error: this is no OpenAPI document: it has no member 'openapi' (#)"]),
  BadDescription(
    name: "another version", file: "api.json",
    text: ##"{"openapi": "2.1"}"##,
    findings: ["1:2: error: this version of OpenAPI is not read (#/openapi)"]),
  BadDescription(
    name: "a version that is a number", file: "api.json",
    text: ##"{"openapi": 3.1}"##,
    findings: [
      "1:2: warning: 'openapi' must be a string, and is a number: it is read as '3.1' (#/openapi)",
      "1:1: note: this document describes nothing (#)",
    ]),
  BadDescription(
    name: "Swagger", file: "api.json",
    text: ##"{"swagger": "2.0"}"##,
    findings: ["1:2: error: Swagger 2.0 is not read (#/swagger)"]),
  BadDescription(
    name: "nothing in it", file: "api.json",
    text: ##"{"openapi": "3.1.0"}"##,
    findings: ["1:1: note: this document describes nothing (#)"]),
  BadDescription(
    name: "paths is a list", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": ["x"]}"##,
    findings: ["1:22: error: 'paths' must be an object, and is a list (#/paths)"]),
  BadDescription(
    name: "a media type that ends the header", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/x": {"put": {"requestBody": {"content": {"a/b\r\nx: y": {}}}, "##
      + ##""responses": {"204": {"description": ""}}}}}}"##,
    findings: [
      "1:75: warning: 'a/b\r\nx: y' is no media type: PUT /x is left out"
        + " (#/paths/~1x/put/requestBody/content/a~1b\r\nx: y)"
    ]),
  BadDescription(
    name: "a path without slash", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"v3/x": {"get": {"responses": {"204": "##
      + ##"{"description": ""}}}}}}"##,
    findings: ["1:32: warning: 'v3/x' is no path, and is left out (#/paths/v3~1x)"]),
  BadDescription(
    name: "a path with a space", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/a b": {"get": {"responses": {"204": "##
      + ##"{"description": ""}}}}}}"##,
    findings: ["1:32: warning: '/v3/a b' is no path, and is left out (#/paths/~1v3~1a b)"]),
  BadDescription(
    name: "a path that climbs", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/../x": {"get": {"responses": {"204": "##
      + ##"{"description": ""}}}}}}"##,
    findings: ["1:32: warning: '/v3/../x' is no path, and is left out (#/paths/~1v3~1..~1x)"]),
  BadDescription(
    name: "a parameter within a segment", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/{a}.json": {"get": {"responses": {"204": "##
      + ##"{"description": ""}}}}}}"##,
    findings: [
      "1:32: warning: '/v3/{a}.json' has a parameter within a segment, and is left out"
        + " (#/paths/~1v3~1{a}.json)"
    ]),
  BadDescription(
    name: "an operation that is a string", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": "y"}}}"##,
    findings: [
      "1:42: warning: this must be an object, and is a string: GET /v3/x is left out (#/paths/~1v3~1x/get)"
    ]),
  BadDescription(
    name: "no responses", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {}}}}"##,
    findings: ["1:42: warning: no response is described: an empty one is expected (#/paths/~1v3~1x/get)"]),
  BadDescription(
    name: "trace", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"trace": {"responses": {"204": "##
      + ##"{"description": ""}}}}}}"##,
    findings: ["1:42: warning: the method 'trace' is left out (#/paths/~1v3~1x/trace)"]),
  BadDescription(
    name: "a summary that is a number", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"summary": 1, "responses": "##
      + ##"{"204": {"description": ""}}}}}}"##,
    findings: [
      "1:50: warning: 'summary' must be a string, and is a number: it is left out (#/paths/~1v3~1x/get/summary)"
    ]),
  BadDescription(
    name: "a path parameter that is not described", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/{id}": {"get": {"responses": {"204": "##
      + ##"{"description": ""}}}}}}"##,
    findings: [
      "1:45: warning: the path parameter 'id' is not described, and is taken as a string"
        + " (#/paths/~1v3~1{id}/get)"
    ]),
  BadDescription(
    name: "a path parameter that is not in the path", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"parameters": [{"name": "##
      + ##""id", "in": "path", "schema": {"type": "string"}}], "responses": {"204": "##
      + ##"{"description": ""}}}}}}"##,
    findings: ["1:42: warning: the parameter 'id' is not in the path /v3/x, and is left out (#/paths/~1v3~1x/get)"]),
  BadDescription(
    name: "a parameter without a name", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"parameters": [{"in": "##
      + ##""query"}], "responses": {"204": {"description": ""}}}}}}"##,
    findings: [
      "1:65: warning: this parameter lacks 'name' or 'in': GET /v3/x is left out (#/paths/~1v3~1x/get/parameters/0)"
    ]),
  BadDescription(
    name: "a parameter in nowhere", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"parameters": [{"name": "a", "##
      + ##""in": "body", "schema": {}}], "responses": {"204": {"description": ""}}}}}}"##,
    findings: [
      "1:65: warning: a parameter cannot be in 'body': GET /v3/x is left out (#/paths/~1v3~1x/get/parameters/0)"
    ]),
  BadDescription(
    name: "a parameter without a schema", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"parameters": [{"name": "a", "##
      + ##""in": "query"}], "responses": {"204": {"description": ""}}}}}}"##,
    findings: ["1:65: warning: 'a' has no schema, and is taken as a string (#/paths/~1v3~1x/get/parameters/0)"]),
  BadDescription(
    name: "a cookie", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"parameters": [{"name": "a", "##
      + ##""in": "cookie", "schema": {}}], "responses": {"204": {"description": ""}}}}}}"##,
    findings: ["1:65: warning: the cookie 'a' is left out (#/paths/~1v3~1x/get/parameters/0)"]),
  BadDescription(
    name: "a matrix", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/{a}": {"get": {"parameters": [{"name": "##
      + ##""a", "in": "path", "style": "matrix", "schema": {"type": "string"}}], "##
      + ##""responses": {"204": {"description": ""}}}}}}"##,
    findings: [
      "1:67: warning: the style 'matrix' is not known here: 'simple' is used"
        + " (#/paths/~1v3~1{a}/get/parameters/0)"
    ]),
  BadDescription(
    name: "a type that is misspelt", file: "api.json",
    text: property(##"{"type": "strng"}"##),
    findings: ["3:2: warning: 'strng' is no type: 'type' is left out \(place)/properties/a/type)"]),
  BadDescription(
    name: "a type that is a number", file: "api.json",
    text: property(##"{"type": 1}"##),
    findings: ["3:2: warning: 'type' must be a string, and is a number: it is left out \(place)/properties/a/type)"]),
  BadDescription(
    name: "a schema that is a string", file: "api.json",
    text: property(##""string""##),
    findings: [
      "2:35: warning: a schema must be an object, and is a string: it is an open JSON value \(place)/properties/a)"
    ]),
  BadDescription(
    name: "a keyword that is misspelt", file: "api.json",
    text: property(##"{"type": "string", "maxLenght": 3}"##),
    findings: ["3:20: warning: 'maxLenght' is no word of JSON Schema \(place)/properties/a/maxLenght)"]),
  BadDescription(
    name: "properties is a list", file: "api.json",
    text: body(##"{"type": "object", "properties": []}"##),
    findings: ["2:20: warning: 'properties' must be an object, and is a list: it is left out \(place)/properties)"]),
  BadDescription(
    name: "required is a flag", file: "api.json",
    text: property(##"{"type": "object", "required": true, "properties": {"b": {}}}"##),
    findings: [
      "3:20: warning: 'required' is a list of names, and is left out where it is true or false \(place)/properties/a/required)"
    ]),
  BadDescription(
    name: "required holds a number", file: "api.json",
    text: property(##"{"type": "object", "required": [1], "properties": {"b": {}}}"##),
    findings: [
      "3:33: warning: a required name must be a string: it is left out \(place)/properties/a/required/0)"
    ]),
  BadDescription(
    name: "required without a property", file: "api.json",
    text: property(##"{"type": "object", "required": ["c"], "properties": {"b": {}}}"##),
    findings: [
      "3:33: warning: 'c' is required, and is not among 'properties': it is an open JSON value"
        + " \(place)/properties/a/required/0)"
    ]),
  BadDescription(
    name: "a length below zero", file: "api.json",
    text: property(##"{"type": "string", "maxLength": -1}"##),
    findings: [
      "3:20: warning: 'maxLength' must be a whole number of at least 0, and is a number: it is left out"
        + " \(place)/properties/a/maxLength)"
    ]),
  BadDescription(
    name: "a length beyond all numbers", file: "api.json",
    text: property(##"{"type": "string", "maxLength": 99999999999999999999}"##),
    findings: [
      "3:20: warning: 'maxLength' must be a whole number of at least 0, and is a number: it is left out"
        + " \(place)/properties/a/maxLength)"
    ]),
  BadDescription(
    name: "an enumeration of everything", file: "api.json",
    text: property(##"{"type": "string", "enum": ["a", 1, null]}"##),
    findings: [
      "3:34: warning: a number is listed among values of another type, and is left out"
        + " \(place)/properties/a/enum/1)"
    ]),
  BadDescription(
    name: "a conflict in allOf", file: "api.json",
    text: property(
      ##"{"allOf": [{"properties": {"b": {"type": "string"}}}, {"properties": {"b": "##
        + ##"{"type": "integer"}}}]}"##),
    findings: [
      "3:71: warning: 'b' is described twice in different ways: the last one counts"
        + " \(place)/properties/a/allOf/1/properties/b)"
    ]),
  BadDescription(
    name: "a reference to nowhere", file: "api.json",
    text: body(##"{"$ref": "#/components/schemas/Ordr"}"##, components: ##"{"Order": {"type": "object"}}"##),
    findings: [
      "2:2: warning: there is no 'Ordr' at '#/components/schemas/Ordr': it is an open JSON value \(place)/$ref)"
    ]),
  BadDescription(
    name: "a reference that is no pointer", file: "api.json",
    text: body(##"{"$ref": "#Order"}"##),
    findings: ["2:2: warning: there is no '$anchor' of the name 'Order': it is an open JSON value \(place)/$ref)"]),
  BadDescription(
    name: "a reference to a string", file: "api.json",
    text: body(##"{"$ref": "#/openapi"}"##),
    findings: ["1:100: warning: this reference leads to a string: it is an open JSON value \(place))"]),
  BadDescription(
    name: "a reference to another file", file: "api.json",
    text: body(##"{"$ref": "other.json#/Order"}"##),
    findings: ["2:2: warning: there is no description 'other.json': it is an open JSON value \(place)/$ref)"]),
  BadDescription(
    name: "a reference out of the folder", file: "api.json",
    text: body(##"{"$ref": "../../../etc/passwd.json"}"##),
    findings: [
      "2:2: warning: the reference leads out of the specs folder: it is an open JSON value \(place)/$ref)"
    ]),
  BadDescription(
    name: "a reference to the network", file: "api.json",
    text: body(##"{"$ref": "https://example.com/a.json"}"##),
    findings: [
      "2:2: warning: the reference leads out of the specs folder: it is an open JSON value \(place)/$ref)"
    ]),
  BadDescription(
    name: "references in a circle", file: "api.json",
    text: body(
      ##"{"$ref": "#/components/schemas/A"}"##,
      components: ##"{"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "##
        + ##""#/components/schemas/A"}}"##),
    findings: ["1:100: warning: this reference leads to itself: it is an open JSON value \(place))"]),
  BadDescription(
    name: "a schema merged with itself", file: "api.json",
    text: body(
      ##"{"$ref": "#/components/schemas/A"}"##,
      components: ##"{"A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"b": "##
        + ##"{}}}]}}"##),
    findings: [
      "4:18: warning: this schema is to be merged with itself, and adds nothing to what it says"
        + " (#/components/schemas/A/allOf/0)"
    ]),
  BadDescription(
    name: "a list of itself", file: "api.json",
    text: body(
      ##"{"$ref": "#/components/schemas/A"}"##,
      components: ##"{"A": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}"##),
    findings: [
      "4:2: warning: this schema holds itself without an object between: what it holds is an open JSON"
        + " value (#/components/schemas/A)"
    ]),
  BadDescription(
    name: "a mapping to a stranger", file: "api.json",
    text: property(
      ##"{"oneOf": [{"title": "b", "type": "object", "properties": {"t": {"type": "##
        + ##""string"}}}, {"title": "c", "type": "object", "properties": {"t": {"type": "##
        + ##""string"}}}], "discriminator": {"propertyName": "t", "mapping": {"d": "##
        + ##""#/components/schemas/D"}}}"##),
    findings: [
      "3:214: warning: '#/components/schemas/D' is none of the schemas to choose from"
        + " \(place)/properties/a/discriminator/mapping/d)"
    ]),
  BadDescription(
    name: "a webhook without a body", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {}, "webhooks": {"A.B": {"post": {"responses": "##
      + ##"{"204": {"description": ""}}}}}}"##,
    findings: ["1:56: warning: this webhook carries no JSON and is left out (#/webhooks/A.B/post)"]),
  BadDescription(
    name: "callbacks", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"post": {"callbacks": {}, "##
      + ##""responses": {"204": {"description": ""}}}}}}"##,
    findings: ["1:51: warning: callbacks are left out (#/paths/~1v3~1x/post/callbacks)"]),
  BadDescription(
    name: "a form that is a text", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"post": {"requestBody": {"content": "##
      + ##"{"application/x-www-form-urlencoded": {"schema": {"type": "string"}}}}, "##
      + ##""responses": {"204": {"description": ""}}}}}}"##,
    findings: [
      "1:79: warning: a form that is no object has no fields"
        + " (#/paths/~1v3~1x/post/requestBody/content/application~1x-www-form-urlencoded)"
    ]),
  BadDescription(
    name: "servers is an object", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {}, "servers": {}}"##,
    findings: ["1:35: warning: 'servers' must be a list, and is an object: it is left out (#/servers)"]),
  BadDescription(
    name: "an encryption that is none", file: "api.json",
    text: property(##"{"type": "string", "x-encrypted": "rsa"}"##),
    findings: ["3:20: error: 'rsa' is no encryption \(place)/properties/a/x-encrypted)"]),
  BadDescription(
    name: "an encryption that is a flag", file: "api.json",
    text: property(##"{"type": "string", "x-encrypted": true}"##),
    findings: [
      "3:20: error: 'x-encrypted' must be a string, and is a boolean \(place)/properties/a/x-encrypted)"
    ]),
  BadDescription(
    name: "a reference to nowhere in what is encrypted", file: "api.json",
    text: property(##"{"$ref": "#/components/schemas/Secrt"}"##, components: encrypted),
    findings: ["3:2: error: there is no 'Secrt' at '#/components/schemas/Secrt' \(place)/properties/a/$ref)"]),
  BadDescription(
    name: "elements that are listed in what is encrypted", file: "api.json",
    text: property(
      ##"{"type": "array", "items": [{"$ref": "#/components/schemas/Secret"}]}"##, components: encrypted),
    findings: ["3:19: error: a schema must be an object, and is a list \(place)/properties/a/items)"]),
  BadDescription(
    name: "properties that are a list in what is encrypted", file: "api.json",
    text: property(##"{"properties": [{"$ref": "#/components/schemas/Secret"}]}"##, components: encrypted),
    findings: ["3:2: error: 'properties' must be an object, and is a list \(place)/properties/a/properties)"]),
  BadDescription(
    name: "a type that is misspelt in what is encrypted", file: "api.json",
    text: property(##"{"type": "text", "x-encrypted": "by-rsa-pubkey"}"##),
    findings: ["3:2: error: 'text' is no type \(place)/properties/a/type)"]),
  BadDescription(
    name: "links that are a text", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"x-links": "y", "responses": {"204": {}}}}}}"##,
    findings: ["1:50: error: 'x-links' must be a list, and is a string (#/paths/~1v3~1x/get/x-links)"]),
  BadDescription(
    name: "an error whose code is a number", file: "api.json",
    text: ##"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"x-errors": [{"code": 1}], "##
      + ##""responses": {"204": {}}}}}}"##,
    findings: ["1:64: error: 'code' must be a string, and is a number (#/paths/~1v3~1x/get/x-errors/0/code)"]),
]

private let encrypted = ##"{"Secret": {"type": "string", "x-encrypted": "by-rsa-pubkey"}}"##
private let place = "(#/paths/~1v3~1x/post/requestBody/content/application~1json/schema"

/// A document with a request body of this schema.
private func body(_ schema: String, components: String = "{}") -> String {
  """
  {"openapi": "3.1.0", "paths": {"/v3/x": {"post": {"requestBody": {"content": {"application/json": {"schema":
  \(schema)
  }}}, "responses": {"204": {"description": ""}}}}}, "components": {"schemas":
  \(components)}}
  """
}

/// A document whose request body has a property of this schema.
private func property(_ schema: String, components: String = "{}") -> String {
  body("{\"type\": \"object\", \"properties\": {\"a\":\n" + schema + "\n}}", components: components)
}
