/// Contacts as vCards (RFC 6350): a card for each person, and one for each body with its public channels.
package struct ContactCards {
  private let finder: CitationFinder

  /// Takes the index to ask.
  package init(_ finder: CitationFinder) {
    self.finder = finder
  }

  /// The cards of some people and bodies, each once.
  package func text(of ids: [RecordID]) throws -> String {
    var seen: Set<RecordID> = []
    let cards = try ids.filter { seen.insert($0).inserted }.compactMap { id in
      try finder.record(id).map { try card(of: $0).map(\.text).joined() }
    }
    return cards.joined()
  }

  private func card(of record: Record) throws -> [ContentLine] {
    let isPerson = record.kind == .person
    // RFC 6350 6.7.9: the version comes right after the beginning.
    var lines = [("BEGIN", "VCARD"), ("VERSION", "4.0"), ("KIND", isPerson ? "individual" : "org")]
      .map { ContentLine($0, raw: $1) }
    lines.append(ContentLine("UID;VALUE=text", "\(record.id.text)@stz"))
    let names = try self.names(of: record)
    lines += names.lines("FN") { [$0] }
    if isPerson {
      lines += HanName.lines(names, of: record) + (try post(of: record))
    } else {
      lines += names.lines("ORG") { [$0] }
    }
    let channels = (record.values(.website) + record.values(.channel)).map(Channel.init)
    lines += channels.compactMap(\.line)
    lines += try remarks(on: record, channels)
    return lines + [ContentLine("END", raw: "VCARD")]
  }

  /// The names in each language; one without a language of its own is in that of its document.
  private func names(of record: Record) throws -> CardNames {
    let names = try record.values(.name).map { value in
      let document = try finder.citation(of: value)?.source.language
      return CardNames.Name(text: value.value.text, language: value.language ?? document)
    }
    return CardNames(names.isEmpty ? [CardNames.Name(text: record.displayName, language: nil)] : names)
  }

  /// The post that is shown, which is the current one.
  private func post(of person: Record) throws -> [ContentLine] {
    guard let post = person.value(.posts)?.value else { return [] }
    let body = try post.target.flatMap(finder.record)?.displayName
    return [ContentLine("TITLE", post.text)] + (body.map { [ContentLine("ORG", $0)] } ?? [])
  }

  private func remarks(on record: Record, _ channels: [Channel]) throws -> [ContentLine] {
    let others = channels.filter { $0.line == nil }.map { "Public channel: \($0.text)" }
    let shown = [record.value(.posts)].compactMap { $0 } + [.name, .website, .channel].flatMap(record.values)
    let documents = try finder.documents(giving: shown)
    let sources = documents.map { "Source: \(Citation($0).textWithAddress)" }
    let note = ContentLine("NOTE", (others + sources).joined(separator: "\n"))
    guard let revised = documents.compactMap(\.knownSince).max() else { return [note] }
    return [note, ContentLine("REV", raw: Day?.some(revised).inTimestamp)]
  }
}
