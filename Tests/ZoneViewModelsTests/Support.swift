import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneViewModels

/// A small world and desks over it, for tests of the view model.
enum World {
  /// Three zones in two provinces, three events, a partner, a Pakistani body and two people.
  static let text = """
    source: {title: A paper, publisher: The Paper, kind: news, language: en, published: 2022-08-02}
    zones:
      north: {name: North Zone, province: PK-KP, status: {is: notified, at: 6, by: amer}}
      south: {name: South Zone, province: PK-SD, status: proposed}
      east: {name: East Zone, province: PK-KP, status: proposed}
    bodies:
      stza: {name: Special Technology Zones Authority, country: PK}
      seda: {name: Shenyang Area, aliases: SEDA, country: CN, province: CN-LN}
    events:
      opening: {name: Opening, date: 2021-03-04, zones: {north: venue}, bodies: {stza: [organiser, host]}}
      signing:
        name: Signing
        date: 2022
        zones: {south: mentioned}
        bodies: {seda: signatory, stza: signatory}
        people: {zhao: speaker}
        attendance: [{is: over 4500 people, at: 1}, {is: 4500 firms, at: 0}]
      undated: {name: Undated Event}
    people:
      amer: {name: Amer Hashmi, posts: {body: stza, title: Chairman}}
      zhao: {name: Zhao Yongsheng, posts: {body: seda, title: Director}}
    """

  /// The index of some dossiers, by default of the world above.
  static func catalogue(_ texts: [String: String] = ["paper": text]) throws -> Catalogue {
    let dossiers = texts.map { id, text in
      DossierReader.read(Array(text.utf8), id: SourceID(stored: id), file: "\(id).yaml")
    }
    return try Catalogue(dossiers)
  }

  /// A settled desk whose panes all have ten rows of forty columns.
  static func desk(rows: Int = 10, _ texts: [String: String] = ["paper": text], today: Day? = nil) throws -> Desk {
    let environment = DeskEnvironment(wrap: wrap, keys: { $0 == .open ? "enter" : "" }, today: { today })
    var desk = Desk(catalogue: try catalogue(texts), environment: environment)
    let extent = Viewport.Extent(columns: 40, rows: rows)
    let panes = Dictionary(uniqueKeysWithValues: PaneID.allCases.map { ($0, extent) })
    _ = desk.receive(.viewportChanged(Viewport(panes: panes, popup: extent)))
    desk.settle()
    return desk
  }

  /// Breaks a text after a number of characters, which is enough for tests in ASCII.
  static func wrap(_ text: String, _ width: Int) -> [String] {
    stride(from: 0, to: text.count, by: max(1, width)).map { String(text.dropFirst($0).prefix(width)) }
  }
}

extension Desk {
  /// Presses keys one after the other. Each is drawn before the next, as with a person.
  @discardableResult
  mutating func press(_ actions: Action...) -> Effect? {
    var effect: Effect?
    for action in actions {
      effect = receive(.performed(action))
      settle()
    }
    return effect
  }

  /// The questions for the worker: the panes with older rows, and missing counts.
  var others: [DeskQuestion] { model.questions().others }

  /// The panes whose queries are running.
  var stale: Set<PaneID> { Set(PaneID.lists.filter(model.isStale)) }

  /// Takes the answer to the first question for the worker.
  mutating func answerOne() throws {
    let question = try #require(others.first)
    let answer = try #require(catalogue?.answer(question))
    let isTaken = absorb(answer, to: question)
    #expect(isTaken)
    settleUrgent()
  }

  func availability(of action: Action) -> Availability { model.availability(of: action) }
  var detail: DetailPage { model.detail }

  /// All items of the popup, and those that match the typed text.
  var popupSheet: Sheet? { state.popup == nil ? nil : model.content.popup?.sheet }
  var popupShown: Sheet? { state.popup == nil ? nil : model.content.popup?.shown }

  /// Whether the popup shows a page of a type.
  func shows<Page: PopupPage>(_ page: Page.Type) -> Bool { state.popup?.page is Page }

  /// Types into the input line.
  mutating func type(_ text: String) {
    _ = receive(.typed(text))
    settle()
  }

  /// The first cells of a list's rows.
  func names(_ pane: PaneID) -> [String] {
    view().lists[pane]?.rows.compactMap(\.cells.first?.text) ?? []
  }

  /// The first cell of the selected row.
  func selected(_ pane: PaneID) -> String? {
    guard let list = view().lists[pane], let cursor = list.cursor else { return nil }
    return list.rows[cursor].cells.first?.text
  }

  /// The lines of the detail: label and text.
  var detailLines: [String] {
    view().detail.lines.map { $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)" }
  }

  /// The lines of the popup.
  var popupLines: [String] {
    view().popup?.lines.map { $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)" } ?? []
  }
}
