import Platform
import YAMLText

/// A correction to be written: a dossier of kind `note` that names the printed value it replaces, the reason and the
/// source.
package struct CorrectionDraft: Sendable {
  package let record: RecordID
  package let kind: RecordKind
  /// The name of the record, for the title.
  package let name: String
  /// The claim whose value is wrong.
  package let printed: Claim
  /// The right value, as written in a dossier.
  package var text: String
  /// When it held, as written in a dossier; for fields that take a date.
  package var on: String?
  package var because: String
  /// The document that has the right value: its address, or its title.
  package var source: String
  /// The day on which it is written.
  package let day: Day

  private static let longestSlug = 60

  package init(
    of printed: Claim, in record: RecordID, _ kind: RecordKind, name: String, text: String, on: String?,
    because: String, source: String, day: Day
  ) {
    (self.printed, self.record, self.kind, self.name) = (printed, record, kind, name)
    (self.text, self.on, self.because, self.source, self.day) = (text, on, because, source, day)
  }

  /// Why the right value cannot be one of its field; nil if it can.
  package static func mistake(in text: String, of field: Field) -> String? {
    do throws(Problem.Kind) {
      switch field.type {
      case .link(_, let roles): _ = try Value.word(text, of: roles, in: field)
      case .post: _ = try Value.text(text, of: field)
      default: _ = try Value(text, of: field)
      }
      return nil
    } catch {
      return Problem(error, file: "").message
    }
  }

  package var newDossier: NewDossier {
    let field = printed.field.name.rawValue
    let slug = Slug.of("\(record) \(field)", atMost: Self.longestSlug)
    return NewDossier(
      name: "\(day.iso)-correction-\(slug)", text: dossier,
      words: "correction of the \(printed.field.label.lowercased()) of \(name)")
  }

  private var dossier: String {
    let isAddress = source.lowercased().hasPrefix("http://") || source.lowercased().hasPrefix("https://")
    let origin = isAddress ? "  address: \(YAMLScalar.of(source))" : "  note: \(YAMLScalar.of("After \(source)"))"
    let lines =
      [
        "source:", "  title: \(YAMLScalar.of("\(name): \(printed.field.label.lowercased()) corrected"))",
        "  kind: note", "  published: \(day.iso)", origin, "\(kind.section):", "  \(record):",
        "    \(printed.field.name.rawValue):",
      ] + value
    return lines.map { $0 + "\n" }.joined()
  }

  private var value: [String] {
    var keys: [(String, String)] = []
    var indent = "      "
    var lines: [String] = []
    switch printed.value {
    case .link(let id, _):
      lines.append("\(indent)\(id):")
      indent += "  "
      keys.append(("is", YAMLScalar.of(text)))
    case .post(let body, _):
      keys += body.map { [("body", $0.text)] } ?? []
      keys.append(("title", YAMLScalar.of(text)))
    default: keys.append(("is", YAMLScalar.of(text)))
    }
    keys += on.map { [(ValueKey.on.rawValue, (try? EDTFDate($0))?.inYAML ?? YAMLScalar.quoted($0))] } ?? []
    keys += printed.until.map { [(ValueKey.until.rawValue, $0.inYAML)] } ?? []
    keys += printed.details.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      ($0.key.rawValue, YAMLScalar.of($0.value))
    }
    keys += printed.language.map { [(ValueKey.language.rawValue, $0)] } ?? []
    keys.append((ValueKey.corrects.rawValue, YAMLScalar.of(printed.value.text)))
    keys.append((ValueKey.because.rawValue, YAMLScalar.of(because)))
    return lines + keys.map { "\(indent)\($0): \($1)" }
  }
}
