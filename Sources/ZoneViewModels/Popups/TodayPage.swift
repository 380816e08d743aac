import ZoneCatalogue
import ZoneData

/// The page that starts the day. A row leads to its record or, of a problem, into the dossier.
struct TodayPage: PopupPage {
  /// The documents that wait to be drafted.
  let waiting: [WaitingDraft]

  var hints: (first: [Hint], more: [Hint]) {
    ([Hint(.open, "open"), Hint(.mark, "done")], [Hint(.markSeen, "all seen"), Hint(.edit)])
  }

  /// The lines of a section that are shown; the others are counted.
  private static let mostLines = 12

  func questions(_ desk: DeskModel) -> [DeskQuestion] { desk.environment.today().map { [.today($0)] } ?? [] }

  func sheet(_ desk: DeskModel) -> Sheet {
    guard let day = desk.environment.today(), let today = desk.content.today(day) else { return .loading("Today") }
    let sections = today.sections.map { section in
      [heading(of: section, desk)] + section.lines.prefix(Self.mostLines).map { row($0, section.topic) }
        + more(section.lines.count - Self.mostLines, section.topic)
    }
    var items = Array(sections.joined(separator: [Sheet.heading("")]))
    items += drafts
    if today[.new].isEmpty { items = [nothingNew(desk)] + (items.isEmpty ? [] : [Sheet.heading("")]) + items }
    return Sheet(title: "Today", items: items, asides: [day.inWordsWithWeekday])
  }

  private var drafts: [Sheet.Item] {
    guard !waiting.isEmpty else { return [] }
    let rows = waiting.prefix(Self.mostLines).map { draft in
      Sheet.Item(paragraphs: [.init(draft.title), .init(draft.document, .dim)], target: .draft(draft.document))
    }
    return [Sheet.heading(""), Sheet.heading("To draft (\(waiting.count))")] + rows
  }

  private func heading(of section: Today.Section, _ desk: DeskModel) -> Sheet.Item {
    let since = section.topic == .new ? desk.attention.since.map { ", \($0.inWords)" } ?? "" : ""
    return Sheet.heading("\(section.topic.title)\(since) (\(section.lines.count))")
  }

  private func nothingNew(_ desk: DeskModel) -> Sheet.Item {
    Sheet.Item(
      paragraphs: [.init(desk.nothingNew.prefix(1).uppercased() + desk.nothingNew.dropFirst() + ".", .dim)],
      isHeading: true, isFlush: true)
  }

  private func row(_ line: Today.Line, _ topic: Today.Topic) -> Sheet.Item {
    let origin = line.file.map { Origin(file: $0, line: line.fileLine ?? 1) }
    let isUrgent = topic == .due || topic == .new && line.isWatched
    var item = Sheet.Item(
      label: line.day?.inWords ?? "",
      paragraphs: [
        .init((line.isWatched ? "* " : "") + line.name, isUrgent ? .coming : .text), .init(line.text.shortened, .dim),
      ])
    item.target = line.record.map(Sheet.Item.Target.record) ?? origin.map { .line($0.file, $0.line) }
    (item.origin, item.note) = (origin, line.note)
    return item
  }

  private func more(_ count: Int, _ topic: Today.Topic) -> [Sheet.Item] {
    guard count > 0 else { return [] }
    let others = topic == .new ? "; / new:changed finds them" : topic == .problems ? "" : "; stz list stale has them"
    return [Sheet.Item(paragraphs: [.init("and \(count) more\(others)", .dim)], isHeading: true)]
  }

  func toggle(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    item.note.flatMap { desk.close($0) }
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    switch item.target {
    case .record(let id):
      desk.state.popup = nil
      desk.drill(into: id)
      return nil
    case .draft(let document):
      desk.state.popup = nil
      return desk.send(.draft(document))
    case .line(let file, let line): return .edit(file: file, line: line)
    default: return nil
    }
  }
}

extension String {
  /// The beginning of a text that is too long for a row of a page.
  var shortened: String { count > 240 ? prefix(239) + "…" : self }
}
