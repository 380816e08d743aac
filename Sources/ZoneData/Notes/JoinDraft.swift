import Algorithms
import YAMLText

/// A note that two records are one, or that they are different although they look alike.
package struct JoinDraft: Sendable {
  /// A record with its name, for the title.
  package typealias Side = (id: RecordID, name: String)

  private let section: JoinSection
  private let one: Side
  private let other: Side
  private let because: String
  private let day: Day

  private static let longestSlug = 70

  /// With `same`, what is said about `one` then counts for `other`.
  package init(_ section: JoinSection, _ one: Side, _ other: Side, because: String, on day: Day) {
    (self.section, self.one, self.other) = (section, one, other)
    self.because = because.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.day = day
  }

  /// `2026-11-26-note-same-old-seda-seda`.
  private var baseName: String {
    "\(day.iso)-note-\(Slug.of("\(section.rawValue) \(one.id) \(other.id)", atMost: Self.longestSlug))"
  }

  package var newDossier: NewDossier {
    let words = section == .same ? "\(one.name) joined with \(other.name)" : "\(one.name) kept apart from \(other.name)"
    return NewDossier(name: baseName, text: dossier, words: words)
  }

  /// The text of the dossier.
  private var dossier: String {
    let relation = section == .same ? "is" : "is not"
    let lines = [
      "source:", "  title: \(YAMLScalar.of("\(one.name) \(relation) \(other.name)"))", "  kind: note",
      "  published: \(day.iso)", "\(section.rawValue):", "  \(one.id):", "    \(section.otherKey): \(other.id)",
      "    because: \(YAMLScalar.of(because))",
    ]
    return lines.map { $0 + "\n" }.joined()
  }
}
