import ZoneCatalogue
import ZoneData

/// The answers of the catalogue, keyed by question, and what is derived from them.
struct DeskContent: Sendable {
  /// Nil while the dossiers are read for the first time.
  var facts: CatalogueFacts?
  /// The headings of the records on the trail; nil for a record that no dossier defines.
  var headings: [RecordID: RecordHeading?] = [:]
  /// Answers to questions that the state still asks.
  private(set) var answers: [DeskQuestion: DeskAnswer] = [:]
  /// The rows in each pane. While a query runs, those of the previous one.
  var lists: [PaneID: ListRows] = [:]
  /// The page in the detail pane, wrapped into lines.
  var detail = PageLayout(Sheet(title: "", items: []))
  /// Nil until the first page is loaded.
  private(set) var detailPage: DetailPage?
  /// The pages that the detail showed before, the latest last: who switches panes or goes back returns to them.
  private var recentPages: [(page: DetailPage, layout: PageLayout)] = []
  /// The content of the open popup.
  var popup: PopupContent?
  /// The article beside a draft, wrapped into lines.
  var article: ArticleLayout?
  /// The axis above the events.
  var timeline: TimelineModel? { arrangedTimeline?.model }
  /// The axis with what it was made of, which most keys do not change.
  private var arrangedTimeline: (input: TimelineModel.Input, state: TimelineState, model: TimelineModel?)?
  /// The latest counts of each facet, shown until the counts for a new query arrive.
  private var facets: [FacetList: [FacetCount]] = [:]
  /// The latest hits of a search of all lists, shown until those for other words arrive.
  private var lastHits: SearchHits?
  /// The query of each list, derived once per frame.
  var queries: [PaneID: Query] = [:]
  /// The rows that the panes have room for if the screen does: what their lists have at the step. Until they are counted,
  /// those of the step before.
  var neededRows: [PaneID: Int] = [:]
  /// The columns of each list, derived once per frame.
  var columns: [PaneID: PaneColumns] = [:]
  /// The number of answers received. A popup compares it to know when to rebuild its rows.
  private(set) var revision = 0

  /// One for each list, and the one from which the user came.
  private static let mostRecentPages = 5

  private struct FacetList: Hashable {
    let list: CatalogueList
    let facet: Facet
  }

  mutating func keep(_ answer: DeskAnswer, to question: DeskQuestion) {
    answers[question] = answer
    if case .facet(let asked) = question, case .facet(let counts) = answer {
      facets[FacetList(list: asked.list, facet: asked.facet)] = counts
    }
    if case .hits(let hits) = answer { lastHits = hits }
    revision += 1
  }

  /// Removes the answers that nothing asks for any more.
  mutating func keepOnly(_ asked: DeskModel.Questions) {
    guard answers.keys.contains(where: { !asked.contains($0) }) else { return }
    answers = answers.filter { asked.contains($0.key) }
  }

  /// Shows a page in the detail.
  mutating func show(_ page: DetailPage) { show(page, PageLayout(page.sheet)) }

  /// Shows the page of a subject again if it was shown lately.
  mutating func showAgain(_ subject: DetailSubject) {
    guard let place = recentPages.lastIndex(where: { $0.page.subject == subject }) else { return }
    let (page, layout) = recentPages.remove(at: place)
    show(page, layout)
  }

  private mutating func show(_ page: DetailPage, _ layout: PageLayout) {
    recentPages.removeAll { $0.page.subject == page.subject }
    if let detailPage, detailPage.subject != page.subject { recentPages.append((detailPage, detail)) }
    if recentPages.count > Self.mostRecentPages { recentPages.removeFirst() }
    (detailPage, detail) = (page, layout)
  }

  /// Fits the axis to the rows of the timeline; nil removes it.
  mutating func arrangeTimeline(_ input: TimelineModel.Input?, _ state: inout TimelineState) {
    if let arrangedTimeline, arrangedTimeline.input == input, arrangedTimeline.state == state { return }
    arrangedTimeline = input.map { input in
      let model = TimelineModel(input, &state)
      return (input, state, model)
    }
  }

  func hasAnswer(to question: DeskQuestion) -> Bool { answers[question] != nil }

  // MARK: - Answers by type

  func filter(_ text: String) -> FilterAnswer {
    if case .filter(let answer)? = answers[.filter(text)] { answer } else { FilterAnswer() }
  }

  func leadsToEvents(_ id: RecordID) -> Bool {
    if case .leadsToEvents(let leads)? = answers[.leadsToEvents(id)] { leads } else { false }
  }

  var days: [Day]? {
    if case .days(let days)? = answers[.days] { days } else { nil }
  }

  func origin(_ id: RecordID, value: Int) -> Origin? {
    if case .origin(let origin)? = answers[.origin(id, value: value)] { origin } else { nil }
  }

  /// The counts of a facet, and whether they are for this query; nil before the first counts.
  func facetCounts(_ question: FacetQuestion) -> (counts: [FacetCount]?, isCounted: Bool) {
    if case .facet(let counts)? = answers[.facet(question)] { return (counts, true) }
    return (facets[FacetList(list: question.list, facet: question.facet)], false)
  }

  func claims(_ id: RecordID, _ values: [Int]?) -> Sheet? {
    if case .claims(let sheet)? = answers[.claims(id, values: values)] { sheet } else { nil }
  }

  func comparison(_ ids: [RecordID]) -> ComparisonAnswer? {
    if case .comparison(let answer)? = answers[.comparison(ids)] { answer } else { nil }
  }

  /// The position of the next new row; nil if there is none.
  func nextNew(_ question: DeskQuestion) -> Int? {
    if case .nextNew(let place)? = answers[question] { place } else { nil }
  }

  func today(_ day: Day) -> Today? {
    if case .today(let today)? = answers[.today(day)] { today } else { nil }
  }

  var seen: SeenDossiers? {
    if case .seen(let seen)? = answers[.seen] { seen } else { nil }
  }

  func printed(_ id: RecordID, value: Int) -> [PrintedClaim] {
    if case .printed(let claims)? = answers[.printed(id, value: value)] { claims } else { [] }
  }

  func meaning(_ text: String, _ kinds: [RecordKind]) -> Resolution? {
    if case .meaning(let found)? = answers[.meaning(text, kinds)] { found } else { nil }
  }

  func facetValue(_ text: String, _ facet: Facet) -> Resolution? {
    if case .meaning(let found)? = answers[.facetValue(text, facet)] { found } else { nil }
  }

  func destinations(_ text: String) -> Destinations? {
    if case .destinations(let found)? = answers[.destinations(text)] { found } else { nil }
  }

  func titles(_ letters: String) -> [String] {
    if case .titles(let titles)? = answers[.titles(letters)] { titles } else { [] }
  }

  func sources(_ words: String) -> [Source] {
    if case .sources(let sources)? = answers[.sources(words)] { sources } else { [] }
  }

  func counts(_ question: DeskQuestion) -> [Int]? {
    if case .counts(let counts)? = answers[question] { counts } else { nil }
  }

  func sums(_ question: DeskQuestion) -> [ColumnSum]? {
    if case .sums(let sums)? = answers[question] { sums } else { nil }
  }

  func mistake(in view: SavedView) -> String? {
    if case .view(let mistake)? = answers[.view(view)] { mistake } else { nil }
  }

  var followUps: [NoteRow]? {
    if case .followUps(let rows)? = answers[.followUps] { rows } else { nil }
  }

  var problems: [Problem]? {
    if case .problems(let problems)? = answers[.problems] { problems } else { nil }
  }

  func facetValues(_ id: RecordID) -> Set<Filter.Choice>? {
    if case .facetValues(let values)? = answers[.facetValues(id)] { Set(values) } else { nil }
  }

  /// The hits of a search of all lists or, until they arrive, the previous ones.
  func hits(_ question: DeskQuestion) -> SearchHits? {
    if case .hits(let hits)? = answers[question] { hits } else { lastHits }
  }

  /// The completions with counts if they are loaded, else without.
  func completions(_ question: CompletionQuestion) -> [Completion] {
    for counted in [true, false] {
      if case .completions(let found)? = answers[.completions(question, counted: counted)] { return found }
    }
    return []
  }

  func totals(_ scope: Scope) -> Totals? {
    if case .totals(let totals)? = answers[.totals(scope)] { totals } else { nil }
  }

  func places(_ list: CatalogueList) -> PlacesAnswer? {
    if case .places(let places)? = answers[.places(list)] { places } else { nil }
  }
}
