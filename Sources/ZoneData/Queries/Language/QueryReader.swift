/// Reads the query language: `province:punjab -status:proposed since:2022 "technopolis" haripur`.
///
/// What is right narrows, whatever else is wrong, so that a list can follow the typing; what is wrong is told with its
/// place.
struct QueryReader {
  /// Finds the value of a facet that a text names.
  let find: (String, Facet) throws -> FacetMatch
  private(set) var parsed = ParsedQuery()
  private var words: [String] = []

  /// More are pasted by mistake.
  static let mostTerms = 64

  init(find: @escaping (String, Facet) throws -> FacetMatch) {
    self.find = find
  }

  mutating func read(_ text: String) throws {
    let tokens = QueryScanner.tokens(of: text)
    let terms = tokens.filter(\.isTerm)
    let end = terms.count > Self.mostTerms ? terms[Self.mostTerms].range.lowerBound : .max
    for token in tokens where token.range.lowerBound < end {
      try read(token)
    }
    parsed.filter.words = words.joined(separator: " ")
    tellCut(text, end: min(end, QueryScanner.longest))
    tellEmptySpan(tokens)
  }

  private mutating func read(_ token: QueryToken) throws {
    if let open = token.openQuote {
      tell(.unclosedQuote, open..<token.range.upperBound, "This quote is never closed.")
    }
    guard let name = token.key else { return readWords(token) }
    guard let key = QueryKey(name) else { return tellUnknownKey(name, token) }
    guard !token.value.allSatisfy(\.isWhitespace) else {
      return tell(.emptyValue, token.range, "A value is missing behind “\(name.lowercased()):”.")
    }
    switch key {
    case .facet(let facet): try readChoice(facet, token)
    case .since, .until: readDate(key, token)
    }
  }

  private mutating func readWords(_ token: QueryToken) {
    guard !token.isExcluded else {
      return tell(.excludedWord, token.range, "Words cannot be left out, only values: -status:proposed.")
    }
    words.append(token.raw)
  }

  // MARK: - Values

  private mutating func readChoice(_ facet: Facet, _ token: QueryToken) throws {
    let match = try find(token.value, facet)
    for value in match.values {
      parsed.filter.insert(Filter.Choice(facet, value, isExcluded: token.isExcluded))
    }
    if case .one = match { return }
    parsed.problems.append(match.problem(for: token.value, facet, at: token.valueRange))
  }

  private mutating func readDate(_ key: QueryKey, _ token: QueryToken) {
    guard !token.isExcluded else {
      return tell(.badDate, token.range, "A time cannot be left out; since: and until: say where it begins and ends.")
    }
    do throws(EDTFError) {
      let date = try EDTFDate(token.value)
      guard (key == .since ? date.earliest : date.latest) != nil else {
        let end = key == .since ? "first" : "last"
        return tell(.badDate, token.valueRange, "“\(token.value)” has no \(end) day.")
      }
      if key == .since { parsed.filter.since = date } else { parsed.filter.until = date }
    } catch {
      let mend = if case .otherForm(_, let write) = error { QueryText.quoted(write) } else { nil as String? }
      tell(.badDate, token.valueRange, error.message, mend: mend)
    }
  }

  // MARK: - Problems

  private mutating func tellUnknownKey(_ name: String, _ token: QueryToken) {
    let nearest = Spelling.nearest(to: name, among: QueryKey.names)
    let hint = nearest.map { "did you mean “\($0):”?" } ?? "there are \(QueryKey.names.joined(separator: ", "))."
    tell(.unknownKey, token.keyRange, "“\(name):” is no key; \(hint)", mend: nearest)
  }

  private mutating func tellCut(_ text: String, end: Int) {
    // Counting the characters of a long text takes longer than reading what counts of it.
    guard let cut = text.index(text.startIndex, offsetBy: end, limitedBy: text.endIndex), cut < text.endIndex else {
      return
    }
    tell(.tooLong, end..<text.count, "This is too much; from here on nothing counts.")
  }

  private mutating func tellEmptySpan(_ tokens: [QueryToken]) {
    guard let since = parsed.filter.since?.earliest, let until = parsed.filter.until?.latest, since > until,
      let token = tokens.last(where: { $0.key.flatMap(QueryKey.init) == .until })
    else { return }
    tell(.emptySpan, token.range, "This ends before \(since.inWords), where “since:” begins.")
  }

  private mutating func tell(_ kind: QueryProblem.Kind, _ range: Range<Int>, _ message: String, mend: String? = nil) {
    parsed.problems.append(QueryProblem(kind: kind, range: range, message: message, mend: mend))
  }
}
