import Algorithms
import Platform
import YAMLText

/// A note to be written: one dossier of kind `note` about one record.
package struct NoteDraft: Sendable {
  package let record: RecordID
  package let kind: RecordKind
  /// The name of the record, for the title.
  package let name: String
  package let text: String
  package let due: EDTFDate?
  /// The day on which it is written.
  package let day: Day

  private static let longestTitle = 100
  private static let longestSlug = 60

  package init(about record: RecordID, _ kind: RecordKind, name: String, _ text: String, due: EDTFDate?, on day: Day) {
    (self.record, self.kind, self.name, self.due, self.day) = (record, kind, name, due, day)
    self.text = String(text.trimming(while: \.isWhitespace))
  }

  /// `2026-11-26-note-seda-call-them`.
  private var baseName: String { "\(day.iso)-note-\(Slug.of("\(record) \(text)", atMost: Self.longestSlug))" }

  package var newDossier: NewDossier {
    NewDossier(
      name: baseName, text: dossier, words: "\(due == nil ? "note" : "follow-up") on \(name)")
  }

  /// The text of the dossier.
  package var dossier: String {
    let lines =
      [
        "source:", "  title: \(YAMLScalar.of(title))", "  kind: note", "  published: \(day.iso)", "\(kind.section):",
        "  \(record):",
        "    notes:",
      ] + textLines + [due.map { "      due: \($0.inYAML)" }].compactMap(\.self)
    return lines.map { $0 + "\n" }.joined()
  }

  private var title: String {
    let words = text.inOneLine.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let whole = "\(name): \(words)"
    return whole.count <= Self.longestTitle ? whole : whole.prefix(Self.longestTitle - 1) + "…"
  }

  /// Several lines stay lines if an editor shows all that is in them.
  private var textLines: [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimming(while: \.isWhitespace) }
    let isLiteral = lines.count > 1 && text.unicodeScalars.allSatisfy { $0 == "\n" || YAMLScalar.isShown($0) }
    guard isLiteral else { return ["      is: \(YAMLScalar.of(text))"] }
    return ["      is: |-"] + lines.map { $0.isEmpty ? "" : "        \($0)" }
  }
}

extension EDTFDate {
  /// The date as a scalar of YAML: most are plain, sets are quoted.
  var inYAML: String {
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || "-~?%X/.".utf8.contains($0) }
    return isPlain && text.first?.isNumber == true ? text : YAMLScalar.quoted(text)
  }
}
