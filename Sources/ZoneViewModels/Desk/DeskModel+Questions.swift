import ZoneCatalogue
import ZoneData

/// The questions of the state to the catalogue.
extension DeskModel {
  /// Open questions, in the order in which their answers are needed.
  package struct Questions: Equatable, Sendable {
    /// The focused list and its detail. A frame is not drawn without them.
    package var urgent: [DeskQuestion] = []
    /// All other questions; the worker answers these.
    package var others: [DeskQuestion] = []

    func contains(_ question: DeskQuestion) -> Bool { urgent.contains(question) || others.contains(question) }
  }

  /// The open questions. The query of a list depends on its filter, and the detail on the list that it follows, so they
  /// are derived again after each answer.
  package func questions() -> Questions { open(wanted) }

  /// Those of some questions that are open.
  func open(_ wanted: Questions) -> Questions {
    // A method passed as a function would copy the whole desk.
    Questions(urgent: wanted.urgent.filter { isOpen($0) }, others: wanted.others.filter { isOpen($0) })
  }

  func isOpen(_ question: DeskQuestion) -> Bool {
    switch question {
    case .detail(let subject): content.detailPage?.subject != subject && !content.hasAnswer(to: question)
    default: !content.hasAnswer(to: question)
    }
  }

  /// All questions of the state, answered or not. None before there is a catalogue.
  var wanted: Questions {
    var questions = Questions()
    guard content.facts != nil else { return questions }
    questions.urgent = filterQuestions
    // The queries depend on the parsed filters.
    guard questions.urgent.allSatisfy({ content.hasAnswer(to: $0) }) else { return questions }
    for pane in PaneID.lists {
      guard let question = listQuestion(pane) else { continue }
      if urgentLists.contains(pane) {
        questions.urgent.append(.list(question))
      } else {
        questions.others.append(.list(question))
      }
    }
    if isDetailUrgent {
      questions.urgent.append(.detail(wantedDetail))
    } else {
      questions.others.insert(.detail(wantedDetail), at: 0)
    }
    questions.urgent += viewQuestions
    questions.others.insert(contentsOf: roomQuestions, at: 0)
    questions.others += PaneID.lists.compactMap { newCountQuestion($0) }
    questions.others +=
      PaneID.lists.compactMap { countsQuestion(of: $0) } + PaneID.lists.compactMap { sumsQuestion(of: $0) }
    questions.others.insert(
      contentsOf: (state.popup?.page.questions(self) ?? []) + inputQuestions + formQuestions, at: 0)
    return questions
  }

  /// The focused list, and the list whose selection the detail shows. Sorting a long list takes longer than a frame may.
  private var urgentLists: [PaneID] {
    [state.step.focus, state.step.subject].compactMap(\.self).filter { !isSlowToSort($0) }
  }

  /// Whether the worker sorts a list, and keeps its order.
  func isSlowToSort(_ pane: PaneID) -> Bool {
    guard state.step.list(pane).order != nil, !state.step.timelineHasLanes(pane), let facts = content.facts else {
      return false
    }
    return pane.total(in: facts.totals) > Tuning.incrementalRows
  }

  /// Counting the rows of a scope takes longer than a frame may.
  private var isDetailUrgent: Bool {
    if case .overview(_, let scope) = wantedDetail { scope == Scope() } else { true }
  }

  private var filterQuestions: [DeskQuestion] {
    let texts = PaneID.lists.map { state.step.list($0).filter }
    return texts.filter { !$0.isEmpty }.map(DeskQuestion.filter)
  }

  private var viewQuestions: [DeskQuestion] { state.uncheckedView.map { [.view($0)] } ?? [] }

  /// The request for another query or another window; nil if the list is up to date.
  private func listQuestion(_ pane: PaneID) -> ListQuestion? {
    guard let listed = state.step.content(of: pane) else { return nil }
    let (query, list, room) = (query(for: pane), state.step.list(pane), room(pane))
    var known: ListQuestion.Known?
    if let rows = rows(pane), rows.isOf(listed, query, shownColumns(of: pane), opensPlans: state.showsPlans) {
      if rows.window == list.window(rows: room, of: rows.rowCount) { return nil }
      known = ListQuestion.Known(shape: rows.shape, window: rows.window)
    }
    return ListQuestion(
      pane: pane, content: listed, query: query, columns: shownColumns(of: pane), state: list, room: room,
      opensPlans: state.showsPlans,
      known: known, isOfNewData: rows(pane) == nil)
  }

  /// Whether rows of a list are still asked for.
  func isOpenList(_ pane: PaneID) -> Bool { listQuestion(pane) != nil }

  private var formQuestions: [DeskQuestion] {
    state.form.map { $0.form.questions(for: $0.focus, $0.values, self) } ?? []
  }

  private var inputQuestions: [DeskQuestion] {
    guard let input = state.input, let list = input.pane.catalogueList else { return [] }
    var questions: [DeskQuestion] = []
    if input.field.text.isEmpty {
      questions.append(.words(list, query(for: input.pane)))
    } else if let question = completionQuestion {
      questions.append(.completions(question, counted: true))
    }
    return questions
  }

  /// The completions at the caret of the open filter.
  var completionQuestion: CompletionQuestion? {
    guard let input = state.input, let list = input.pane.catalogueList else { return nil }
    return CompletionQuestion(
      text: input.field.text, caret: input.field.caret, list: list, scope: query(for: input.pane).scope)
  }

  // MARK: - Before an intent

  /// The questions to answer before an intent is carried out.
  func prerequisites(of intent: Intent) -> [DeskQuestion] {
    switch intent {
    case .performed(let action): prerequisites(of: action)
    case .clicked: openQuestions
    default: []
    }
  }

  private func prerequisites(of action: Action) -> [DeskQuestion] {
    switch action {
    case .open, .acceptInput: openQuestions
    case .earlier, .later: [.days]
    case .openLink, .edit, .cite: originQuestions
    case .copy: [.headings(copiedRecords)]
    case .nextNew, .previousNew: [newsQuestion(isForward: action == .nextNew)].compactMap(\.self)
    case .markSeen: [.seen]
    case .join: [.headings(Set((markedRecords ?? []).map(\.record)))]
    case .correct: correctedPlace.map { [.printed($0.record, value: $0.value)] } ?? []
    case .compare: comparisonQuestions
    case .provinces: [.places(placedList)]
    case .complete: completionQuestion.map { [.completions($0, counted: false)] } ?? []
    default: []
    }
  }

  /// The kinds, which decide whether records can be compared, and the page, so that keys typed ahead move in it.
  private var comparisonQuestions: [DeskQuestion] {
    let records = comparedRecords
    return records.count > 1 ? [.headings(Set(records)), .comparison(records)] : []
  }

  private var openQuestions: [DeskQuestion] {
    if state.popup != nil, let item = popupItem {
      switch item.target {
      case .view(let view): return [.headings(Set(view.scope.records)), .view(view)]
      case .country: return [.places(placedList)]
      case .record(let id): return [.headings([id.record]), .leadsToEvents(id.record)]
      case .shipped(.correct):
        var panes = self
        panes.state.popup = nil
        return panes.prerequisites(of: .correct)
      case .action(let action):
        // The palette closes before its action runs.
        var panes = self
        panes.state.popup = nil
        return panes.prerequisites(of: action)
      default: return []
      }
    }
    let target = state.step.focus == .detail ? detailItem?.target : selectedRecord.map { .record($0) }
    switch target {
    case .record(let id): return [.headings([id.record]), .leadsToEvents(id.record)]
    case .country: return [.places(placedList)]
    default: return []
    }
  }

  private var originQuestions: [DeskQuestion] {
    guard let record = detail.record, let value = selectedPlace else { return [] }
    return [.origin(record.id, value: value)]
  }
}
