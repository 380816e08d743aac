import TerminalCells
import ZoneCatalogue
import ZoneData

/// The sections of a day as plain text.
struct TodayText {
  private let today: Today
  private let most: Int?
  private let hasVisit: Bool

  /// `most` is the number of lines of a section; nil is all. Without a visit nothing can be new.
  init(_ today: Today, most: Int?, hasVisit: Bool) {
    (self.today, self.most, self.hasVisit) = (today, most, hasVisit)
  }

  func text(in style: TextStyle) -> String {
    var text = ToneText()
    for section in today.sections { append(section, to: &text, style.width) }
    if !hasVisit {
      text.append("There was no visit yet; stz today --seen begins to count what is new.\n", .dim)
    } else if today.sections.isEmpty {
      text.append("Nothing new, and nothing is due.\n")
    }
    return text.text(style)
  }

  private func append(_ section: Today.Section, to text: inout ToneText, _ width: Int?) {
    text.append("\(section.topic.title.uppercased()) (\(section.lines.count))\n", .heading)
    let shown = most.map { section.lines.prefix($0) } ?? section.lines[...]
    for line in shown {
      text.append(line.isWatched ? "* " : "  ")
      let place = line.record.map { " (\($0))" } ?? ""
      text.append("\(line.name)\(place): \(line.text)", behind: (columns: 2, isFirst: true), width: width)
      text.append("\n")
    }
    let rest = section.lines.count - shown.count
    if rest > 0 { text.append("  and \(rest) more; --all shows them\n", .dim) }
    text.append("\n")
  }
}
