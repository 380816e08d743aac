import Algorithms

/// The watched records: a text with an id on each line, which a team shares. What follows a `#` is a comment.
///
/// Adding and removing an id leave every other byte as it is.
package struct Watchlist: Hashable, Sendable {
  /// Its file in the journal.
  package static let fileName = "watched.txt"

  package private(set) var bytes: [UInt8]

  /// A line that holds neither an id nor a comment.
  package struct Mistake: Hashable, Sendable {
    package let line: Int
    package let text: String

    /// A sentence without a full stop.
    package var message: String { "line \(line): “\(text)” is not an id; write one id on each line, comments after #" }
  }

  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  package init(_ text: String) { bytes = Array(text.utf8) }

  /// The ids as written, each once, in the order of the lines. One may since have been joined with another record.
  package var ids: [RecordID] {
    var seen: Set<RecordID> = []
    return lines.compactMap { RecordID(Self.word(bytes[$0])) }.filter { seen.insert($0).inserted }
  }

  /// The lines that are not understood, such as those that git leaves in a conflict.
  package var mistakes: [Mistake] {
    lines.enumerated().compactMap { index, line in
      let word = Self.word(bytes[line])
      return word.isEmpty || RecordID(word) != nil ? nil : Mistake(line: index + 1, text: word)
    }
  }

  /// Adds an id at the end; false if it is there already.
  @discardableResult
  package mutating func add(_ id: RecordID) -> Bool {
    guard !ids.contains(id) else { return false }
    let end = Array((usesCarriageReturns ? "\r\n" : "\n").utf8)
    if let last = bytes.last, last != Self.lineFeed { bytes += end }
    bytes += Array(id.text.utf8) + end
    return true
  }

  /// Removes every line with an id, together with its comment; false if there is none.
  @discardableResult
  package mutating func remove(_ id: RecordID) -> Bool {
    let found = lines.filter { Self.word(bytes[$0]) == id.text }
    for line in found.reversed() { bytes.removeSubrange(line) }
    return !found.isEmpty
  }

  // MARK: - Lines

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The places of the lines, each with its end.
  private var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: Self.lineFeed).map { $0 + 1 } ?? bytes.endIndex
      lines.append(start..<end)
      start = end
    }
    return lines
  }

  private var usesCarriageReturns: Bool {
    guard let end = bytes.firstIndex(of: Self.lineFeed), end > 0 else { return false }
    return bytes[end - 1] == Self.carriageReturn
  }

  /// What stands on a line before its comment, without blanks around it and without a byte order mark.
  private static func word(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
    return String(text.trimmingPrefix("\u{FEFF}").trimming { $0.isWhitespace })
  }
}

extension Journal {
  /// The watched records of the journal.
  package func watchlist() throws(JournalError) -> Watchlist {
    Watchlist(try contents(of: Watchlist.fileName))
  }

  /// Changes the watch list, and returns the new one. Nothing is written if it stays the same.
  @discardableResult
  package func editWatchlist(_ change: (inout Watchlist) -> Void) throws(JournalError) -> Watchlist {
    var list = Watchlist()
    try rewrite(Watchlist.fileName) { old in
      list = Watchlist(old)
      change(&list)
      return list.bytes
    }
    return list
  }
}
