import TerminalCells
import ZoneData
import ZoneSettings
import ZoneViewModels

/// Records beside each other as text for people. As many as fit a terminal are beside each other, the others below.
struct ComparisonText {
  private let sheet: Sheet

  init(_ sheet: Sheet) {
    self.sheet = sheet
  }

  func text(in style: TextStyle) -> String {
    var text = ToneText()
    text.append(sheet.title, .heading)
    text.append(sheet.asides.map { " · \($0)" }.joined() + "\n")
    // Outside a terminal nothing is cut, and only longer texts than a reader follows are wrapped.
    let fitting = SheetTable(sheet, columns: style.width, wrap: TerminalText.wrap)?.shown.count ?? 1
    for first in stride(from: 0, to: sheet.heads.count, by: fitting) {
      text.append("\n")
      append(sheet.part(first..<min(first + fitting, sheet.heads.count)), style, to: &text)
    }
    return text.text(style)
  }

  private func append(_ part: Sheet, _ style: TextStyle, to text: inout ToneText) {
    guard let table = SheetTable(part, columns: style.width, wrap: TerminalText.wrap) else { return }
    for row in 0..<table.headRows {
      var line = Line(table)
      if row == 0 { line.start(isDifferent: true, SheetTable.legend, .dim) }
      for (column, names) in table.heads.enumerated() where names.indices.contains(row) {
        line.append(names[row], at: table.offset(of: column), .heading)
      }
      line.end(in: &text)
    }
    for (index, item) in part.items.enumerated() {
      guard !item.cells.isEmpty else {
        text.append(item.paragraphs.map(\.text).joined(separator: " ") + "\n", .dim)
        continue
      }
      for sheetLine in table.lines(of: item, index, wrap: TerminalText.wrap) {
        var line = Line(table)
        line.start(isDifferent: sheetLine.differs, sheetLine.label, sheetLine.role == .dim ? .dim : nil)
        for (column, entry) in sheetLine.cells.enumerated() {
          entry.map { line.append($0, column) }
        }
        line.end(in: &text)
      }
    }
  }

  /// A line in the making, without trailing blanks.
  private struct Line {
    private let table: SheetTable
    private var pieces: [(text: String, tone: Tone?)] = []
    private var width = 0

    init(_ table: SheetTable) { self.table = table }

    mutating func start(isDifferent: Bool, _ label: String, _ tone: Tone?) {
      if isDifferent { append(Glyphs.unicode.differs, at: 0, nil) }
      append(TerminalText.cut(label, to: table.labelWidth), at: SheetTable.signWidth, tone)
    }

    /// Appends a value with its age, its mark and the number of its sources.
    mutating func append(_ entry: Sheet.Entry, _ column: Int) {
      let start = table.offset(of: column)
      let markAt = start + table.cellWidth - 1 - table.sourcesWidth
      append(entry.text, at: start, Tone(entry.role))
      if table.showsAges {
        append(entry.aside, at: markAt - 1 - displayWidth(entry.aside), .dim)
      }
      entry.mark.map { append(Glyphs.unicode.mark($0), at: markAt, Tone($0)) }
      if table.sourcesWidth > 0 {
        append(entry.trailing, at: markAt + 2, .dim)
      }
    }

    mutating func append(_ text: String, at place: Int, _ tone: Tone?) {
      guard !text.isEmpty else { return }
      pieces.append((String(repeating: " ", count: max(0, place - width)), nil))
      pieces.append((text, tone))
      width = max(place, width) + displayWidth(text)
    }

    func end(in text: inout ToneText) {
      for piece in pieces where !piece.text.isEmpty {
        text.append(piece.text, piece.tone)
      }
      text.append("\n")
    }
  }
}

extension Sheet {
  /// The page with some of its columns of cells.
  fileprivate func part(_ records: Range<Int>) -> Sheet {
    var sheet = self
    sheet.heads = Array(heads[records])
    sheet.items = items.map { item in
      var item = item
      if !item.cells.isEmpty { item.cells = Array(item.cells[records]) }
      return item
    }
    return sheet
  }
}
