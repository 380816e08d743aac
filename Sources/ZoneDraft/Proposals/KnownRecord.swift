import ZoneData

/// A record of the catalogue, as far as drafting needs it.
package struct KnownRecord: Sendable {
  package let id: RecordID
  package let kind: RecordKind
  package let displayName: String
  /// Every printed form of its name, in any language.
  package let names: [String]
  /// What is shown of it.
  package let values: [ShownValue]

  package init(_ record: ShownRecord) {
    (id, kind, displayName, values) = (record.id, record.kind, record.displayName, record.values)
    // What we call an event that no document names is a description, which a text may hold by chance.
    let named = record.values.filter { value in
      (value.field.name == .name || value.field.name == .aliases)
        && !(record.kind == .event && value.mark == .inferred)
    }
    names = named.map(\.value.text)
  }

  /// The first value of a field.
  package func text(_ field: Field.Name) -> String? { places(of: field).first.map { values[$0].value.text } }

  /// Every value of a field.
  package func texts(_ field: Field.Name) -> [String] {
    places(of: field).map { values[$0].value.text }
  }

  /// Where the values of a field are. Values are large, and copying each costs more than the search.
  private func places(of field: Field.Name) -> some Collection<Int> {
    values.indices.lazy.filter { values[$0].field.name == field }
  }

  /// The bodies at which a person has posts, with their titles; those held come first.
  var posts: [(body: RecordID, title: String)] {
    values.filter { $0.field.name == .posts }.compactMap { value in
      value.value.target.map { ($0, value.value.text) }
    }
  }

  /// The records to which it is linked, with the role.
  var links: [(target: RecordID, role: String)] {
    values.compactMap { value in
      if case .link(let target, let role) = value.value { (target, role) } else { nil }
    }
  }
}

/// The records that are known, and their names.
package struct RecordDirectory: Sendable {
  package let records: [KnownRecord]
  private let numbers: [RecordID: Int]
  /// The body of each office, by the folded title, from the posts of all people.
  private let offices: [String: [RecordID: Int]]
  /// People by the first and last words of their names.
  private let people: [PersonKey: RecordID?]
  /// The bodies that are the authority of zones.
  let authorities: Set<RecordID>
  /// The boards of bodies, by the body that each governs.
  let boards: [RecordID: RecordID]
  /// The governments of provinces, by code.
  private let governments: [String: RecordID]
  /// The values of a record with their claims. Few are asked for, and reading those of all takes four times as long as all else.
  let claimedValues: @Sendable (RecordID) -> [RecordValue]
  /// The ids that are taken: those of records, of sources, and of records that were joined with others.
  private let taken: Set<String>

  /// `taken` are ids that a new record may not have besides those of the records; `claimedValues` reads the values of a record
  /// with their claims.
  package init(
    _ records: [KnownRecord], taken: some Sequence<String> = [],
    claimedValues: @escaping @Sendable (RecordID) -> [RecordValue]
  ) {
    (self.records, self.claimedValues) = (records, claimedValues)
    numbers = Dictionary(records.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.taken = Set(records.map(\.id.text)).union(taken)
    var offices: [String: [RecordID: Int]] = [:]
    for record in records where record.kind == .person {
      for post in record.posts {
        offices[FoldedText.fold(post.title), default: [:]][post.body, default: 0] += 1
      }
    }
    self.offices = offices
    var people: [PersonKey: RecordID?] = [:]
    for record in records where record.kind == .person {
      for name in record.names {
        for key in PersonKey.all(FoldedText.fold(name).split { !$0.isLetter }.map(String.init)) {
          // Two people with the key: it means neither.
          if let other = people[key] {
            people[key] = other == record.id ? other : .some(nil)
          } else {
            people[key] = record.id
          }
        }
      }
    }
    self.people = people
    let provincial = records.filter { record in
      record.text(.kind) == "government" && record.kind == .body && record.names.contains { $0.contains("Government") }
    }
    governments = Dictionary(
      provincial.compactMap { record in record.text(.province).map { ($0, record.id) } }
    ) { first, _ in first }
    let boards = records.filter { record in
      record.kind == .body && record.names.contains { $0.hasPrefix("Board") || $0.hasSuffix(" Board of Governors") }
    }
    let parents = boards.flatMap { board in
      board.values.filter { $0.field.name == .parent }.compactMap(\.value.target).map { ($0, board.id) }
    }
    self.boards = Dictionary(parents) { first, _ in first }
    authorities = Set(
      records.filter { $0.kind == .zone }.flatMap { zone in
        zone.links.filter { $0.role == "authority" }.map(\.target)
      })
  }

  package subscript(id: RecordID) -> KnownRecord? { numbers[id].map { records[$0] } }

  /// People with a Chinese surname by the letters of their names, the surname first; nil if several have them.
  func peopleByLetters(isSurname: (String) -> Bool) -> [String: RecordID?] {
    var found: [String: RecordID?] = [:]
    for record in records where record.kind == .person {
      for name in record.names {
        let words = FoldedText.words(name)
        guard (2...3).contains(words.count) else { continue }
        let orders = [words, [words[words.count - 1]] + words.dropLast()]
        for order in orders where isSurname(order[0]) {
          let key = order.joined()
          found[key] = found[key].map { $0 == record.id ? $0 : nil } ?? .some(record.id)
        }
      }
    }
    return found
  }

  /// The zones that each body develops, runs, owns or has on its grounds.
  var zonesByBody: [RecordID: [RecordID]] {
    let roles: Set = ["developer", "operator", "owner", "host"]
    let links = records.filter { $0.kind == .zone }.flatMap { zone in
      zone.links.filter { roles.contains($0.role) }.map { ($0.target, [zone.id]) }
    }
    return Dictionary(links) { first, second in first + second.filter { !first.contains($0) } }
  }

  /// The government of a province.
  func government(of province: String) -> RecordID? { governments[province] }

  /// The only person with these first and last names.
  func person(named key: PersonKey) -> RecordID? { people[key] ?? nil }

  /// Whether a new record may have an id.
  func isFree(_ id: String) -> Bool { !taken.contains(id) }

  /// The only body, or by far the most frequent one, at which known people have a title.
  func body(ofOffice title: String) -> RecordID? {
    let bodies = offices[FoldedText.fold(title)] ?? [:]
    let sorted = bodies.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    // A title that only one person has says little about who else may have it.
    guard let first = sorted.first, first.value > 1 else { return nil }
    return sorted.count == 1 || first.value > 2 * sorted[1].value ? first.key : nil
  }
}

/// The first and the last word of the name of a person: documents differ in the words between.
struct PersonKey: Hashable, Sendable {
  private let first: String
  private let last: String

  /// The keys of the last word with each of the others: a document may leave out the first ones.
  static func all(_ words: [String]) -> [PersonKey] {
    guard let last = words.last, words.count > 1 else { return [] }
    return words.dropLast().filter { $0.count > 2 && !common.contains($0) }.map { PersonKey([$0, last]) }
  }

  /// First names that say too little: many a Syed ends in Shah.
  private static let common: Set<String> = ["syed", "sayed", "sayyed", "muhammad", "mohammad", "mohammed", "mian"]

  init(_ words: [String]) { (first, last) = (words.first ?? "", words.count > 1 ? words.last ?? "" : "") }
}
