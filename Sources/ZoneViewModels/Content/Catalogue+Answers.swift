import Platform
import ZoneCatalogue
import ZoneData

extension Catalogue {
  /// Answers a question; nil if it was interrupted.
  package func answer(_ question: DeskQuestion) -> DeskAnswer? {
    do {
      return try found(question)
    } catch let error as CatalogueError where error == .interrupted {
      return nil
    } catch {
      log.error("a query of the dashboard failed: \(error)", metadata: ["question": "\(question)"])
      return .failed("\(error)")
    }
  }

  private func found(_ question: DeskQuestion) throws -> DeskAnswer {
    switch question {
    case .filter(let text): .filter(try filter(text))
    case .list(let question): .list(try question.answer(from: self))
    case .detail(let subject): .detail(try page(of: subject))
    case .headings(let ids): .headings(try headings(of: ids))
    case .leadsToEvents(let id): .leadsToEvents(try count(of: .events, Query(Scope(record: id))) > 0)
    case .view(let view): .view(mistake: try view.mistake(in: self, isShort: true))
    case .counts(let list, let queries): .counts(try queries.map { try count(of: list, $0) })
    case .sums(let list, let query, let columns): .sums(try sums(of: list, query, columns))
    case .origin(let id, let value): .origin(try origin(of: value, in: id))
    case .days: .days(try days)
    case .completions(let question, let counted): .completions(try completions(question, counted: counted))
    case .facet(let question):
      .facet(try facetCounts(question.list, question.query, question.facet, most: FacetQuestion.mostValues))
    case .facetValues(let id): .facetValues(try facetValues(of: id))
    case .claims(let id, let values): .claims(try sourceSheet(of: id, values))
    case .comparison(let ids): .comparison(try compared(ids))
    case .printed(let id, let value): .printed(try printed(id, value))
    case .titles(let letters): .titles(try titles(with: letters, most: Self.mostSources))
    case .sources(let words): .sources(try sources(words))
    case .places(let list): .places(try places(list))
    case .totals(let scope): .totals(try totals(of: scope))
    case .nextNew(let list, let query, let place, let isForward):
      .nextNew(try positionOfNews(in: list, query, after: place, isForward: isForward))
    case .today(let day): .today(try today(day))
    case .seen: try seenAnswer()
    case .problems: .problems(try problems)
    case .followUps: .followUps(try followUps())
    case .meaning(let text, let kinds): .meaning(try resolveRecord(text, kinds))
    case .facetValue(let text, let facet): .meaning(try resolve(text, facet))
    case .destinations(let text): .destinations(try destinations(text))
    case .search(let words, let most): .hits(try searchAll(words, most: most))
    case .words(let list, let query): try prepare(list, query)
    }
  }

  private func filter(_ text: String) throws -> FilterAnswer {
    var answer = FilterAnswer(parsed: try parse(text))
    for choice in answer.parsed.filter.choices {
      answer.labels[choice] = try label(of: choice.value, choice.facet)
    }
    return answer
  }

  private func origin(of place: Int, in id: RecordID) throws -> Origin? {
    guard let record = try shown(id), record.values.indices.contains(place) else { return nil }
    let value = record.values[place]
    return Origin(value, source: try source(value.source), line: try line(of: value, in: id) ?? 1)
  }

  /// The most sources to choose from.
  private static let mostSources = 20

  /// Without words all of them.
  private func sources(_ words: String) throws -> [Source] {
    words.isEmpty ? try sources() : Array(try sources(Filter(words: words)).prefix(Self.mostSources))
  }

  private func printed(_ id: RecordID, _ place: Int) throws -> [PrintedClaim] {
    guard let record = try record(id), record.values.indices.contains(place) else { return [] }
    return try record.values[place].claims.map(\.claim).map { claim in
      PrintedClaim(claim: claim, published: try source(claim.source)?.published)
    }
  }

  private func seenAnswer() throws -> DeskAnswer {
    guard let ages else { return .failed("the clock cannot be read") }
    return .seen(try seenDossiers(on: ages.today))
  }

  private func completions(_ question: CompletionQuestion, counted: Bool) throws -> [Completion] {
    try completions(question.text, caret: question.caret, in: question.list, question.scope, counted: counted)
  }

  private func sourceSheet(of id: RecordID, _ values: [Int]?) throws -> Sheet {
    guard let record = try record(id) else { return Sheet(title: id.text, items: []) }
    let joins = try joins(of: id)
    let sheet = SourceSheet(record, joins: joins, name: name) { source in
      logFailure(to: "read the source \(source)") { try self.source(source) }
    }
    return sheet.sheet(of: values ?? Array(record.values.indices))
  }

  private func compared(_ ids: [RecordID]) throws -> ComparisonAnswer {
    do {
      return ComparisonAnswer(comparison: .success(try comparison(of: ids)), ages: ages)
    } catch let refusal as ComparisonRefusal {
      return ComparisonAnswer(comparison: .failure(refusal), ages: ages)
    }
  }

  private func places(_ list: CatalogueList) throws -> PlacesAnswer {
    PlacesAnswer(
      countries: try countryCounts(list), units: try unitCounts(list),
      total: list == .zones ? totals.ofZones[.zone] : totals.rows(of: list) ?? 0)
  }

  private func prepare(_ list: CatalogueList, _ query: Query) throws -> DeskAnswer {
    try prepareSearch(in: list, query)
    return .words
  }
}
