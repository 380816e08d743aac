/// Points out records that may be one: a name that two of a kind share, or names one letter apart. Records are never
/// joined by it; that takes a person, and a note with the reason.
struct Twins {
  /// A printed name of a record, and where it stands.
  struct Name {
    let record: RecordID
    let printed: String
    let file: String
    let place: Claim.Position
    /// The kind of the record.
    let kind: String
    fileprivate let letters: [Character]

    init(record: RecordID, printed: String, file: String, place: Claim.Position, kind: String) {
      self.record = record
      self.printed = printed
      self.file = file
      self.place = place
      self.kind = kind
      letters = Array(FoldedText.fold(printed))
    }
  }

  /// Names shorter than this are near to many others by chance.
  private static let shortest = 8

  /// Pairs of records that a note says are two.
  let different: Set<Set<RecordID>>

  /// The likely twins among names of one kind, in the order of records: each pair once, told at the name of the later one.
  func problems(among names: [Name]) -> [Problem] {
    var told: Set<[RecordID]> = []
    var problems: [Problem] = []
    var alike: [Int: [Int]] = [:]
    for (index, name) in names.enumerated() {
      let keys = Self.keys(of: name.letters)
      for other in Set(keys.flatMap { alike[$0] ?? [] }).sorted().map({ names[$0] }) {
        guard let kind = kind(name, other), told.insert([name.record, other.record]).inserted else { continue }
        problems.append(Problem(kind, at: name.place, in: name.file))
      }
      for key in keys {
        alike[key, default: []].append(index)
      }
    }
    return problems
  }

  /// Names that are one letter apart, or have two swapped, are the same when the right letter is left out of each. So each
  /// name is compared only with those that have a key in common, and not with all.
  private static func keys(of letters: [Character]) -> Set<Int> {
    var keys: Set<Int> = [letters.hashValue]
    guard letters.count >= shortest else { return keys }
    // Near names begin alike.
    for place in letters.indices.dropFirst() {
      var hasher = Hasher()
      hasher.combine(letters.count - 1)
      for other in letters.indices where other != place {
        hasher.combine(letters[other])
      }
      keys.insert(hasher.finalize())
    }
    return keys
  }

  private func kind(_ name: Name, _ other: Name) -> Problem.Kind? {
    guard name.record != other.record, !different.contains([name.record, other.record]) else { return nil }
    if name.letters == other.letters {
      return .sameName(name.printed, other.record)
    }
    guard min(name.letters.count, other.letters.count) >= Self.shortest, name.letters.first == other.letters.first,
      Spelling.distance(String(name.letters), String(other.letters), limit: 1) == 1
    else { return nil }
    return .nearName(name.printed, other.printed, other.record)
  }
}
