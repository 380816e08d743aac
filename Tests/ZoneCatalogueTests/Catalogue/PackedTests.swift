import Foundation
import Testing

@testable import ZoneCatalogue

@Suite struct PackedTests {
  /// Writes a list of two lists, in the form in which columns store records.
  private func packed(_ texts: [String?], _ numbers: [Int?]) -> String {
    var writer = PackedWriter()
    writer.begin()
    writer.begin()
    texts.forEach { writer.add($0) }
    writer.end()
    writer.begin()
    numbers.forEach { writer.add($0) }
    writer.end()
    writer.end()
    return writer.text
  }

  @Test func `packed lists are read as written`() {
    let texts = ["a \"word\"", nil, "back\\slash", "line\nend\u{1}\u{1F}", "", "云\u{7F}"]
    let numbers = [nil, 0, -7, Int.max]
    var reader = PackedReader(packed(texts + [nil], numbers))
    #expect(reader.begin() && reader.begin())
    #expect(texts.indices.map { _ in reader.text() } == texts)
    let missing = reader.text()
    #expect(missing == nil)
    reader.end()
    let isNext = reader.begin()
    #expect(isNext)
    #expect(numbers.indices.map { _ in reader.number() } == numbers)
    reader.end()
    let isAnother = reader.begin()
    #expect(!isAnother)
  }

  @Test func `the packed form is JSON`() throws {
    let text = packed(["\u{1}\"\\", nil, "x", nil], [nil, 1])
    #expect(text == #"[["\u0001\"\\",null,"x"],[null,1]]"#)
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [Any])
  }
}
