/// Says changes of attributes in fewer bytes than ncurses does.
///
/// By most descriptions each change also resets the character set, which nothing here ever changes, and a change comes in
/// several parts: six bytes for a way back to plain text where three will do, a quarter of a frame in all. terminfo's strings
/// cannot be replaced: ncurses keeps them to itself.
enum AttributeBytes {
  private static let escape = UInt8(ascii: "\u{1B}")
  private static let shiftIn = UInt8(0x0F)

  /// The same picture in fewer bytes: without character sets, and one sequence where several follow one another.
  static func shortened(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    // Whether nothing is on at a place, so that a reset says nothing; where a frame begins nobody knows.
    var isPlain = false
    while place < bytes.count {
      var change = Change()
      while let end = change.take(bytes, at: place) {
        place = end
      }
      if change.isThere {
        result += change.bytes(isPlain: isPlain)
        isPlain = change.isReset && change.parameters.isEmpty
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  /// Sequences that follow one another, as one.
  private struct Change {
    var isThere = false
    /// Whether everything goes off before the parameters.
    var isReset = false
    /// What is said besides, as `1;31`.
    var parameters: ArraySlice<UInt8> = []
    private var hasAttributes = false

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
