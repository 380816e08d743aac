import TerminalCells
import ZoneData
import ZoneViewModels

/// Events as text: a heading for each year, and one or more lines for each event.
struct TimelineText {
  /// The event goes on the line below a longer date.
  private static let longestDate = 26
  private static let indent = 2

  private let events: [ListRow]

  /// The events must be in date order.
  init(_ events: [ListRow]) {
    self.events = events
  }

  /// The timeline, wrapped to the width of a terminal if there is one.
  func text(in style: TextStyle) -> String {
    let longest = min(Self.longestDate, (style.width ?? .max) / 3)
    let columns = events.map { displayWidth($0.dateInWords) }.filter { $0 <= longest }.max() ?? 0
    var (text, heading) = (ToneText(), "")
    for event in events {
      if event.heading != heading {
        text.append(heading.isEmpty ? "" : "\n")
        heading = event.heading
        text.append(heading, .heading)
        text.append("\n")
      }
      append(event, columns, style, to: &text)
    }
    return text.text(style)
  }

  private func append(_ event: ListRow, _ columns: Int, _ style: TextStyle, to text: inout ToneText) {
    let date = event.dateInWords
    text.append(event.isChange ? "◆ " : "  ")
    text.append(TerminalText.pad(date, to: max(columns, displayWidth(date))), event.date == nil ? .dim : nil)
    let place = Self.indent + columns + 2
    let isBelow = displayWidth(date) > columns
    text.append(isBelow ? "\n" : "  ")
    let kind = event.isChange ? "" : event[.kind].map { " · \(Words.plain($0))" } ?? ""
    text.append(
      event.name + kind, mark: event.isNote || event.mark.role.isPlain ? nil : event.mark.rawValue,
      behind: (place, !isBelow),
      width: style.width)
    text.append("\n")
  }
}

extension ListRow {
  fileprivate var dateInWords: String { date?.inWords ?? "undated" }

  /// The year of the first day on which it may lie.
  fileprivate var heading: String {
    guard let year = date?.timelineDay?.year else { return "Undated" }
    return year > 0 ? String(year) : "\(1 - year) BC"
  }
}
