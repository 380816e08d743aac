import Platform
import TerminalCells
import ZoneCatalogue
import ZoneData

/// The rows of a list as a table for people. Columns fit the terminal, or are as wide as their widest cell.
struct TableText {
  private static let gap = 2

  private let table: RowTable
  private let lines: [[String]]

  init(_ table: RowTable) {
    self.table = table
    let figures = table.columns.indices.map { Self.widestFigure(in: $0, of: table) }
    lines = table.rows.map { row in
      zip(row.cells, figures).map { cell, widest in
        let text = (cell?.text ?? "-").withoutControls(keeping: ["\n"]).replacing("\n", with: " ")
        guard let widest, cell != nil else { return text }
        return String(repeating: " ", count: max(0, widest - Self.figure(text).count)) + text
      }
    }
  }

  /// The width of the longest number of a column of quantities, by whose ends they are aligned; nil for other columns.
  private static func widestFigure(in column: Int, of table: RowTable) -> Int? {
    guard table.columns[column].content == .quantity else { return nil }
    return table.rows.compactMap { $0.cells[column].map { figure($0.text).count } }.max()
  }

  /// A quantity without its unit.
  private static func figure(_ text: String) -> String {
    (try? Quantity(text)).map { String($0.text.dropLast($0.unit.count + 1)) } ?? ""
  }

  /// The table, fitted to the width of a terminal if there is one.
  func text(in style: TextStyle) -> String {
    let widths = style.width.map(fitted) ?? natural
    var text = ToneText()
    append(table.columns.map { ($0.name, .heading, nil) }, widths, to: &text)
    for line in lines {
      let link = address(in: line)
      append(zip(table.columns, line).map { cell($1, in: $0, link) }, widths, to: &text)
    }
    return text.text(style)
  }

  private typealias Cell = (text: String, tone: Tone?, link: String?)

  private func cell(_ text: String, in column: RowTable.Column, _ link: String?) -> Cell {
    switch column.content {
    case .mark: (text, Tone(word: text), nil)
    case .id, .name, .address: (text, nil, link)
    default: (text, text == "-" ? .dim : nil, nil)
    }
  }

  /// The address of a row's document.
  private func address(in line: [String]) -> String? {
    guard let column = table.columns.firstIndex(where: { $0.content == .address }) else { return nil }
    return ["https://", "http://"].contains(where: line[column].hasPrefix) ? line[column] : nil
  }

  /// One line without trailing blanks. Blanks between cells have neither tone nor link.
  private func append(_ cells: [Cell], _ widths: [Int], to text: inout ToneText) {
    var blanks = 0
    for (cell, width) in zip(cells, widths) where width > 0 {
      let shown = TerminalText.cut(cell.text, to: width)
      guard !shown.isEmpty else {
        blanks += width + Self.gap
        continue
      }
      text.append(String(repeating: " ", count: blanks))
      text.append(shown, cell.tone, link: cell.link)
      blanks = width - displayWidth(shown) + Self.gap
    }
    text.append("\n")
  }

  private var natural: [Int] {
    table.columns.indices.map { column in
      lines.reduce(displayWidth(table.columns[column].name)) { max($0, displayWidth($1[column])) }
    }
  }

  /// The columns with the most to spare shrink first, names a third as fast; ids, which other commands need, do not
  /// shrink. If the least widths do not fit, the last columns are dropped (their width is 0), names last of all.
  private func fitted(_ width: Int) -> [Int] {
    var widths = natural
    var least = zip(widths, table.columns).map { min($0, Self.leastWidth(of: $1)) }
    least[0] = widths[0]
    let others = widths.indices.dropFirst()
    let isName = table.columns.map { $0.content == .name }
    var spare = others.filter { isName[$0] }.dropFirst() + others.filter { !isName[$0] }
    while Self.total(least) > width, let last = spare.popLast() {
      (widths[last], least[last]) = (0, 0)
    }
    for _ in 0..<max(0, Self.total(widths) - width) {
      let room = widths.indices.map { (widths[$0] - least[$0]) * (isName[$0] ? 1 : 3) }
      let widest = room.indices.filter { room[$0] > 0 }.max { room[$0] < room[$1] }
      guard let widest else { break }
      widths[widest] -= 1
    }
    return widths
  }

  /// The width that keeps a date whole and a name recognisable.
  private static func leastWidth(of column: RowTable.Column) -> Int {
    switch column.content {
    case .name: 15
    case .date: 10
    // Half a number is another number.
    case .quantity, .number: .max
    default: max(8, displayWidth(column.name))
    }
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(gap * (widths.count { $0 > 0 } - 1), +)
  }
}
