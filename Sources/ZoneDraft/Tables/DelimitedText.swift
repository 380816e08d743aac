/// A table as rows of cells: CSV (RFC 4180) with commas or semicolons, or values separated by tabs.
package struct DelimitedText: Equatable, Sendable {
  /// A row with the line of the file on which it begins, from 1.
  package struct Row: Equatable, Sendable {
    package let line: Int
    package let cells: [String]
  }

  /// Why a text is not a table.
  package enum Failure: Error, Equatable, Sendable {
    case empty
    case openQuote(line: Int)
    case tooManyRows(limit: Int)
    /// There is one column only, so the separator is not known.
    case oneColumn

    /// A sentence without a full stop.
    package var message: String {
      switch self {
      case .empty: "the table has no rows below its headings"
      case .openQuote(let line): "the quote that opens in line \(line) is never closed"
      case .tooManyRows(let limit): "the table has more than \(limit) rows; split it"
      case .oneColumn: "the first line has one column only; separate the columns by commas, semicolons or tabs"
      }
    }
  }

  package let headings: [String]
  package let rows: [Row]

  /// Rows of a dossier at most: each becomes a paragraph.
  package static let mostRows = 20_000

  /// Reads the bytes of a file, in any encoding that documents have.
  package init(bytes: [UInt8]) throws(Failure) { try self.init(TextDecoder.text(of: bytes)) }

  /// Reads a text. The separator is the one that the first line has most often.
  package init(_ text: String) throws(Failure) {
    let first = text.prefix { !$0.isNewline }
    let separators: [Character] = ["\t", ",", ";"]
    let counts = separators.map { separator in (separator, first.count { $0 == separator }) }
    guard let (separator, count) = counts.max(by: { $0.1 < $1.1 }), !first.isEmpty else { throw .empty }
    guard count > 0 else { throw .oneColumn }
    var parser = DelimitedParser(separator: separator)
    try parser.read(text)
    let all = parser.rows.map { Row(line: $0.line, cells: $0.cells.map(\.articleText)) }
    guard let head = all.first else { throw .empty }
    headings = head.cells
    rows = all.dropFirst().filter { $0.cells.contains { !$0.isEmpty } }
    guard !rows.isEmpty else { throw .empty }
  }
}

/// Splits a text into cells.
private struct DelimitedParser {
  let separator: Character
  private(set) var rows: [DelimitedText.Row] = []
  private var cells: [String] = []
  private var cell = ""
  private var (line, start) = (1, 1)

  init(separator: Character) { self.separator = separator }

  mutating func read(_ text: String) throws(DelimitedText.Failure) {
    var quoteLine: Int?
    var wasQuote = false
    for character in text {
      if character.isNewline { line += 1 }
      if quoteLine != nil, character != "\"" || wasQuote {
        // A second quote right after one stands for itself; anything else after it ends the quoted part.
        if wasQuote, character == "\"" {
          cell.append(character)
          wasQuote = false
          continue
        }
        if !wasQuote {
          cell.append(character)
          continue
        }
        (quoteLine, wasQuote) = (nil, false)
      }
      switch character {
      case "\"" where quoteLine != nil: wasQuote = true
      case "\"" where cell.isEmpty: quoteLine = line
      case separator: endCell()
      case _ where character.isNewline: try endRow()
      default: cell.append(character)
      }
    }
    if let quoteLine, !wasQuote { throw .openQuote(line: quoteLine) }
    if !cell.isEmpty || !cells.isEmpty { try endRow() }
  }

  private mutating func endCell() {
    cells.append(cell)
    cell = ""
  }

  private mutating func endRow() throws(DelimitedText.Failure) {
    endCell()
    if cells != [""] { rows.append(DelimitedText.Row(line: start, cells: cells)) }
    (cells, start) = ([], line)
    guard rows.count <= DelimitedText.mostRows + 1 else { throw .tooManyRows(limit: DelimitedText.mostRows) }
  }
}
