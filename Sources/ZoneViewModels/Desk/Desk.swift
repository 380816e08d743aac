import ZoneCatalogue
import ZoneData

/// The desk with its catalogue.
///
/// Intents only change the state. `settle()` then answers the questions of the new state, once for all keys that
/// arrived together, so that holding a key down costs the queries of one row. In the dashboard only the urgent
/// questions are answered here; a worker answers the others.
package struct Desk {
  package private(set) var model: DeskModel
  /// Nil while the dossiers are read for the first time.
  package private(set) var catalogue: Catalogue?

  package var state: DeskState { model.state }

  package init(
    catalogue: Catalogue? = nil, request: DeskRequest = DeskRequest(), environment: DeskEnvironment
  ) {
    model = DeskModel(environment: environment)
    model.state.asOf = request.asOf
    replaceCatalogue(catalogue)
  }

  // MARK: - Intents

  /// Carries out an intent; returns the effect for the program to run.
  package mutating func receive(_ intent: Intent) -> Effect? {
    settle(before: intent)
    return model.reduce(intent)
  }

  /// Opens a saved view.
  package mutating func open(_ view: SavedView) -> Effect? {
    answer([.headings(Set(view.scope.records))])
    return model.choose(view: view)
  }

  /// Restores the session in which the user left.
  package mutating func restore(_ session: Session) {
    model.restore(session)
    replaceCatalogue(catalogue)
  }

  /// Keys that arrive faster than frames have the same effect as one by one. Moving within loaded rows needs no query.
  private mutating func settle(before intent: Intent) {
    guard catalogue != nil else { return model.arrange() }
    switch intent {
    case .performed(let action) where action.movement != nil:
      model.arrange()
      if model.needsRowsToMove { settleUrgent() }
    case .performed, .clicked, .scrolled: settleUrgent()
    case .typed, .dragged, .viewportChanged, .wrote, .did, .edited, .reported: break
    }
    answer(model.prerequisites(of: intent))
  }

  // MARK: - Questions

  /// Answers all questions of the state on this thread.
  package mutating func settle() { settle { $0.urgent + $0.others } }

  /// Answers the questions that a frame waits for: the focused list, then the detail.
  package mutating func settleUrgent() { settle(\.urgent) }

  /// Answers the urgent questions about lists. The worker's questions depend on these answers.
  package mutating func settleLists() {
    settle { questions in questions.urgent.filter { !$0.isAboutDetail } }
  }

  mutating func absorb(_ answer: DeskAnswer, to question: DeskQuestion) -> Bool {
    model.absorb(answer, to: question)
  }

  private mutating func settle(_ some: (DeskModel.Questions) -> [DeskQuestion]) {
    model.arrange()
    var wanted = model.wanted
    while let question = some(model.open(wanted)).first, ask(question) {
      model.arrange()
      wanted = model.wanted
    }
    model.content.keepOnly(wanted)
  }

  private mutating func answer(_ questions: [DeskQuestion]) {
    for question in questions where model.isOpen(question) && !ask(question) {
      return
    }
  }

  private mutating func ask(_ question: DeskQuestion) -> Bool {
    guard let answer = catalogue?.answer(question) else { return false }
    model.take(answer, to: question)
    return true
  }

  /// The content of the frame.
  package func view() -> DeskView { model.view() }

  // MARK: - Data

  /// The data that the desk needs.
  package var request: DeskRequest { model.request }

  /// Switches to another catalogue. Each selection stays with its record. Without a catalogue the desk waits for one.
  package mutating func replaceCatalogue(_ catalogue: Catalogue?) {
    guard let catalogue else {
      self.catalogue = nil
      model.content = DeskContent()
      return
    }
    catalogue.measureAges(today: model.environment.today())
    do {
      let facts = try catalogue.facts()
      model.keepTrail(before: facts)
      let headings = try catalogue.headings(of: model.trailRecords)
      self.catalogue = catalogue
      model.adopt(facts, headings)
    } catch {
      model.state.message = Message("The index cannot be read: \(error)", isError: true)
    }
  }

  /// Handles the progress or the result of reading the dossiers. A failure is reported, and the previous data stays.
  package mutating func receive(_ load: DeskLoad) {
    model.state.progress = nil
    switch load {
    case .reading(let progress):
      model.state.progress = progress
      model.state.failure = nil
    case .unchanged: break
    case .found(let data), .ready(let data): receive(data)
    case .failed(let reason):
      model.state.failure = catalogue == nil ? reason : nil
      model.state.message = Message("The dossiers cannot be indexed: \(reason)", isError: true)
    }
  }

  private mutating func receive(_ data: DeskData) {
    // The user has moved on to another day, so this data is out of date.
    guard data.request.asOf == request.asOf else { return }
    model.state.failure = nil
    // Data for another day may lack a record that was not known yet, so the trail is not checked against it.
    let isOfDay = data.request.asOf == nil || data.request.asOf == model.state.loadedDay
    model.state.trailIsUnchecked = model.state.trailIsUnchecked || isOfDay
    model.state.loadedDay = data.request.asOf
    replaceCatalogue(data.catalogue)
  }
}

extension DeskQuestion {
  fileprivate var isAboutDetail: Bool { if case .detail = self { true } else { false } }
}

extension DeskModel {
  /// Whether the focused list must be queried before the cursor can move in it.
  fileprivate var needsRowsToMove: Bool {
    state.popup == nil && (isStale(state.step.focus) || state.step.focus == .detail && !questions().urgent.isEmpty)
  }

  /// Takes the facts of another catalogue. Its rows and answers are requested again.
  fileprivate mutating func adopt(_ facts: CatalogueFacts, _ headings: [RecordID: RecordHeading?]) {
    let (popup, neededRows) = (content.popup, content.neededRows)
    content = DeskContent()
    (content.popup, content.neededRows) = (popup, neededRows)
    content.facts = facts
    content.headings = headings
    arrangeRoom()
    reportProblems()
    checkTrail()
    refreshHeadings()
  }
}
