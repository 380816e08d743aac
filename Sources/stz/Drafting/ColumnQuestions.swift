import Foundation
import ZoneData
import ZoneDraft

/// Asks on the terminal what the columns of a table are.
enum ColumnQuestions {
  private static let shownCells = 3

  /// The mapping with the user's answers for the columns that are not sure.
  static func answered(_ mapping: TableMapping, _ table: DelimitedText) throws(Exit.Failure) -> TableMapping {
    var mapping = mapping
    let words = ColumnTarget.words(for: mapping.kind)
    for heading in mapping.unsure(table) {
      Exit.report("“\(heading)” (\(cells(of: heading, table))): which field? Enter leaves it out, ? lists the fields")
      mapping.map(heading, to: try answer(words, mapping.kind))
    }
    return mapping
  }

  private static func answer(_ words: [String], _ kind: RecordKind) throws(Exit.Failure) -> ColumnTarget {
    while let line = readLine() {
      let word = line.filter { !$0.isWhitespace }
      if word.isEmpty { return .none }
      if let target = ColumnTarget(word, for: kind) { return target }
      Exit.report(
        word == "?"
          ? words.joined(separator: ", ") : "there is no field “\(word)”" + Words.guess(for: word, among: words))
    }
    throw .usage("the input has ended before every column has a field")
  }

  private static func cells(of heading: String, _ table: DelimitedText) -> String {
    guard let index = table.headings.firstIndex(of: heading) else { return "" }
    let cells = table.rows.lazy.compactMap { index < $0.cells.count ? $0.cells[index] : nil }.filter { !$0.isEmpty }
    return cells.prefix(shownCells).map { $0.count > 30 ? $0.prefix(29) + "…" : $0 }.joined(separator: ", ")
  }
}
