import ZoneData

/// Values and roles as people write them.
package enum Words {
  /// A word of the dossiers without its hyphens: `letter of intent`.
  package static func plain(_ word: String) -> String {
    word.replacing("-", with: " ")
  }

  /// A word of the dossiers as a label: `Facilitator`.
  package static func label(_ word: String) -> String {
    let plain = plain(word)
    return plain.prefix(1).uppercased() + plain.dropFirst()
  }

  /// A value, for a record's detail; `name` gives the names of records.
  package static func value(_ value: Value, name: (RecordID) -> String) -> String {
    value.inWords(name: name)
  }

  /// A question after the nearest of the words there are, to end a sentence about an unknown one; empty where none is
  /// near.
  package static func guess(for word: String, among known: some Sequence<String>) -> String {
    Spelling.nearest(to: word, among: known).map { "; did you mean “\($0)”?" } ?? "."
  }

  /// One or several of something: `1 source`, `3 bodies`.
  package static func count(_ count: Int, _ noun: String, many: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : many ?? noun + "s")"
  }
}
