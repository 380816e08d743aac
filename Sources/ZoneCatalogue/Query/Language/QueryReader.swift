import ZoneData

/// Parses the query language: `province:punjab -status:proposed since:2022 "technopolis" haripur`.
///
/// The valid part narrows, whatever else is wrong, so that a list can follow the typing. Mistakes are reported with
/// their position.
struct QueryReader {
  /// Finds the facet value that a text names.
  let find: (String, Facet) throws -> Resolution
  /// The day before which a period such as `18m` lies.
  let today: Day?
  private(set) var parsed = ParsedQuery()
  private var words: [String] = []

  /// The largest number of terms. More are pasted by mistake.
  static let mostTerms = 64

  init(today: Day?, find: @escaping (String, Facet) throws -> Resolution) {
    (self.today, self.find) = (today, find)
  }

  mutating func read(_ text: String) throws {
    let tokens = QueryScanner.tokens(of: text)
    let terms = tokens.filter(\.isTerm)
    let end = terms.count > Self.mostTerms ? terms[Self.mostTerms].range.lowerBound : .max
    for token in tokens where token.range.lowerBound < end {
      try read(token)
    }
    parsed.filter.words = words.joined(separator: " ")
    reportCut(text, end: min(end, QueryScanner.longest))
    reportEmptySpan(tokens)
  }

  private mutating func read(_ token: QueryToken) throws {
    if let open = token.openQuote {
      report(.unclosedQuote, open..<token.range.upperBound, "This quote is not closed.")
    }
    guard let name = token.key else { return readWords(token) }
    guard let key = QueryKey(name) else { return reportUnknownKey(name, token) }
    if case .near(let key) = QueryKey.resolve(name) {
      report(.misspelled, token.keyRange, "“\(name):” is read as “\(key.value):”.", fix: key.value)
    }
    guard !token.value.allSatisfy(\.isWhitespace) else {
      return report(.emptyValue, token.range, "A value is missing after “\(name.lowercased()):”.")
    }
    switch key {
    case .facet(let facet): try readChoice(facet, token)
    case .since, .until: readDate(key, token)
    case .seen(let key): readSeen(key, token)
    }
  }

  private mutating func readWords(_ token: QueryToken) {
    guard !token.isExcluded else {
      return report(.excludedWord, token.range, "Only terms can be excluded, e.g. -status:proposed.")
    }
    words.append(token.raw)
  }

  // MARK: - Values

  private mutating func readChoice(_ facet: Facet, _ token: QueryToken) throws {
    let match = try find(token.value, facet)
    for value in match.values {
      parsed.filter.insert(Filter.Choice(facet, value, isExcluded: token.isExcluded))
    }
    match.problem(for: token.value, facet.rawValue, at: token.valueRange).map { parsed.problems.append($0) }
  }

  private mutating func readDate(_ key: QueryKey, _ token: QueryToken) {
    guard !token.isExcluded else {
      return report(.badDate, token.range, "A period cannot be excluded; use since: and until: for its ends.")
    }
    do throws(EDTFError) {
      let date = try EDTFDate(typed: token.value, before: today)
      guard (key == .since ? date.earliest : date.latest) != nil else {
        let end = key == .since ? "first" : "last"
        return report(.badDate, token.valueRange, "“\(token.value)” has no \(end) day.")
      }
      if key == .since { parsed.filter.since = date } else { parsed.filter.until = date }
    } catch {
      let fix = if case .otherForm(_, let write) = error { QueryText.quoted(write) } else { nil as String? }
      report(.badDate, token.valueRange, error.message, fix: fix)
    }
  }

  private mutating func readSeen(_ key: SeenTerm.Key, _ token: QueryToken) {
    guard !token.isExcluded else {
      return report(.badDate, token.range, "This cannot be excluded; write < in place of >, or the other way round.")
    }
    guard let term = SeenTerm(key, token.value) else {
      let hint =
        key == .age ? "an age after < or >, such as >18m, >2y or <90d" : "a date, such as 2024, <2024 or >2024-06"
      return report(.badDate, token.valueRange, "“\(key.rawValue):” takes \(hint).")
    }
    parsed.filter.seen.append(term)
  }

  // MARK: - Problems

  private mutating func reportUnknownKey(_ name: String, _ token: QueryToken) {
    if case .several(let keys) = QueryKey.resolve(name) {
      let known = keys.map { "“\($0.value):”" }.joined(separator: ", ")
      return report(.unknownKey, token.keyRange, "“\(name):” can mean \(known).")
    }
    let nearest = Spelling.nearest(to: name, among: QueryKey.names)
    let hint = nearest.map { "did you mean “\($0):”?" } ?? "use \(QueryKey.names.joined(separator: ", "))."
    report(.unknownKey, token.keyRange, "“\(name):” is not a key; \(hint)", fix: nearest)
  }

  private mutating func reportCut(_ text: String, end: Int) {
    // Counting the characters of a long text takes longer than parsing the part that counts.
    guard let cut = text.index(text.startIndex, offsetBy: end, limitedBy: text.endIndex), cut < text.endIndex else {
      return
    }
    report(.tooLong, end..<text.count, "The query is too long; the rest is ignored.")
  }

  private mutating func reportEmptySpan(_ tokens: [QueryToken]) {
    guard let since = parsed.filter.since?.earliest, let until = parsed.filter.until?.latest, since > until,
      let token = tokens.last(where: { $0.key.flatMap(QueryKey.init) == .until })
    else { return }
    report(.emptySpan, token.range, "This ends before \(since.inWords), the start of “since:”.")
  }

  private mutating func report(_ kind: QueryProblem.Kind, _ range: Range<Int>, _ message: String, fix: String? = nil) {
    parsed.problems.append(QueryProblem(kind: kind, range: range, message: message, fix: fix))
  }
}
