import ArgumentParser
import Platform
import ZoneCatalogue
import ZoneData
import ZoneSettings

/// Completions of the options' values. Values from dossiers come from the index as it is. If there is no index, or
/// anything fails, there are no completions and no messages.
extension CompletionKind {
  static let provinces = indexed(PlaceCandidates.find)
  static let classes = list(ZoneClass.allCases.map(\.rawValue))
  static let statuses = list(ZoneStatus.allCases.map(\.rawValue))
  static let marks = list(Mark.allCases.map(\.rawValue))
  static let stages = list(DealStage.allCases.map(\.rawValue))
  static let ties = list(PartnerTie.allCases.map(\.rawValue))
  static let kinds = candidates(in: .kind)
  static let sectors = candidates(in: .sector)
  static let countries = candidates(in: .country)
  static let years = candidates(in: .year)
  static let bodies = indexed { try $0.ids(beginning: $1.word, of: .body).map(Candidate.init) }
  static let zones = indexed { try $0.ids(beginning: $1.word, of: .zone).map(Candidate.init) }
  static let sources = indexed { try $0.sourceIDs(beginning: $1.word).map(Candidate.init) }
  static let records = indexed { try $0.ids(beginning: $1.word).map(Candidate.init) }
  static let recordsAndSources = indexed { catalogue, line in
    let ids = try catalogue.ids(beginning: line.word) + catalogue.sourceIDs(beginning: line.word)
    return ids.map(Candidate.init)
  }
  /// The dossiers of what is to be followed up.
  static let followUps = indexed { catalogue, _ in
    try catalogue.followUps().filter(\.note.isOpen).map { Candidate(word: $0.note.source.text, about: $0.summary) }
  }
  /// The whole query with each way in which its last term can go on. Shells keep only what begins as typed, so a value
  /// typed by its name is completed by its name.
  static let queries = indexed { catalogue, line in
    let typed = line.word
    let found = try catalogue.completions(typed, caret: typed.count, in: line.list ?? .zones)
    return found.compactMap { completion in
      let (kept, beginning) = (typed.prefix(completion.range.lowerBound), typed.dropFirst(completion.range.lowerBound))
      let names = [completion.text, completion.label.lowercased(), completion.label]
      let fitting = names.first {
        $0.hasPrefix(beginning) && !$0.contains(" ") || $0 == completion.text && beginning.isEmpty
      }
      return fitting.map { Candidate(word: kept + $0, about: completion.label == $0 ? "" : completion.label) }
    }
  }
  static let days = indexed { catalogue, _ in
    try catalogue.days.filter { day in Day.today.map { day <= $0 } ?? true }.map { Candidate(word: $0.iso) }
  }
  static let themes = candidates { _ in UserFiles.themes.entries.map { Candidate(word: $0.name, about: $0.about) } }
  static let views = candidates { _ in
    UserConfig.current.configuration.views.map { Candidate(word: $0.name, about: $0.filter) }
  }
  /// Names of columns separated by commas, without those already named.
  static let columnNames = candidates { line in
    let kept = line.word.lastIndex(of: ",").map { line.word[...$0] } ?? ""
    let named = Set(kept.split(separator: ",").map(String.init))
    let lists = line.list.map { [$0] } ?? CatalogueList.allCases
    let columns = Set(lists.flatMap { $0.definition.choosable.map(\.key.rawValue) }).subtracting(named)
    return columns.sorted().map { Candidate(word: kept + $0) }
  }
  static let columns = candidates { line in
    let lists = line.list.map { [$0] } ?? CatalogueList.allCases
    let columns = lists.flatMap { $0.definition.sortable.map(\.key.rawValue) }
    return Set(columns).sorted().flatMap { [Candidate(word: $0), Candidate(word: $0 + ":desc")] }
  }
  /// Ids separated by commas, or a province.
  static let scopes = indexed { catalogue, line in
    let kept = line.word.lastIndex(of: ",").map { line.word[...$0] } ?? ""
    let places = kept.isEmpty ? try PlaceCandidates.find(catalogue, line) : []
    let ids = try catalogue.ids(beginning: String(line.word.dropFirst(kept.count)))
    return places + ids.map { Candidate(word: kept + $0.id, about: $0.name) }
  }

  private static func candidates(_ find: @escaping @Sendable (CompletionLine) throws -> [Candidate]) -> CompletionKind {
    custom { words, index, _ in
      let found = logFailure(to: "complete a word") { try find(CompletionLine(words, at: index)) }
      return (found ?? []).compactMap { $0.line(for: CompletionShell.requesting) }
    }
  }

  private static func indexed(
    _ find: @escaping @Sendable (Catalogue, CompletionLine) throws -> [Candidate]
  ) -> CompletionKind {
    candidates { line in try line.catalogue.map { try find($0, line) } ?? [] }
  }

  private static func candidates(in facet: Facet) -> CompletionKind {
    indexed { catalogue, _ in
      try catalogue.values(of: facet).map { Candidate(word: $0.value, about: $0.label == $0.value ? "" : $0.label) }
    }
  }
}

extension Candidate {
  fileprivate init(_ found: IDEntry) {
    self.init(word: found.id, about: found.name)
  }
}
