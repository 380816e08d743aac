/// Names without spaces. They find names that equal a query or begin with it even if a space was lost in print
/// (`ulHaque`) or pinyin was typed with or without spaces.
enum SearchKeys {
  /// The keys of a name: as written, in pinyin, and as initials. `readings` are those of its Chinese words.
  static func of(_ words: [SearchWord], readings: [[[String]]]) -> Set<String> {
    var keys: Set<String> = [words.map(\.text).joined()]
    var pinyin = [""]
    var initials = [""]
    var next = readings.makeIterator()
    for word in words {
      guard word.isHan, let readings = next.next() else {
        pinyin = pinyin.map { $0 + word.text }
        initials = initials.map { $0 + word.text }
        continue
      }
      let room = readings.prefix(max(1, mostReadings / pinyin.count))
      pinyin = pinyin.flatMap { start in room.map { start + $0.joined() } }
      initials = initials.flatMap { start in room.map { start + String($0.compactMap(\.first)) } }
    }
    keys.formUnion(pinyin)
    keys.formUnion(initials)
    return keys.filter { !$0.isEmpty }
  }

  private static let mostReadings = 8
}
