import TestSupport
import Testing

@Suite struct WrittenTextTests {
  /// A list has one line for each row, and SQLite ends a text at a zero byte.
  @Test func `a value is one line without zero bytes`() throws {
    let record = try Fixture.record(
      "z", ["doc": "source: {title: T, kind: news}\nzones:\n  z: {name: \"a\\nb\\0c\"}\n"])
    #expect(record.displayName == "a b\u{FFFD}c")
  }
}
