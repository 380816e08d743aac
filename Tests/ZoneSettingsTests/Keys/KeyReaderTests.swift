import TerminalCells
import Testing

@testable import ZoneSettings
@testable import ZoneViewModels

@Suite struct KeyReaderTests {
  private func press(_ name: String) throws -> InputEvent { .key(try #require(KeyPress(name))) }

  @Test func `a key without a meaning says so once`() throws {
    var reader = KeyReader(.standard)
    #expect(
      reader.intent(for: try press("x"), in: .browsing) == .reported(Message("x has no meaning here; ? lists the keys"))
    )
    #expect(reader.intent(for: try press("x"), in: .browsing) == nil)
    #expect(reader.intent(for: try press("f7"), in: .popup) == nil)
    #expect(reader.intent(for: try press("j"), in: .browsing) == .performed(.moveDown))
  }

  @Test func `the start of a sequence and a key of no use while typing say nothing`() throws {
    var reader = KeyReader(.standard)
    #expect(reader.intent(for: try press("g"), in: .browsing) == nil)
    #expect(reader.intent(for: try press("g"), in: .browsing) == .performed(.moveToTop))
    #expect(reader.intent(for: try press("alt-up"), in: .typing) == nil)
    #expect(reader.intent(for: try press("x"), in: .typing) == .typed("x"))
  }
}
