import Testing

@testable import Terminal

@Suite struct CursorReportsTests {
  private func columns(_ pieces: String...) -> [Int] {
    var reports = CursorReports()
    pieces.forEach { reports.take(Array($0.utf8)) }
    return reports.columns
  }

  @Test func `each report gives its column`() {
    #expect(columns("\u{1B}[24;5R\u{1B}[24;80R") == [5, 80])
  }

  @Test func `a report may arrive in pieces`() {
    #expect(columns("\u{1B}", "[2", "4;", "1", "2R") == [12])
  }

  @Test func `other input is skipped`() {
    #expect(columns("ls R\u{1B}[A\u{1B}OR\u{1B}[7;3Rx;9R") == [3])
  }

  @Test(arguments: [
    "\u{1B}[;R", "\u{1B}[5R", "\u{1B}[1;2;3R", "\u{1B}[1;99999999999999999999R", "\u{1B}[?1;2R", "[1;2R", "\u{1B}[1;2",
  ])
  func `other sequences give no column`(text: String) {
    #expect(columns(text) == [])
  }
}
