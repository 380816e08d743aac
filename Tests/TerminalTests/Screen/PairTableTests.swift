import Testing

@testable import Terminal

@Suite struct PairTableTests {
  private func pair(_ foreground: Int32) -> ColorPair {
    ColorPair(foreground: foreground, background: 0)
  }

  @Test func `the terminal's own pair is zero and takes no number`() {
    var table = PairTable(capacity: 1)
    #expect(table.number(of: .terminal) == .known(0))
    #expect(table.number(of: pair(1)) == .full)
  }

  @Test func `a pair is new once and known afterwards`() {
    var table = PairTable(capacity: 8)
    #expect(table.number(of: pair(1)) == .new(1))
    #expect(table.number(of: pair(2)) == .new(2))
    #expect(table.number(of: pair(1)) == .known(1))
  }

  @Test func `a full table starts again from one`() {
    var table = PairTable(capacity: 3)
    #expect([1, 2, 3].map { table.number(of: pair($0)) } == [.new(1), .new(2), .full])
    #expect(table.number(of: pair(2)) == .known(2))
    table.restart()
    #expect(table.number(of: pair(3)) == .new(1))
  }
}
