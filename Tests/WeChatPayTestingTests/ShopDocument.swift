import Foundation

/// What the tests' server describes.
let shopDocument = Data(
  """
  {
    "openapi": "3.1.0", "info": {"title": "shop", "version": "1"},
    "paths": {
      "/v3/orders": {
        "get": {
          "summary": "list",
          "parameters": [
            {"name": "offset", "in": "query", "required": true, "schema": {"type": "integer", "minimum": 0}},
            {"name": "state", "in": "query", "schema": {"type": "string", "maxLength": 8}}
          ],
          "responses": {"200": {"description": "", "content": {"application/json": {
            "schema": {"type": "object", "properties": {"total": {"type": "integer"}}},
            "example": {"total": 3}
          }}}}
        },
        "post": {
          "summary": "create",
          "x-errors": [
            {"status": 403, "code": "ORDER_TAKEN", "message": "有人在用", "remedy": "换一个编号"},
            {"code": "PARAM_ERROR"}
          ],
          "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
          "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object", "properties": {
            "order_id": {"type": "string"}, "payer": {"type": "string", "x-encrypted": "by-rsa-pubkey"}
          }}}}}}
        }
      },
      "/v3/orders/{order_id}": {
        "get": {
          "summary": "query",
          "parameters": [{"name": "order_id", "in": "path", "required": true, "schema": {"type": "string", "maxLength": 6}}],
          "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object", "properties": {
            "order_id": {"type": "string"}
          }}}}}}
        },
        "delete": {
          "summary": "close",
          "parameters": [{"name": "order_id", "in": "path", "required": true, "schema": {"type": "string"}}],
          "responses": {"204": {"description": ""}}
        }
      },
      "/v3/orders/newest": {
        "get": {"summary": "newest", "responses": {"200": {"description": "", "content": {"application/json": {
          "schema": {"type": "object", "properties": {"order_id": {"type": "string"}}}, "example": {"order_id": "newest"}
        }}}}}
      },
      "/v3/vouchers": {
        "get": {"summary": "voucher", "responses": {"200": {"description": "", "content": {
          "application/pdf": {"schema": {"type": "string", "format": "binary"}}
        }}}}
      },
      "/v3/bills": {
        "get": {"summary": "bill", "responses": {"200": {"description": "", "x-unsigned": true, "content": {
          "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
        }}}}
      }
    },
    "webhooks": {
      "ORDER.PAID": {"post": {
        "summary": "paid", "x-originalTypes": ["order"],
        "requestBody": {"content": {"application/json": {
          "schema": {"type": "object", "properties": {
            "order_id": {"type": "string"}, "payer": {"type": "string", "x-encrypted": "by-rsa-pubkey"}
          }},
          "example": {"order_id": "A-1", "payer": "张三"}
        }}},
        "responses": {"200": {"description": ""}}
      }}
    },
    "components": {"schemas": {
      "Order": {
        "type": "object", "required": ["amount", "lines"],
        "properties": {
          "amount": {"type": "integer", "minimum": 1, "maximum": 100},
          "rate": {"type": "number"},
          "paid": {"type": "boolean"},
          "note": {"type": "string", "minLength": 2, "maxLength": 4},
          "time": {"type": "string", "format": "date-time"},
          "payer": {"type": "string", "x-encrypted": "by-rsa-pubkey"},
          "extra": {"type": "string", "contentMediaType": "application/json", "contentSchema": {
            "type": "object", "properties": {"n": {"type": "integer"}}}},
          "lines": {"type": "array", "minItems": 1, "maxItems": 2, "items": {
            "type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}},
          "labels": {"type": "object", "additionalProperties": {"type": "string"}},
          "anything": {}
        }
      }
    }}
  }
  """.utf8)
