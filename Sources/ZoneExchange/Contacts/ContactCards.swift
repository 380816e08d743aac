import Algorithms
import ZoneData

/// Contacts as vCards (RFC 6350 or RFC 2426): a card for each person, and one for each body with its public channels.
package struct ContactCards {
  private let finder: CitationFinder
  private let version: CardVersion
  private let today: Day?

  /// No time stamp is later than `today`.
  package init(_ finder: CitationFinder, version: CardVersion = .four, today: Day? = .today) {
    self.finder = finder
    self.version = version
    self.today = today
  }

  /// The cards for some people and bodies, each once.
  package func text(of ids: [RecordID]) throws -> String {
    let cards = try ids.uniqued().compactMap { id in
      try finder.record(id).map { try card(of: $0).map(\.text).joined() }
    }
    return cards.joined()
  }

  private func card(of record: Record) throws -> [ContentLine] {
    let names = try self.names(of: record)
    var lines = start(of: record) + self.lines(of: names, record)
    if record.kind == .person { lines += try post(of: record) }
    let channels = (record.values(.website) + record.values(.channel)).map(Channel.init)
    lines += channels.flatMap { $0.lines(version) }.uniqued { $0.text }
    lines += try remarks(on: record, names, channels)
    return lines + [ContentLine("END", raw: "VCARD")]
  }

  /// RFC 6350 6.7.9: VERSION must follow BEGIN.
  private func start(of record: Record) -> [ContentLine] {
    let (begin, uid) = (ContentLine("BEGIN", raw: "VCARD"), "\(record.id.text)@stz")
    switch version {
    case .three: return [begin, ContentLine("VERSION", raw: "3.0"), ContentLine("UID", uid)]
    case .four:
      let kind = record.kind == .person ? "individual" : "org"
      return [
        begin, ContentLine("VERSION", raw: "4.0"), ContentLine("KIND", raw: kind), ContentLine("UID;VALUE=text", uid),
      ]
    }
  }

  private func lines(of names: CardNames, _ record: Record) -> [ContentLine] {
    let isPerson = record.kind == .person
    let split = isPerson ? HanName.line(names, of: record) : nil
    switch version {
    case .four:
      return names.lines("FN") { [$0] } + (isPerson ? [split].compactMap(\.self) : names.lines("ORG") { [$0] })
    case .three:
      // A single FN, and N in any case (RFC 2426 3.1.1 and 3.1.2). A name not split is in the part for given names, so
      // that no family name is claimed.
      let whole = ContentLine("N", parts: ["", isPerson ? names.first.text : "", "", "", ""])
      return names.first.lines("FN") + [split ?? whole] + (isPerson ? [] : names.first.lines("ORG"))
    }
  }

  /// The names in each language. A name without a language is in that of its document.
  private func names(of record: Record) throws -> CardNames {
    let names = try record.values(.name).map { value in
      let document = try finder.citation(of: value)?.source.language
      return CardNames.Name(text: value.value.text, language: value.language ?? document)
    }
    return CardNames(names, else: CardNames.Name(text: record.displayName, language: nil))
  }

  /// The current post.
  private func post(of person: Record) throws -> [ContentLine] {
    guard let post = person.value(.posts)?.value else { return [] }
    let body = try post.target.flatMap(finder.record)?.displayName
    return [ContentLine("TITLE", post.text)] + (body.map { [ContentLine("ORG", $0)] } ?? [])
  }

  private func remarks(on record: Record, _ names: CardNames, _ channels: [Channel]) throws -> [ContentLine] {
    let furtherNames = version == .three ? names.all.dropFirst().map { "Also: \($0.text)" } : []
    let others = channels.filter(\.addresses.isEmpty).map { "Public channel: \($0.text)" }
    let shown = [record.value(.posts)].compactMap { $0 } + [.name, .website, .channel].flatMap(record.values)
    let documents = try finder.documents(giving: shown)
    let sources = documents.map { "Source: \(Citation($0).textWithAddress)" }
    let time = record.value(.posts).flatMap(Self.timeInOffice).map { [$0] } ?? []
    let note = ContentLine("NOTE", (time + furtherNames + others + sources).joined(separator: "\n"))
    guard let revised = documents.revised(by: today) else { return [note] }
    return [note, ContentLine("REV", raw: Day?.some(revised).inTimestamp)]
  }

  /// Since when and until when the post is held, and when it was last seen.
  private static func timeInOffice(_ post: RecordValue) -> String? {
    guard let tenure = post.tenure else { return nil }
    let parts = [
      tenure.since.map { "since \($0.startInWords)" }, tenure.until?.endInWords,
      tenure.lastSeen.map { "last seen \($0.monthInWords)" },
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return (tenure.hasEnded ? "Former post: " : "In office: ") + parts.joined(separator: ", ")
  }
}
