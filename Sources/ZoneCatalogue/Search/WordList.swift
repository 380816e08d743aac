import Algorithms
import Foundation
import GRDB

/// The words of the index in memory, searched by prefix and by substring. FTS5 takes 50 ms for a long prefix of a
/// frequent word and cannot find substrings. Measured here: 0.3 to 1.4 ms for 181,000 words.
struct WordList: Sendable {
  /// All words, sorted by their bytes, each followed by a newline, and a zero byte at the end.
  private var bytes: [CChar] = []
  /// The start of each word, and the end of the last one.
  private var starts: [Int32] = [0]
  private var counts: [Int32] = []
  private var signs: Set<String> = []
  private var syllables: [String] = []

  /// Reads the list from the index.
  init(in db: Database) throws {
    try Prepared(db, "SELECT word, count FROM search_word ORDER BY word").each { add($0[0], count: $0[1]) }
    bytes.append(0)
  }

  /// Creates a list of sorted words and their numbers of records, for tests.
  init(_ words: [(String, Int)]) {
    for (word, count) in words {
      add(word, count: count)
    }
    bytes.append(0)
  }

  private mutating func add(_ word: String, count: Int) {
    guard let first = word.utf8.first else { return }
    if first == UInt8(ascii: "=") {
      syllables.append(String(word.dropFirst()))
    }
    if [UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "^")].contains(first) {
      signs.insert(word)
      return
    }
    bytes += word.utf8.map(CChar.init(bitPattern:))
    bytes.append(Self.newline)
    starts.append(Int32(bytes.count))
    counts.append(Int32(clamping: count))
  }

  /// Whether the index contains a token that marks a syllable or initials.
  func hasSign(_ token: String) -> Bool { signs.contains(token) }

  /// The Chinese syllables with a prefix.
  func syllables(beginning start: String) -> [String] { syllables.filter { $0.hasPrefix(start) } }

  /// The most frequent words with a prefix.
  func words(beginning start: String, limit: Int) -> [String] {
    let wanted = Array(start.utf8)
    let first = counts.indices.partitioningIndex { !word($0).lexicographicallyPrecedes(wanted) }
    let last = counts.indices.partitioningIndex {
      !word($0).prefix(wanted.count).lexicographicallyPrecedes(wanted) && !word($0).starts(with: wanted)
    }
    return mostFrequent(Array(first..<max(first, last)), limit)
  }

  /// The most frequent words that contain a part; with `orNone`, none if there are more than `limit`.
  func words(containing part: String, limit: Int, orNone: Bool = false) -> [String] {
    guard !part.isEmpty else { return [] }
    var found: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var rest = base
      while !orNone || found.count <= limit, let place = strstr(rest, part) {
        let index = counts.indices.partitioningIndex { Int(starts[$0]) > UnsafePointer(place) - base } - 1
        found.append(index)
        // Continue with the next word: a word that contains the part twice counts once.
        rest = base + Int(starts[index + 1])
      }
    }
    return orNone && found.count > limit ? [] : mostFrequent(found, limit)
  }

  private func mostFrequent(_ indexes: [Int], _ limit: Int) -> [String] {
    let kept =
      indexes.count <= limit
      ? indexes : Array(indexes.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit))
    return kept.map { String(decoding: word($0), as: UTF8.self) }
  }

  private func word(_ index: Int) -> some Collection<UInt8> {
    bytes[Int(starts[index])..<Int(starts[index + 1]) - 1].lazy.map(UInt8.init(bitPattern:))
  }

  private static let newline = CChar(bitPattern: UInt8(ascii: "\n"))
}
