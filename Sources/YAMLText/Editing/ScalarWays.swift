/// The ways to write a text in the place of a scalar, those like the old one first. Which of them reads back as the text
/// depends on the place.
struct ScalarWays {
  let text: String
  private let old: YAMLLayout
  private let bytes: [UInt8]

  /// The longest line of a folded text.
  private static let width = 120

  init(of text: String, instead old: YAMLLayout, in bytes: [UInt8]) {
    (self.text, self.old, self.bytes) = (text, old, bytes)
  }

  var all: [String] {
    switch old.style {
    // A key without a value ends with its colon.
    case .plain where old.bytes.isEmpty: [" \(YAMLScalar.of(text))"]
    case .plain: plain + [YAMLScalar.quoted(text)]
    case .singleQuoted: ["'\(text.replacing("'", with: "''"))'", YAMLScalar.quoted(text)]
    case .literal, .folded: block + [YAMLScalar.quoted(text) + headerComment]
    default: [YAMLScalar.quoted(text)]
    }
  }

  private var plain: [String] {
    !text.isEmpty && text.unicodeScalars.allSatisfy(YAMLScalar.isShown) ? [text] : []
  }

  // MARK: - Block scalars

  private var source: Substring { String(decoding: bytes[old.bytes], as: UTF8.self)[...] }

  /// The first line of a block scalar: `>-`, perhaps with a comment.
  private var header: Substring { source.prefix { !$0.isNewline } }

  private var headerComment: String { header.firstIndex(of: "#").map { "  " + header[$0...] } ?? "" }

  private var lineEnd: String { source.contains("\r\n") ? "\r\n" : "\n" }

  /// The text in lines below the header, as it is and without a line end after the last line.
  private var block: [String] {
    let lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropFirst()
    guard let first = lines.first(where: { !$0.allSatisfy { $0 == " " } }) else { return [] }
    let indent = String(first.prefix { $0 == " " })
    let body = (old.style == .literal ? literal : folded(behind: indent)).map { $0.isEmpty ? "" : indent + $0 }
    let sign = header.prefix(1)
    let kept = header.dropFirst().drop { "+-".contains($0) }
    return [header, "\(sign)-\(kept)"[...]].map { ([String($0)] + body).joined(separator: lineEnd) }
  }

  private var literal: [String] {
    (text.hasSuffix("\n") ? text.dropLast() : text[...]).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  /// The words in lines of a sensible length.
  private func folded(behind indent: String) -> [String] {
    var lines: [String] = []
    for word in (text.hasSuffix("\n") ? text.dropLast() : text[...]).split(
      separator: " ", omittingEmptySubsequences: false)
    {
      if let last = lines.last, indent.count + last.count + 1 + word.count <= Self.width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
