import ZoneCatalogue
import ZoneData

/// A narrowing of a pane in words, with the keys that remove it.
struct Narrowing: Equatable, Sendable {
  enum Cause: Equatable, Sendable {
    /// The place or the records of the current step.
    case step
    /// The selected zone, or the marked zones.
    case zones
    /// The pane's own filter.
    case filter
    /// An earlier day.
    case day
  }

  let cause: Cause
  /// For a title: `in Punjab`, `of PAF-IAST`.
  let words: String
  let keys: [Action]
  /// The effect of the keys.
  let removal: String
}

extension DeskModel {
  /// The narrowings of a pane, the widest first. The title of each pane shows all of them.
  func narrowings(of pane: PaneID) -> [Narrowing] {
    [stepNarrowing, pane == .zones ? nil : zonesNarrowing, filterNarrowing(of: pane), dayNarrowing].compactMap(\.self)
  }

  private var stepNarrowing: Narrowing? {
    let scope = state.step.scope
    guard scope != Scope() else { return nil }
    let heading = scope.province.flatMap { Place.name(of: $0) } ?? state.step.heading
    let word = scope.province != nil && scope.records.isEmpty ? "in" : "of"
    return Narrowing(
      cause: .step, words: "\(word) \(scope.records.isEmpty ? heading : state.step.heading)",
      keys: [.back], removal: "goes back")
  }

  private var zonesNarrowing: Narrowing? {
    guard let zones = content.queries[.partners]?.scope.selectedZones, !zones.isEmpty else { return nil }
    let marked = state.step.list(.zones).marked
    guard marked.isEmpty else {
      return Narrowing(
        cause: .zones, words: "of \(Words.count(marked.count, "marked zone"))",
        keys: [.focusZones, .escape], removal: "removes the marks")
    }
    return Narrowing(
      cause: .zones, words: "of \(selectedZoneName ?? zones[0].text)",
      keys: [.focusZones, .moveToTop], removal: "chooses all zones")
  }

  private var selectedZoneName: String? {
    guard let rows = rows(.zones) else { return nil }
    let place = state.step.list(.zones).cursor - rows.window.lowerBound
    return rows.rows.indices.contains(place) ? rows.rows[place].cells.first?.text : nil
  }

  private func filterNarrowing(of pane: PaneID) -> Narrowing? {
    let chips = chips(of: pane).map { $0.hasPrefix("/") ? "“\($0.dropFirst())”" : $0 }
    guard !chips.isEmpty else { return nil }
    return Narrowing(
      cause: .filter, words: chips.joined(separator: " and "), keys: [.escape],
      removal: "removes the filter")
  }

  private var dayNarrowing: Narrowing? {
    state.asOf.map {
      Narrowing(
        cause: .day, words: "as of \($0.inWords)", keys: [.today], removal: "returns to today")
    }
  }

  // MARK: - An empty list

  /// The question that finds the narrowings that emptied a list: the number of rows without each of them.
  func countsQuestion(of pane: PaneID) -> DeskQuestion? {
    guard let rows = rows(pane), rows.rowCount == 0, !isStale(pane),
      case .list(let list)? = state.step.content(of: pane)
    else { return nil }
    let queries = narrowings(of: pane).compactMap { without($0, rows.query) }
    return queries.isEmpty ? nil : .counts(list, queries)
  }

  /// A query without a narrowing; nil if that needs another catalogue.
  private func without(_ narrowing: Narrowing, _ query: Query) -> Query? {
    var query = query
    switch narrowing.cause {
    case .step: query.scope = Scope(selectedZones: query.scope.selectedZones)
    case .zones: query.scope.selectedZones = []
    case .filter: query.filter = Filter()
    case .day: return nil
    }
    return query
  }

  /// The hints in an empty list: for each narrowing that hides rows, the keys that remove it.
  func emptyHints(of pane: PaneID) -> [String] {
    guard content.facts != nil, !isStale(pane), rowCount(pane) == 0 else { return [] }
    let narrowings = narrowings(of: pane)
    let counts = countsQuestion(of: pane).flatMap(content.counts)
    let countable = narrowings.filter { $0.cause != .day }
    var lines: [String] = []
    for narrowing in narrowings {
      let count = counts.flatMap { counts in
        countable.firstIndex(of: narrowing).flatMap { counts.indices.contains($0) ? counts[$0] : nil }
      }
      let keys = narrowing.keys.map { environment.key($0) }.filter { !$0.isEmpty }.joined(separator: " ")
      guard count != 0 || narrowings.count == 1, !keys.isEmpty else { continue }
      let rows = count.map { $0 == 0 ? "" : ": \(Words.count($0, "row"))" } ?? ""
      lines.append("\(keys) \(narrowing.removal)\(rows)")
    }
    let search = environment.key(.searchEverywhere)
    if !filter(of: pane).words.isEmpty, !search.isEmpty {
      lines.append("\(search) searches everywhere")
    }
    return lines
  }

  /// The sentence in an empty list, with its narrowings.
  func emptySentence(of pane: PaneID) -> String {
    let narrowings = narrowings(of: pane)
    let scope = narrowings.filter { $0.cause != .filter }.map { " " + $0.words }.joined()
    if let filter = narrowings.first(where: { $0.cause == .filter }) {
      return "Nothing\(scope) matches \(filter.words)"
    }
    let noun =
      switch pane {
      case .zones: "zones"
      case .partners: "partners"
      case .timeline: "events"
      case .contacts: "contacts"
      case .detail: ""
      }
    return scope.isEmpty ? "No \(noun) here" : "No \(noun)\(scope)"
  }
}
