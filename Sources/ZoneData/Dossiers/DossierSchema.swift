import Foundation

/// A JSON Schema of the dossier format, made from the table of fields, so that editors complete and check dossiers.
package enum DossierSchema {
  /// The schema as JSON text, keys in order.
  package static var json: String {
    get throws {
      let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let data = try JSONSerialization.data(withJSONObject: schema, options: options)
      return String(decoding: data, as: UTF8.self) + "\n"
    }
  }

  private typealias Object = [String: Any]

  private static var schema: Object {
    var properties: Object = ["source": source, "same": records(join)]
    for kind in RecordKind.allCases {
      properties[kind.section] = records(record(kind))
    }
    return [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": "A dossier of stz: what one document says",
      "type": "object", "required": ["source"], "additionalProperties": false, "properties": properties,
    ]
  }

  // MARK: - Sections

  private static var source: Object {
    var properties: Object = [:]
    for key in SourceKey.allCases {
      properties[key.rawValue] = text
    }
    properties[SourceKey.kind.rawValue] = ["enum": Source.Kind.allCases.map(\.rawValue)]
    return object(properties, required: [SourceKey.title.rawValue])
  }

  private static var join: Object {
    object(["is": slug, "because": text, "note": text], required: ["is", "because"])
  }

  /// A mapping of ids.
  private static func records(_ value: Object) -> Object {
    ["type": "object", "propertyNames": ["pattern": slugPattern], "additionalProperties": value]
  }

  private static func record(_ kind: RecordKind) -> Object {
    var properties: Object = [:]
    for field in kind.fields {
      properties[field.name.rawValue] = values(of: field)
    }
    var record = object(properties, required: [])
    // A record of which only the id is known is an empty line.
    record["type"] = ["object", "null"]
    return record
  }

  // MARK: - Values

  private static func values(of field: Field) -> Object {
    switch field.type {
    case .link(_, let roles): records(oneOrMany(["enum": roles], field))
    case .post: listOr(object(attributes(field).merging(["body": slug, "title": text]) { $1 }, required: ["title"]))
    case .word(let words): oneOrMany(["enum": words], field)
    case .country: oneOrMany(["type": "string", "pattern": "^[A-Z]{2}$"], field)
    case .subdivision: oneOrMany(["type": "string", "pattern": "^[A-Z]{2}-[A-Z0-9]{1,3}$"], field)
    case .reference: oneOrMany(slug, field)
    case .text, .date, .quantity: oneOrMany(text, field)
    }
  }

  /// A value bare or with its attributes, or a list of such.
  private static func oneOrMany(_ value: Object, _ field: Field) -> Object {
    let whole = object(attributes(field).merging(["is": value]) { $1 }, required: ["is"])
    return listOr(["anyOf": [value, whole]])
  }

  private static func listOr(_ value: Object) -> Object {
    ["anyOf": [value, ["type": "array", "items": value, "minItems": 1]]]
  }

  private static func attributes(_ field: Field) -> Object {
    var attributes: Object = [
      "at": text, "by": slug, "inferred": text, "lang": text, "note": text, "corrects": text, "because": text,
    ]
    if field.cardinality == .dated {
      attributes["on"] = text
    }
    return attributes
  }

  // MARK: - Parts

  private static func object(_ properties: Object, required: [String]) -> Object {
    ["type": "object", "properties": properties, "required": required, "additionalProperties": false]
  }

  /// Every scalar is text to us, but an editor takes `1988` for a number.
  private static var text: Object { ["type": ["string", "number", "boolean"]] }
  private static var slug: Object { ["type": "string", "pattern": slugPattern] }
  private static let slugPattern = "^[a-z0-9-]+$"
}
