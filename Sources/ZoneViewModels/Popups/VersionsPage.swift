import ZoneData

/// A file that was to be undone or written again, but that another program has changed: what it says now, and what would
/// have been written.
struct VersionsPage: PopupPage {
  let file: String
  let found: [UInt8]?
  let wanted: [UInt8]?

  var hints: (first: [Hint], more: [Hint]) { ([Hint(.edit)], [Hint(.copy)]) }

  func sheet(_ desk: DeskModel) -> Sheet {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let note = Sheet.Item(
      paragraphs: [.init("\(file) has been changed since, so it was left as it is.")], isHeading: true, isFlush: true)
    let items = [note] + section("As it is now", found) + section("As it would have been", wanted)
    return Sheet(title: "Two versions of \(name)", items: items)
  }

  private func section(_ title: String, _ bytes: [UInt8]?) -> [Sheet.Item] {
    let text = bytes.map { String(decoding: $0, as: UTF8.self) }
    let lines = text?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let shown = lines.map { lines in lines.last == "" ? Array(lines.dropLast()) : lines } ?? ["(no such file)"]
    return [Sheet.heading(""), Sheet.heading(title)]
      + shown.enumerated().map { number, line in
        Sheet.Item(paragraphs: [.init(line)], origin: Origin(file: file, line: number + 1), isFlush: true)
      }
  }
}
