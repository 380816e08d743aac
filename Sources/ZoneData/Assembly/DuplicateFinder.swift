/// Reports records that may be duplicates: two records of a kind that share a name, or have names one letter apart. It
/// never joins them; that takes a person, and a note with the reason.
package struct DuplicateFinder {
  /// A printed name of a record, with its position.
  package struct Name {
    let record: RecordID
    let printed: String
    let file: String
    let place: Claim.Position
    package let kind: String
    fileprivate let letters: [Character]

    package init(record: RecordID, printed: String, file: String, place: Claim.Position, kind: String) {
      self.record = record
      self.printed = printed
      self.file = file
      self.place = place
      self.kind = kind
      letters = Array(FoldedText.fold(printed))
    }
  }

  /// Shorter names are close to many others by chance.
  private static let shortest = 8
  /// The spellings with the same letters but one that are compared with each other.
  private static let mostCompared = 32

  /// Pairs of records that a note keeps apart.
  let different: Set<Set<RecordID>>
  /// The pairs that are reported of records whose names are alike, enough for four with the same name. The records beyond
  /// them are counted.
  let mostPairs: Int

  package init(different: Set<Set<RecordID>>, mostPairs: Int = 6) {
    (self.different, self.mostPairs) = (different, mostPairs)
  }

  /// The likely duplicates among names of one kind, in the order of records. Each pair is reported once, at the name of
  /// the later record.
  package func problems(among names: [Name]) -> [Problem] {
    var groups = AlikeRecords()
    var spellings: [[Character]: Int] = [:]
    // The names with each spelling, one of each record: joined records can have thousands.
    var members: [[Int]] = []
    var records: [Set<RecordID>] = []
    var spellingsOfKey: [UInt64: [Int]] = [:]
    for (index, name) in names.enumerated() {
      let keys = Self.keys(of: name.letters)
      let spelling = spellings[name.letters] ?? members.count
      if spelling == members.count {
        spellings[name.letters] = spelling
        members.append([])
        records.append([])
      }
      let near = Set(keys.flatMap { spellingsOfKey[$0] ?? [] }).subtracting([spelling]).sorted()
      for other in [spelling] + near where other == spelling || Self.isNear(name, names[members[other][0]]) {
        compare(names, index, with: members[other], &groups)
      }
      if members[spelling].isEmpty {
        for key in keys where spellingsOfKey[key, default: []].count < Self.mostCompared {
          spellingsOfKey[key, default: []].append(spelling)
        }
      }
      if records[spelling].insert(name.record).inserted { members[spelling].append(index) }
    }
    return groups.problems
  }

  /// Of a large group each record only has to be counted, for which one pair is enough.
  private func compare(_ names: [Name], _ index: Int, with others: [Int], _ groups: inout AlikeRecords) {
    let name = names[index]
    for other in others.lazy.map({ names[$0] }) {
      guard name.record != other.record, !different.contains([name.record, other.record]) else { continue }
      guard groups.add(name, other, most: mostPairs) else { return }
    }
  }

  /// Two names that are one letter apart, or have two letters swapped, are equal when the right letter is left out of
  /// each. So each name is compared only with names that share a key.
  ///
  /// A key is a polynomial in the hashes of the letters, so that those of a name take time linear in its length.
  private static func keys(of letters: [Character]) -> Set<UInt64> {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let hashes = letters.map { UInt64(bitPattern: Int64($0.hashValue)) }
    let before = hashes.reductions(0) { $0 &* base &+ $1 }
    var keys: Set<UInt64> = [before[hashes.count]]
    guard letters.count >= shortest else { return keys }
    var (after, power): (UInt64, UInt64) = (0, 1)
    // Close names start with the same letter.
    for place in hashes.indices.dropFirst().reversed() {
      keys.insert(before[place] &* power &+ after)
      after &+= hashes[place] &* power
      power &*= base
    }
    return keys
  }

  /// Whether two different names that share a key are one letter apart, or have two letters swapped.
  private static func isNear(_ name: Name, _ other: Name) -> Bool {
    let (short, long) =
      name.letters.count < other.letters.count ? (name.letters, other.letters) : (other.letters, name.letters)
    guard short.count >= shortest, long.count - short.count <= 1, short.first == long.first else { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    guard start + end < long.count - 1 else { return true }
    let areSwapped = short[start...].prefix(2).elementsEqual(long[start...].prefix(2).reversed())
    return areSwapped && short.count == long.count && start + end == long.count - 2
  }
}

/// Groups of records whose names are alike, and what is reported of them.
private struct AlikeRecords {
  private struct Group {
    var records: Set<RecordID> = []
    var pairs: Set<[RecordID]> = []
    /// The names of records that are in no reported pair, the first of each.
    var counted: [DuplicateFinder.Name] = []
  }

  private var groups: [Group] = []
  private var numbers: [RecordID: Int] = [:]
  private var found: [Problem] = []

  /// Reports two names. If enough pairs of their group are reported it only counts the first one's record, and returns
  /// false.
  mutating func add(_ name: DuplicateFinder.Name, _ other: DuplicateFinder.Name, most: Int) -> Bool {
    let group = joined(name.record, other.record)
    let pair = [name.record, other.record]
    guard !groups[group].pairs.contains(pair) else { return true }
    guard groups[group].pairs.count < most else {
      groups[group].counted.append(name)
      return false
    }
    groups[group].pairs.insert(pair)
    let isSame = name.letters == other.letters
    found.append(
      Problem(
        isSame ? .sameName(name.printed, other.record) : .nearName(name.printed, other.printed, other.record),
        at: name.place, in: name.file))
    return true
  }

  var problems: [Problem] {
    found
      + groups.compactMap { group in
        let reported = Set(group.pairs.joined())
        let rest = group.counted.filter { !reported.contains($0.record) }
        return rest.first.map { Problem(.moreAlike(Set(rest.map(\.record)).count), at: $0.place, in: $0.file) }
      }
  }

  /// The number of the group of both records. The smaller group becomes a part of the larger.
  private mutating func joined(_ record: RecordID, _ other: RecordID) -> Int {
    var (large, small) = (number(of: record), number(of: other))
    guard large != small else { return large }
    if groups[large].records.count < groups[small].records.count { swap(&large, &small) }
    let part = groups[small]
    groups[small] = Group()
    for record in part.records { numbers[record] = large }
    groups[large].records.formUnion(part.records)
    groups[large].pairs.formUnion(part.pairs)
    groups[large].counted += part.counted
    return large
  }

  private mutating func number(of record: RecordID) -> Int {
    if let number = numbers[record] { return number }
    numbers[record] = groups.count
    groups.append(Group(records: [record]))
    return groups.count - 1
  }
}
