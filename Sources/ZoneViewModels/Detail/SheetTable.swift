import ZoneData

/// The columns of a sheet with cells: a sign for lines that differ, the label, and the columns of the records that fit.
package struct SheetTable: Equatable, Sendable {
  /// The columns of the sign and the blank behind it.
  package static let signWidth = 2
  /// What the sign means, above the labels.
  package static let legend = "differs"
  /// The blanks between two columns of cells.
  package static let gap = 2

  package let labelWidth: Int
  /// The width of a column of cells.
  package let cellWidth: Int
  /// The columns at the right of a cell for age, mark and number of sources.
  package let evidenceWidth: Int
  /// The records that are shown, of all records.
  package let shown: Range<Int>
  let total: Int
  /// The names above the columns, in lines.
  package let heads: [[String]]

  /// The most values in a cell.
  private let mostEntries: Int

  /// Nil for a sheet without cells. Without a number of columns every record is shown.
  package init?(
    _ sheet: Sheet, columns: Int?, mostEntries: Int = .max, wrap: (String, Int) -> [String]
  ) {
    guard !sheet.heads.isEmpty else { return nil }
    self.mostEntries = mostEntries
    let count = sheet.heads.count
    let longest = sheet.items.map(\.label.count).max() ?? 0
    labelWidth = max(Self.legend.count, min(longest, columns.map { max(Least.label, $0 / 6) } ?? longest))
    let widest = Self.widest(in: sheet)
    if let columns {
      let room = max(1, columns - Self.signWidth - labelWidth - 1 + Self.gap)
      // Two narrow columns say more than a single one.
      let narrow = min(2, room / (Least.narrowCell + Self.gap))
      let fitting = min(count, max(1, narrow, room / (Least.cell + Self.gap)))
      let first = max(0, min(sheet.firstHead, count - fitting))
      shown = first..<(first + fitting)
      cellWidth = max(1, min(room / fitting - Self.gap, widest))
    } else {
      shown = 0..<count
      cellWidth = widest
    }
    total = count
    evidenceWidth = Self.evidenceWidth(cellWidth)
    let width = cellWidth
    heads = sheet.heads[shown].map { Self.lines(of: $0, width, wrap) }
  }

  /// The least widths: of cells, of two cells on a narrow screen, and of labels.
  private enum Least {
    static let cell = 24
    static let narrowCell = 14
    static let label = 10
  }

  /// Wider cells would have their text far from its mark.
  private static let widestCell = 60
  /// The lines of a name.
  private static let headLines = 2
  /// The most values in a cell on the screen. The page of their sources has all.
  static let mostEntriesOnScreen = 8

  /// The columns before a cell, counted from that of the sign.
  package func offset(of cell: Int) -> Int {
    Self.signWidth + labelWidth + 1 + cell * (cellWidth + Self.gap)
  }

  /// The rows of the names above the cells.
  package var headRows: Int { heads.map(\.count).max() ?? 0 }

  /// Whether there is room for ages.
  package var showsAges: Bool { evidenceWidth > Evidence.mark }
  /// The columns behind a mark for the number of sources, with the blank before it.
  package var sourcesWidth: Int { max(0, evidenceWidth - Evidence.age) }

  /// Which records are shown if there are more, for the title: `4–6 of 13`.
  var place: [String] {
    guard shown.count < total else { return [] }
    let first = shown.lowerBound + 1
    return [shown.count == 1 ? "\(first) of \(total)" : "\(first)–\(shown.upperBound) of \(total)"]
  }

  // MARK: - Widths

  /// The columns for a mark, with an age of up to five, and with a number of sources of up to five; each with a blank before.
  private enum Evidence {
    static let mark = 2
    static let age = 8
    static let sources = 14
  }

  private static func evidenceWidth(_ cell: Int) -> Int {
    if cell >= 38 { return Evidence.sources }
    return cell >= Least.cell ? Evidence.age : Evidence.mark
  }

  private static func widest(in sheet: Sheet) -> Int {
    let texts = sheet.items.flatMap { $0.cells.joined() }.map(\.text.count).max() ?? 0
    let names = sheet.heads.map(\.name.count).max() ?? 0
    return min(widestCell, max(texts + Evidence.sources, names, Least.cell))
  }

  // MARK: - Lines

  /// The lines of an item, as many as its longest cell has.
  package func lines(of item: Sheet.Item, _ index: Int, wrap: (String, Int) -> [String]) -> [SheetLine] {
    let cells = item.cells[shown].map { lines(of: $0, wrap) }
    let labels = wrap(item.label, max(1, labelWidth))
    let isSame = item.cells.joined().allSatisfy { $0.role == .dim || $0.role == .unknown }
    let height = max(1, labels.count, cells.map(\.count).max() ?? 0)
    return (0..<height).map { number -> SheetLine in
      SheetLine(
        item: index, label: labels.indices.contains(number) ? labels[number] : "", text: "",
        role: isSame ? .dim : .text, isFlush: false, mark: nil, trailing: "", aside: "",
        cells: cells.map { cell in cell.indices.contains(number) ? cell[number] : nil },
        differs: item.differs && number == 0)
    }
  }

  private func lines(of cell: [Sheet.Entry], _ wrap: (String, Int) -> [String]) -> [Sheet.Entry] {
    let more = cell.count - mostEntries
    let entries = more > 1 ? cell.prefix(mostEntries) + [Sheet.Entry(text: "+\(more) more", role: .dim)] : cell[...]
    return entries.flatMap { entry in
      wrap(entry.text, max(1, cellWidth - evidenceWidth)).enumerated().map { number, text in
        number == 0 ? entry.with(text) : Sheet.Entry(text: text, role: entry.role)
      }
    }
  }

  /// The name if it fits in a line, else its short form, else the name in two lines.
  private static func lines(of head: Sheet.Head, _ width: Int, _ wrap: (String, Int) -> [String]) -> [String] {
    let lines = wrap(head.name, width)
    guard lines.count > 1 else { return lines }
    if let short = head.short { return [short] }
    guard lines.count > headLines else { return lines }
    return lines.prefix(headLines - 1) + [lines.dropFirst(headLines - 1).joined(separator: " ")]
  }
}

extension Sheet.Entry {
  fileprivate func with(_ text: String) -> Sheet.Entry {
    var entry = self
    entry.text = text
    return entry
  }
}
