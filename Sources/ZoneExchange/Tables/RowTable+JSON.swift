import Foundation
import ZoneData

/// Written here, as `JSONSerialization` takes ten times as long for so simple a shape.
extension RowTable {
  /// The rows as an array of objects; what is not known is null.
  package var json: String {
    guard !rows.isEmpty else { return "[]\n" }
    return "[\n" + rows.map { "  " + object($0, level: 1) }.joined(separator: ",\n") + "\n]\n"
  }

  /// The rows as objects, one a line.
  package var jsonLines: String {
    rows.map { object($0, level: nil) + "\n" }.joined()
  }

  private func object(_ row: Row, level: Int?) -> String {
    Self.object(members(of: row, level: level), level: level)
  }

  /// The keys of a row with their values in JSON.
  func members(of row: Row, level: Int? = nil) -> [(key: String, value: String)] {
    let pairs = zip(columns.map(\.name), row.cells).sorted { $0.0 < $1.0 }
    return pairs.map { ($0, $1?.inJSON(level: level.map { $0 + 1 }) ?? "null") }
  }

  /// Keys with values in JSON, a line each where there is a level.
  static func object(_ pairs: [(key: String, value: String)], level: Int? = nil) -> String {
    guard let level else { return "{" + pairs.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}" }
    let indent = String(repeating: "  ", count: level)
    return "{\n" + pairs.map { "\(indent)  \"\($0)\" : \($1)" }.joined(separator: ",\n") + "\n\(indent)}"
  }
}

extension RowTable.Cell {
  func inJSON(level: Int?) -> String {
    switch self {
    case .text(let text): text.inJSON
    case .number(let number): String(number)
    case .decimal(let number): number
    case .list(let texts): "[" + texts.map(\.inJSON).joined(separator: level == nil ? "," : ", ") + "]"
    case .match(let match):
      RowTable.object([("field", match.field.rawValue.inJSON), ("text", match.text.inJSON)], level: level)
    }
  }
}

extension String {
  /// The text as a string of JSON (RFC 8259), in which nothing can steer a terminal.
  fileprivate var inJSON: String {
    // Signs that steer begin with one of three bytes, so most texts stand as they are.
    let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && ![0x7F, 0xC2, 0xD8, 0xE2].contains($0) }
    guard !isPlain else { return "\"\(self)\"" }
    return unicodeScalars.reduce(into: "\"") { json, scalar in
      switch scalar {
      case "\"", "\\": json += "\\\(scalar)"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case _ where scalar.steers: json += scalar.escapedInJSON
      default: json.unicodeScalars.append(scalar)
      }
    } + "\""
  }
}

extension Unicode.Scalar {
  /// Of a scalar below U+10000.
  fileprivate var escapedInJSON: String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// JSON as the program prints it: keys in order.
package enum JSONText {
  /// Two blanks a level and a line end last, or all in one line.
  package static func of(_ value: some Encodable, inOneLine: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !inOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self).withEscapedControls + "\n"
  }
}

extension String {
  /// JSON in which nothing can steer a terminal: such characters stand in strings only, where they may be escaped.
  fileprivate var withEscapedControls: String {
    guard unicodeScalars.contains(where: { $0.steers && $0 != "\n" }) else { return self }
    return unicodeScalars.reduce(into: "") { json, scalar in
      guard scalar.steers, scalar != "\n" else { return json.unicodeScalars.append(scalar) }
      json += scalar.escapedInJSON
    }
  }
}
