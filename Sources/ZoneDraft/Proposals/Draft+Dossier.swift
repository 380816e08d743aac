import YAMLText
import ZoneData

/// The draft as a dossier.
extension Draft {
  /// The text of the dossier, with what is known and likely as values and guesses as comments. `day` is that of the reading,
  /// `schema` the address of the schema for editors.
  package func dossier(on day: Day, schema: String?) -> String {
    var lines = schema.map { ["# yaml-language-server: $schema=\($0)"] } ?? []
    lines += sourceLines(on: day)
    for kind in RecordKind.allCases {
      let section = records.filter { $0.kind == kind && ($0.isNew || !$0.proposals.isEmpty) }.map(recordLines)
      guard !section.isEmpty else { continue }
      let isEmpty = section.allSatisfy { $0.allSatisfy { $0.hasPrefix("#") } }
      lines += ["", (isEmpty ? "#" : "") + "\(kind.section):"] + section.joined()
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The title of the document, or the start of its text.
  package var title: String {
    if let title = article.title { return title }
    let words = article.paragraphs.first?.text.prefix(80).split(separator: " ") ?? []
    return words.isEmpty ? "Untitled document" : words.prefix(12).joined(separator: " ") + "…"
  }

  private func sourceLines(on day: Day) -> [String] {
    let values: [(SourceKey, String?)] = [
      (.title, YAMLScalar.of(title)), (.publisher, article.publisher.map(YAMLScalar.of)),
      (.kind, article.kind.rawValue), (.language, article.language.map(YAMLScalar.of)),
      (.author, article.author.map(YAMLScalar.of)), (.published, article.published.map { Self.scalar($0.text) }),
      (.address, article.address.map(YAMLScalar.of)), (.read, day.iso),
    ]
    return ["source:"] + values.compactMap { key, value in value.map { "  \(key.rawValue): \($0)" } }
  }

  // MARK: - Records

  private func recordLines(_ record: DraftRecord) -> [String] {
    var lines: [String] = []
    for field in record.kind.fields {
      let values = record.proposals.filter { $0.field == field.name }
      lines += fieldLines(field, values.filter { $0.confidence != .guess }).map { "    " + $0 }
      lines += fieldLines(field, values.filter { $0.confidence == .guess }).map { "#    " + $0 }
    }
    // A guess about a record that does not exist is a comment as a whole.
    let isGuess = record.isNew && record.confidence == .guess
    guard !isGuess else { return ["#  \(record.id):"] + lines.map { $0.hasPrefix("#") ? $0 : "#" + $0 } }
    let others = record.others.isEmpty ? "" : "  # or \(record.others.map(\.text).joined(separator: ", "))"
    return ["  \(record.id):\(others)"] + lines
  }

  private func fieldLines(_ field: Field, _ values: [Proposal]) -> [String] {
    guard !values.isEmpty else { return [] }
    if case .link = field.type { return linkLines(field, values) }
    guard values.count > 1 else { return ["\(field.name.rawValue): \(Self.mapping(values[0]))"] }
    return ["\(field.name.rawValue):"] + values.map { "  - \(Self.mapping($0))" }
  }

  /// Links are grouped by the record that they go to.
  private func linkLines(_ field: Field, _ values: [Proposal]) -> [String] {
    var lines = ["\(field.name.rawValue):"]
    var done: Set<RecordID> = []
    for target in values.compactMap(\.value.target) where done.insert(target).inserted {
      let roles = values.filter { $0.value.target == target }
      if roles.count == 1 {
        lines.append("  \(target): \(Self.mapping(roles[0]))")
      } else {
        lines += ["  \(target):"] + roles.map { "    - \(Self.mapping($0))" }
      }
    }
    return lines
  }

  /// A value with its details in one line: `{is: notified, at: 6, by: hamza-saeed-orakzai}`.
  private static func mapping(_ proposal: Proposal) -> String {
    var parts: [String] = []
    switch proposal.value {
    case .post(let body, let title):
      if let body { parts.append("body: \(body)") }
      parts.append("title: \(YAMLScalar.of(title))")
    default: parts.append("is: \(scalar(proposal.value.text))")
    }
    if let on = proposal.on { parts.append("on: \(scalar(on.text))") }
    parts.append("at: \(proposal.at)")
    if proposal.isPlanned { parts.append("planned: yes") }
    if let by = proposal.by { parts.append("by: \(by)") }
    if let inferred = proposal.inferred { parts.append("inferred: \(YAMLScalar.of(inferred))") }
    if let language = proposal.language { parts.append("lang: \(language)") }
    if let note = proposal.note { parts.append("note: \(YAMLScalar.of(note))") }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  /// A plain scalar where it reads back unchanged: dates, quantities, words.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      text.utf8.first.map { (48...57).contains($0) } == true
      && text.utf8.allSatisfy {
        ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || (45...57).contains($0) || $0 == 32 || $0 == 126
      }
    return isPlain && text.last != " " ? text : YAMLScalar.of(text)
  }
}
