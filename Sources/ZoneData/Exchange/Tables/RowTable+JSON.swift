import Foundation

extension RowTable {
  /// The rows as an array of objects; what is not known is null.
  package var json: String {
    get throws { try Self.text(of: rows.map(object), [.prettyPrinted]) + "\n" }
  }

  /// The rows as objects, one a line.
  package var jsonLines: String {
    get throws { try rows.map { try Self.text(of: object($0)) + "\n" }.joined() }
  }

  private func object(_ row: Row) -> [String: Any] {
    Dictionary(uniqueKeysWithValues: zip(columns, row.cells).map { ($0, $1?.inJSON ?? NSNull()) })
  }

  private static func text(of value: Any, _ options: JSONSerialization.WritingOptions = []) throws -> String {
    let options = options.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try JSONSerialization.data(withJSONObject: value, options: options), as: UTF8.self)
      .withEscapedControls
  }
}

extension RowTable.Cell {
  fileprivate var inJSON: Any {
    switch self {
    case .text(let text): text
    case .number(let number): number
    case .match(let match): ["field": match.field.rawValue, "text": match.text]
    }
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
      let digits = String(scalar.value, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
