import Foundation
import GRDB

/// The words of the index in memory, to find those that begin with something or hold it: FTS5 alone takes 50 ms for
/// a long prefix of a frequent word and knows no parts of words (research: 0.3 to 1.4 ms over 181,000 words here).
struct WordList: Sendable {
  /// All words, sorted by their bytes, a newline after each, and a zero byte.
  private var bytes: [CChar] = []
  /// Where each word starts, and where another would.
  private var starts: [Int32] = [0]
  private var counts: [Int32] = []
  private var signs: Set<String> = []
  private var syllables: [String] = []

  /// Reads the list that the index stores.
  init(in db: Database) throws {
    try Prepared(db, "SELECT word, count FROM search_word ORDER BY word").each { add($0[0], count: $0[1]) }
    bytes.append(0)
  }

  /// Words with how many records have them, sorted; for tests.
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

  /// Whether the index has a token that is no word.
  func hasSign(_ token: String) -> Bool { signs.contains(token) }

  /// The syllables of Chinese that begin so.
  func syllables(beginning start: String) -> [String] { syllables.filter { $0.hasPrefix(start) } }

  /// The most frequent of the words that begin so.
  func words(beginning start: String, limit: Int) -> [String] {
    let wanted = Array(start.utf8)
    let first = partition { word($0).lexicographicallyPrecedes(wanted) }
    let last = partition {
      word($0).prefix(wanted.count).lexicographicallyPrecedes(wanted) || word($0).starts(with: wanted)
    }
    return mostFrequent(Array(first..<max(first, last)), limit)
  }

  /// The most frequent of the words that hold a part, or nothing where there are more and that would be of no use.
  func words(containing part: String, limit: Int, orNone: Bool = false) -> [String] {
    guard !part.isEmpty else { return [] }
    var found: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var rest = base
      while !orNone || found.count <= limit, let place = strstr(rest, part) {
        let index = partition { Int(starts[$0]) <= UnsafePointer(place) - base } - 1
        found.append(index)
        // On with the next word: one that holds the part twice counts once.
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

  /// The first index for which a condition, true up to somewhere, no longer holds.
  private func partition(_ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, counts.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static let newline = CChar(bitPattern: UInt8(ascii: "\n"))
}
