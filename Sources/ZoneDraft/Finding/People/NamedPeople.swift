import ZoneData

/// The people that an article names, by the words that mean them later: their surnames and given names. Looking for each
/// word among all names would take time in the square of the text.
struct NamedPeople: Sendable {
  /// The person named last in the text.
  private struct Meaning {
    var person: RecordID
    var passage: Int
  }

  private var bySurname: [String: Meaning] = [:]
  private var byGivenName: [String: Meaning] = [:]

  /// Notes a whole name. Names need not come in the order of the text.
  mutating func note(_ person: RecordID, passage: Int, surnames: [String], givenName: String?) {
    for word in surnames { Self.note(person, passage, &bySurname[word]) }
    if let givenName { Self.note(person, passage, &byGivenName[givenName]) }
  }

  private static func note(_ person: RecordID, _ passage: Int, _ meaning: inout Meaning?) {
    guard passage >= meaning?.passage ?? 0 else { return }
    meaning = Meaning(person: person, passage: passage)
  }

  /// The person whom a surname means or, if it is none, a given name.
  subscript(word: String) -> RecordID? { (bySurname[word] ?? byGivenName[word])?.person }
}
