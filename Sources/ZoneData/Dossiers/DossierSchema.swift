import Foundation

/// A JSON Schema of the dossier format, built from the table of fields. Editors complete and check dossiers with it.
package enum DossierSchema {
  /// The schema as JSON text with sorted keys.
  package static var json: String {
    get throws {
      let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let data = try JSONSerialization.data(withJSONObject: schema, options: options)
      return String(decoding: data, as: UTF8.self) + "\n"
    }
  }

  private typealias Object = [String: Any]

  private static var schema: Object {
    var properties: Object = ["source": source]
    var definitions: Object = ["text": text, "name": name, "slug": slug]
    for section in JoinSection.allCases {
      properties[section.rawValue] = records(join(section))
    }
    for kind in RecordKind.allCases {
      properties[kind.section] = records(record(kind))
      for field in kind.fields {
        definitions[name(of: field, kind)] = value(of: field).merging(["description": field.about]) { $1 }
      }
    }
    return [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": "A dossier of stz: what one document says",
      "type": "object", "required": ["source"], "additionalProperties": false, "properties": properties,
      "definitions": definitions,
    ]
  }

  // MARK: - Sections

  private static var source: Object {
    var properties: Object = [:]
    for key in SourceKey.allCases {
      properties[key.rawValue] = text.merging(["description": key.about]) { $1 }
    }
    let estimate = object(["is": aText, "inferred": aText], required: ["is", "inferred"])
    properties[SourceKey.published.rawValue] = [
      "anyOf": [aText, estimate], "description": SourceKey.published.about,
    ]
    properties[SourceKey.kind.rawValue] = [
      "enum": Source.Kind.allCases.map(\.rawValue), "description": SourceKey.kind.about,
    ]
    return object(properties, required: [SourceKey.title.rawValue])
  }

  private static func join(_ section: JoinSection) -> Object {
    object(
      [section.otherKey: aSlug, "because": aText, "note": aText], required: [section.otherKey, "because"])
  }

  /// A mapping of ids.
  private static func records(_ value: Object) -> Object {
    ["type": "object", "propertyNames": ["pattern": slugPattern], "additionalProperties": value]
  }

  private static func record(_ kind: RecordKind) -> Object {
    var properties: Object = [:]
    for field in kind.fields {
      let values = listOr(reference(name(of: field, kind)))
      properties[field.name.rawValue] = if case .link = field.type { records(values) } else { values }
    }
    var record = object(properties, required: [])
    // A record may have no fields: then only its id stands on the line.
    record["type"] = ["object", "null"]
    return record
  }

  private static func name(of field: Field, _ kind: RecordKind) -> String {
    "\(kind.rawValue)-\(field.name.rawValue)"
  }

  // MARK: - Values

  /// One value, bare or with its attributes. A post is always a mapping.
  private static func value(of field: Field) -> Object {
    switch field.type {
    case .post: object(attributes(field).merging(["body": aSlug, "title": aName]) { $1 }, required: ["title"])
    case .link(_, let words), .word(let words): bareOrWhole(["enum": words], field)
    case .country: bareOrWhole(["type": "string", "pattern": "^[A-Z]{2}$"], field)
    case .subdivision: bareOrWhole(["type": "string", "pattern": "^[A-Z]{2}-[A-Z0-9]{1,3}$"], field)
    case .reference: bareOrWhole(aSlug, field)
    case .text: bareOrWhole(field.isName ? aName : aText, field)
    case .date, .quantity, .position: bareOrWhole(aText, field)
    }
  }

  private static func bareOrWhole(_ value: Object, _ field: Field) -> Object {
    let whole = object(attributes(field).merging(["is": value]) { $1 }, required: ["is"])
    return ["anyOf": [value, whole]]
  }

  private static func listOr(_ value: Object) -> Object {
    ["anyOf": [value, ["type": "array", "items": value, "minItems": 1]]]
  }

  private static func attributes(_ field: Field) -> Object {
    var attributes: Object = field.isNote ? [:] : ["by": aSlug]
    for key in ["at", "inferred", "lang", "note", "corrects", "because"] where !field.isNote {
      attributes[key] = aText
    }
    if field.takesOn {
      attributes["on"] = aText
    }
    if field.takesUntil {
      attributes["until"] = aText
    }
    for key in field.details {
      attributes[key.rawValue] = key.words.map { ["enum": $0] } ?? aText
    }
    return attributes
  }

  // MARK: - Parts

  private static func object(_ properties: Object, required: [String]) -> Object {
    ["type": "object", "properties": properties, "required": required, "additionalProperties": false]
  }

  private static func reference(_ definition: String) -> Object { ["$ref": "#/definitions/\(definition)"] }
  private static var aText: Object { reference("text") }
  private static var aName: Object { reference("name") }
  private static var aSlug: Object { reference("slug") }

  /// The dossier reader treats every scalar as text, but an editor takes `1988` for a number.
  private static var text: Object { ["type": ["string", "number", "boolean"]] }
  private static var name: Object { text.merging(["maxLength": Field.longestName]) { $1 } }
  private static var slug: Object { ["type": "string", "pattern": slugPattern] }
  private static let slugPattern = "^[a-z0-9-]{1,\(RecordID.longest)}$"
}
