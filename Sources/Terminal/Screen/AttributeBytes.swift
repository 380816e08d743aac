/// Says changes of attributes in fewer bytes than ncurses does.
///
/// By most descriptions each change also resets the character set, which nothing here ever changes, and a change comes in
/// several parts: six bytes for a way back to plain text where three will do, a quarter of a frame in all. terminfo's strings
/// cannot be replaced: ncurses keeps them to itself.
enum AttributeBytes {
  private static let escape = UInt8(ascii: "\u{1B}")
  private static let shiftIn = UInt8(0x0F)

  /// The same picture in fewer bytes: without character sets, one sequence where several follow one another, and none
  /// around blanks that look the same without.
  static func shortened(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    // What is on at a place, as parameters: nothing where a reset says nothing; where a frame begins nobody knows.
    var pen: [UInt8]?
    while place < bytes.count {
      let (change, end) = Change.taken(from: bytes, at: place)
      guard change.isThere else {
        result.append(bytes[place])
        place += 1
        continue
      }
      place = end
      if change.isPlain, let pen, let blanks = blanks(bytes, at: place, between: pen) {
        result += bytes[place..<blanks.end]
        place = blanks.next
      } else {
        result += change.bytes(isPlain: pen?.isEmpty == true)
        pen = change.pen(after: pen)
      }
    }
    return result
  }

  /// The end of plain blanks behind which what is on before them is put on again, and the place behind that; nil where
  /// something else stands there, or where blanks would look otherwise with it.
  private static func blanks(_ bytes: [UInt8], at place: Int, between pen: [UInt8]) -> (end: Int, next: Int)? {
    let end = bytes[place...].firstIndex { $0 != UInt8(ascii: " ") } ?? place
    guard end > place else { return nil }
    let (change, next) = Change.taken(from: bytes, at: end)
    guard change.isThere, change.pen(after: []) == pen, !pen.isEmpty, !isSeenOnBlanks(pen) else { return nil }
    return (end, next)
  }

  /// Whether blanks show what is on: a line, swapped colours, or a background.
  private static func isSeenOnBlanks(_ pen: [UInt8]) -> Bool {
    pen.split(separator: UInt8(ascii: ";")).contains { parameter in
      let number = Int(String(decoding: parameter.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0
      return [4, 7, 9, 21, 53].contains(number) || (40...49).contains(number) || (100...107).contains(number)
    }
  }

  /// Sequences that follow one another, as one.
  private struct Change {
    var isThere = false
    /// Whether everything goes off before the parameters.
    var isReset = false
    /// What is said besides, as `1;31`.
    var parameters: ArraySlice<UInt8> = []
    private var hasAttributes = false

    /// The change that begins at a place, and its end.
    static func taken(from bytes: [UInt8], at place: Int) -> (change: Change, end: Int) {
      var (change, end) = (Change(), place)
      while let next = change.take(bytes, at: end) {
        end = next
      }
      return (change, end)
    }

    /// Whether everything goes off, and nothing on.
    var isPlain: Bool { isReset && parameters.isEmpty }

    /// What is on after it; nil where nobody knows.
    func pen(after pen: [UInt8]?) -> [UInt8]? {
      if isReset { return Array(parameters) }
      return pen.map { $0 + ($0.isEmpty || parameters.isEmpty ? [] : [separator]) + parameters }
    }

    /// Takes a sequence that begins at a place and gives back its end; nil where there is none.
    mutating func take(_ bytes: [UInt8], at place: Int) -> Int? {
      guard place < bytes.count else { return nil }
      if bytes[place] == shiftIn {
        isThere = true
        return place + 1
      }
      guard bytes[place] == escape, place + 2 < bytes.count else { return nil }
      if bytes[place + 1] == UInt8(ascii: "("), bytes[place + 2] == UInt8(ascii: "B") {
        isThere = true
        return place + 3
      }
      guard bytes[place + 1] == UInt8(ascii: "["),
        let end = bytes[(place + 2)...].firstIndex(where: { !isParameter($0) }), bytes[end] == UInt8(ascii: "m")
      else {
        return nil
      }
      add(bytes[(place + 2)..<end])
      return end + 1
    }

    private func isParameter(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "0")...UInt8(ascii: ";")).contains(byte)
    }

    /// What goes before a reset does not matter any more.
    private mutating func add(_ written: ArraySlice<UInt8>) {
      (isThere, hasAttributes) = (true, true)
      let zero = UInt8(ascii: "0")
      guard written.isEmpty || written.first == zero && (written.count == 1 || written.dropFirst().first == separator)
      else {
        parameters += (parameters.isEmpty ? [] : between(parameters)) + written
        return
      }
      isReset = true
      parameters = written.dropFirst(2)
    }

    private var separator: UInt8 { UInt8(ascii: ";") }

    /// What stands between parameters. What follows a 24-bit colour in its sequence, as the second of
    /// `38:2::31:39:51;48:2::251:251:248`, xterm takes with its parts moved by one place: white grounds became cyan.
    private func between(_ first: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      first.contains(UInt8(ascii: ":")) ? [UInt8(ascii: "m"), escape, UInt8(ascii: "[")] : [separator]
    }

    func bytes(isPlain: Bool) -> [UInt8] {
      guard hasAttributes, !(isPlain && isReset && parameters.isEmpty) else { return [] }
      let reset: [UInt8] = isReset && !isPlain && !parameters.isEmpty ? [UInt8(ascii: "0"), separator] : []
      return [escape, UInt8(ascii: "[")] + reset + parameters + [UInt8(ascii: "m")]
    }
  }
}
