import Foundation
import Testing

@testable import YAMLText

/// Every shipped dossier can be changed, a line at a time.
@Suite struct ShippedTextsTests {
  private static let seeds = URL(filePath: #filePath).appending(path: "../../../seeds").standardized

  private static func files() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: seeds, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }
  }

  /// The paths of all scalars.
  private static func scalars(in value: YAMLValue, at path: [YAMLStep] = []) -> [[YAMLStep]] {
    switch value {
    case .scalar: [path]
    case .sequence(let items): items.enumerated().flatMap { scalars(in: $1, at: path + [.item($0)]) }
    case .mapping(let entries): entries.flatMap { scalars(in: $0.value, at: path + [.key($0.key)]) }
    }
  }

  private static func lines(_ bytes: some Sequence<UInt8>) -> [String] {
    String(decoding: Array(bytes), as: UTF8.self).components(separatedBy: "\n")
  }

  private static func isDone(_ edit: () throws -> Void) -> Bool { (try? edit()) != nil }

  @Test func `the same values change nothing`() throws {
    var count = 0
    for file in try Self.files() {
      let bytes = [UInt8](try Data(contentsOf: file))
      var editor = try YAMLEditor(bytes)
      for path in Self.scalars(in: editor.value) {
        guard case .scalar(let text)? = editor.value[path] else { continue }
        try editor.set(path, to: text)
        count += 1
      }
      #expect(editor.bytes == bytes, "\(file.lastPathComponent)")
    }
    #expect(count > 10_000)
  }

  /// Of each file every eleventh scalar, each with another text.
  @Test func `a changed value changes only its lines and reads back`() throws {
    let texts = ["over 90 acre", "It's, “so”: a # b", "沈阳", "two\nlines ", "2026-12"]
    var count = 0
    for file in try Self.files() {
      let editor = try YAMLEditor([UInt8](try Data(contentsOf: file)))
      for path in Self.scalars(in: editor.value).enumerated().filter({ $0.offset % 11 == 5 }).map(\.element) {
        var changed = editor
        let new = texts[count % texts.count]
        try changed.set(path, to: new)
        let node = try #require(editor.node(at: path))
        #expect(
          YAMLReader.read(changed.bytes).root.map(YAMLValue.init) == editor.value.replacing(path, with: .scalar(new)))
        let (before, after) = (Self.lines(editor.bytes), Self.lines(changed.bytes))
        let first = Self.lines(editor.bytes[..<node.bytes.lowerBound]).count - 1
        let rest = before.count - Self.lines(editor.bytes[..<node.bytes.upperBound]).count
        #expect(after.prefix(first) == before.prefix(first) && after.suffix(rest) == before.suffix(rest))
        count += 1
      }
    }
    #expect(count > 900)
  }

  /// Of each file every thirteenth scalar.
  @Test func `a removed value takes only its lines`() throws {
    var count = 0
    for file in try Self.files() {
      let editor = try YAMLEditor([UInt8](try Data(contentsOf: file)))
      for path in Self.scalars(in: editor.value).enumerated().filter({ $0.offset % 13 == 7 }).map(\.element) {
        var changed = editor
        guard Self.isDone({ try changed.remove(path) }) else {
          #expect(changed.bytes == editor.bytes)
          continue
        }
        #expect(YAMLReader.read(changed.bytes).root.map(YAMLValue.init) == editor.value.replacing(path, with: nil))
        #expect(changed.bytes.count < editor.bytes.count + 4)
        count += 1
      }
    }
    #expect(count > 800)
  }
}
