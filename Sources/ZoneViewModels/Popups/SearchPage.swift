import ZoneCatalogue
import ZoneData

/// A search of all lists at once. The page has the best matches of all kinds; each pane's title has its number of
/// matches.
struct SearchPage: PopupPage {
  var startsTyping: Bool { true }
  var findsItsRows: Bool { true }
  var choosing: String { "open" }

  /// More than a user reads. Typing another letter leaves fewer.
  private static let mostHits = 100

  /// The question for the typed words; nil if there are none.
  static func question(_ state: DeskState) -> DeskQuestion? {
    guard let popup = state.popup, popup.page is SearchPage, !popup.field.text.allSatisfy(\.isWhitespace) else {
      return nil
    }
    return .search(popup.field.text, most: mostHits)
  }

  func questions(_ desk: DeskModel) -> [DeskQuestion] { [Self.question(desk.state)].compactMap(\.self) }

  func sheet(_ desk: DeskModel) -> Sheet {
    let title = "Search everywhere"
    guard let question = Self.question(desk.state) else {
      return Sheet(title: title, items: [note("Type a name, a word, pinyin or initials; all lists are searched.")])
    }
    guard let found = desk.content.hits(question) else { return .loading(title) }
    guard !found.hits.isEmpty else { return Sheet(title: title, items: [note("Nothing matches.")]) }
    let more = found.total - found.hits.count
    let rest = more > 0 ? [note("and \(more) more; another word leaves fewer")] : []
    return Sheet(title: "\(title): \(found.inWords)", items: found.hits.map(item) + rest)
  }

  private func note(_ text: String) -> Sheet.Item {
    Sheet.Item(paragraphs: [.init(text, .dim)], isHeading: true, isFlush: true)
  }

  private func item(_ hit: SearchHit) -> Sheet.Item {
    var paragraphs = [Sheet.Paragraph(hit.name)]
    let match = hit.row.match.map { "\($0.field.rawValue): \($0.text)" }
    let about = [hit.about, match ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    if !about.isEmpty { paragraphs.append(.init(about, .dim)) }
    let target: Sheet.Item.Target = hit.list == .sources ? .source(hit.row.id) : .record(hit.row.id.record)
    return Sheet.Item(label: hit.list.noun, paragraphs: paragraphs, target: target)
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    desk.state.popup = nil
    switch item.target {
    case .record(let id): desk.drill(into: id)
    case .source(let id): desk.drill(into: id, titled: item.paragraphs.first?.text ?? id.text)
    default: break
    }
    return nil
  }
}

extension CatalogueList {
  /// The kind of a row, in words.
  fileprivate var noun: String {
    switch self {
    case .zones: "Zone"
    case .partners: "Partner"
    case .bodies: "Body"
    case .events: "Event"
    case .deals: "Deal"
    case .contacts: "Contact"
    case .people: "Person"
    case .sources: "Source"
    case .disputes: "Dispute"
    case .stale: "Value"
    }
  }
}
