/// Words and numbers as people write them.
package enum Words {
  /// A word of the dossiers without hyphens: `letter of intent`.
  package static func plain(_ word: String) -> String {
    // By bytes: `replacing` takes a microsecond, and a list shows a word in each row.
    let hyphen = UInt8(ascii: "-")
    guard word.utf8.contains(hyphen) else { return word }
    return String(decoding: word.utf8.map { $0 == hyphen ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// A word of the dossiers as a label: `Facilitator`.
  package static func label(_ word: String) -> String {
    let plain = plain(word)
    return plain.prefix(1).uppercased() + plain.dropFirst()
  }

  /// A value in words. `name` returns the name of a record.
  package static func value(_ value: Value, name: (RecordID) -> String) -> String {
    value.inWords(name: name)
  }

  /// The end of a sentence about an unknown word: a suggestion of the nearest known word, or a full stop.
  package static func guess(for word: String, among known: some Sequence<String>) -> String {
    Spelling.nearest(to: word, among: known).map { "; did you mean “\($0)”?" } ?? "."
  }

  /// A number with commas between thousands. A fraction is unchanged.
  package static func grouped(_ number: some StringProtocol) -> String {
    let whole = number.prefix { $0 != "." }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) {
        grouped.append(",")
      }
      grouped.append(digit)
    }
    return grouped + number.dropFirst(whole.count)
  }

  /// A count with a noun in the singular or plural: `1 source`, `3 bodies`.
  package static func count(_ count: Int, _ noun: String, many: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : many ?? noun + "s")"
  }
}
