/// Refuses pages whose parsing would take a time that grows with the square of their size.
enum HTMLGuard {
  /// libxml2 compares each attribute of an element with those before it. Real elements have a few dozen.
  static let mostAttributes = 1000
  /// The most bytes of a page: 20 MiB. The tree takes about ten times as much.
  static let sizeLimit = 20 << 20

  /// Throws if the page is too large, or an element has too many attributes.
  static func check(_ page: [UInt8]) throws(IntakeError) {
    guard page.count <= sizeLimit else { throw .tooLarge(bytes: page.count, limit: sizeLimit) }
    var index = 0
    while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard index < page.count, isLetter(page[index]) else { continue }
      if let end = skipped(page, at: index) {
        index = end
      } else {
        try checkTag(page, &index)
      }
    }
  }

  /// Counts the attributes of a tag, and leaves the index behind it.
  private static func checkTag(_ page: [UInt8], _ index: inout Int) throws(IntakeError) {
    var (names, quote, wasName) = (0, UInt8(0), true)
    while index < page.count {
      let byte = page[index]
      index += 1
      if quote != 0 {
        if byte == quote { (quote, wasName) = (0, false) }
        continue
      }
      if byte == UInt8(ascii: ">") { return }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      let isName = byte > 0x20 && byte != UInt8(ascii: "/")
      if isName, !wasName { names += 1 }
      wasName = isName
      guard names <= mostAttributes else {
        throw .tooComplex("an element has more than \(mostAttributes) attributes")
      }
    }
  }

  /// The end of a script or style sheet, in which a less-than sign does not begin a tag.
  private static func skipped(_ page: [UInt8], at index: Int) -> Int? {
    for name in ["script", "style"] where matches(name, page, at: index) {
      var next = index + name.utf8.count
      while let end = page[next...].firstIndex(of: UInt8(ascii: "<")) {
        if end + 1 < page.count, page[end + 1] == UInt8(ascii: "/"), matches(name, page, at: end + 2) { return end }
        next = end + 1
      }
      return page.count
    }
    return nil
  }

  private static func matches(_ name: String, _ page: [UInt8], at index: Int) -> Bool {
    guard index + name.utf8.count <= page.count else { return false }
    return zip(name.utf8, page[index...]).allSatisfy { $0 == $1 | 0x20 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
