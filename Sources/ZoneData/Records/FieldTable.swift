/// The one table of all fields: the reader, the assembly and the screen follow it.
extension RecordKind {
  /// The fields of a kind of record, in the order in which they are shown.
  package var fields: [Field] {
    switch self {
    case .zone: FieldTable.zone
    case .body: FieldTable.body
    case .event: FieldTable.event
    case .person: FieldTable.person
    }
  }

  /// The field of a name, nil where this kind has none of that name.
  package func field(_ name: Field.Name) -> Field? {
    fields.first { $0.name == name }
  }

  /// The field of a name as the dossiers write it.
  func field(named name: String) -> Field? { FieldTable.byName[self]?[name] }
}

private enum FieldTable {
  static let byName = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { kind in
      (kind, Dictionary(uniqueKeysWithValues: kind.fields.map { ($0.name.rawValue, $0) }))
    })

  static let zone: [Field] =
    names + [
      Field(.province, "Province", .single, .subdivision),
      Field(.place, "Place", .single, .text),
      Field(.extent, "Extent", .single, .word(["one", "several"])),
      Field(.status, "Status", .dated, .word(ZoneStatus.allCases.map(\.rawValue))),
      Field(.area, "Area", .single, .quantity),
      Field(.floorArea, "Floor area", .single, .quantity),
      Field(.cost, "Cost", .single, .quantity),
      Field(.counts, "Count", .dated, .quantity),
      Field(.sectors, "Sector", .set, .text),
      Field(.website, "Website", .single, .text),
      Field(
        .bodies, "Body", .set,
        .link(.body, roles: ["authority", "developer", "operator", "owner", "tenant"])),
      Field(.people, "Person", .set, .link(.person, roles: ["head"])),
      facts,
    ]

  static let body: [Field] =
    names + [
      Field(.kind, "Kind", .single, .word(bodyKinds)),
      // A joint body belongs to two countries, so this is no question with one right answer.
      Field(.country, "Country", .set, .country),
      Field(.province, "Province", .single, .subdivision),
      Field(.place, "Place", .single, .text),
      Field(.parent, "Parent", .single, .reference(.body)),
      Field(.founded, "Founded", .single, .date),
      Field(.counts, "Count", .dated, .quantity),
      Field(.sectors, "Sector", .set, .text),
      Field(.website, "Website", .single, .text),
      Field(.channel, "Channel", .set, .text),
      Field(.bodies, "Body", .set, .link(.body, roles: ["tenant", "partner", "member", "part"])),
      facts,
    ]

  static let event: [Field] =
    names + [
      Field(.kind, "Kind", .single, .word(eventKinds)),
      Field(.date, "Date", .single, .date),
      Field(.place, "Place", .single, .text),
      Field(.mode, "Mode", .single, .word(["virtual", "in-person", "hybrid"])),
      Field(.attendance, "Attendance", .single, .quantity),
      Field(.bodies, "Body", .set, .link(.body, roles: eventBodyRoles)),
      Field(.people, "Person", .set, .link(.person, roles: eventPersonRoles)),
      Field(.zones, "Zone", .set, .link(.zone, roles: ["subject", "venue", "mentioned"])),
      facts,
    ]

  static let person: [Field] =
    names + [
      Field(.posts, "Post", .dated, .post),
      Field(.country, "Country", .set, .country),
      facts,
    ]

  private static let names = [
    Field(.name, "Name", .single, .text),
    Field(.aliases, "Also", .set, .text),
  ]

  private static let facts = Field(.facts, "Fact", .set, .text)

  private static let bodyKinds = [
    "authority", "government", "ministry", "embassy", "association", "development-zone", "park", "company",
    "university", "desk", "centre", "working-group", "corridor", "programme", "other",
  ]

  private static let eventKinds = [
    "conference", "letter-of-intent", "memorandum", "agreement", "meeting", "launch", "law", "visit",
    "inauguration", "notification", "licence", "appointment", "announcement", "other",
  ]

  private static let eventBodyRoles = [
    "organiser", "host", "facilitator", "signatory", "participant", "represented", "subject", "mentioned",
  ]

  private static let eventPersonRoles = [
    "opener", "speaker", "presenter", "signatory", "participant", "representative", "mentioned",
  ]
}
