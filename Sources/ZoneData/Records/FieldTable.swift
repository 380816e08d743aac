/// The single table of fields, which the reader, the assembly and the screen use.
extension RecordKind {
  /// The fields of a kind of record, in the order they are shown.
  package var fields: [Field] {
    switch self {
    case .zone: FieldTable.zone
    case .body: FieldTable.body
    case .event: FieldTable.event
    case .person: FieldTable.person
    }
  }

  /// The field with a name; nil if this kind has no such field.
  package func field(_ name: Field.Name) -> Field? {
    fields.first { $0.name == name }
  }

  /// The field with a name as written in the dossiers.
  package func field(named name: String) -> Field? { FieldTable.byName[self]?[name] }
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
      Field(.position, "Position", .single, .position, details: [.precision]),
      Field(.status, "Status", .dated, .word(ZoneStatus.allCases.map(\.rawValue)), details: [.planned]),
      Field(.type, "Type", .single, .word(zoneTypes)),
      Field(.management, "Management", .single, .word(["public", "private", "public-private"]), canChange: true),
      Field(.legalRegime, "Legal regime", .set, .word(legalRegimes)),
      Field(.area, "Area", .single, .quantity, canChange: true),
      Field(.floorArea, "Floor area", .single, .quantity, canChange: true),
      Field(.cost, "Cost", .single, .quantity, canChange: true),
      figure(.counts, "Count"),
      figure(.jobs, "Jobs"),
      figure(.exports, "Exports"),
      figure(.investment, "Investment"),
      Field(.sectors, "Sector", .set, .text),
      Field(.isic, "ISIC section", .set, .word(ISICSection.letters)),
      Field(.enterprises, "Enterprise", .set, .text, details: [.licence, .country]),
      Field(.incentives, "Incentive", .set, .text, details: [.basis]),
      Field(.website, "Website", .single, .text, canChange: true),
      Field(
        .bodies, "Body", .set,
        .link(.body, roles: ["authority", "developer", "operator", "owner", "tenant"])),
      Field(.people, "Person", .set, .link(.person, roles: ["head"])),
      Field(.zones, "Zone", .set, .link(.zone, roles: ZoneRelation.allCases.map(\.rawValue))),
      facts, notes,
    ]

  static let body: [Field] =
    names + [
      Field(.kind, "Kind", .single, .word(bodyKinds)),
      // A joint body belongs to two countries, so several values are not rivals.
      Field(.country, "Country", .set, .country),
      Field(.province, "Province", .single, .subdivision),
      Field(.place, "Place", .single, .text),
      Field(.position, "Position", .single, .position, details: [.precision]),
      Field(.parent, "Parent", .single, .reference(.body), canChange: true),
      Field(.founded, "Founded", .single, .date),
      figure(.counts, "Count"),
      Field(.sectors, "Sector", .set, .text),
      Field(.register, "Register", .set, .text),
      Field(.website, "Website", .single, .text, canChange: true),
      Field(.channel, "Channel", .set, .text),
      Field(.bodies, "Body", .set, .link(.body, roles: ["tenant", "partner", "member", "part"])),
      facts, notes,
    ]

  static let event: [Field] =
    names + [
      Field(.kind, "Kind", .single, .word(eventKinds)),
      Field(.date, "Date", .single, .date),
      Field(.place, "Place", .single, .text),
      Field(.mode, "Mode", .single, .word(["virtual", "in-person", "hybrid"])),
      Field(.attendance, "Attendance", .single, .quantity),
      Field(.amount, "Amount", .perUnit, .quantity),
      Field(.binding, "Binding", .single, .word(["yes", "no"])),
      Field(.stage, "Stage", .dated, .word(DealStage.allCases.map(\.rawValue)), details: [.planned]),
      Field(.bodies, "Body", .set, .link(.body, roles: eventBodyRoles)),
      Field(.people, "Person", .set, .link(.person, roles: eventPersonRoles)),
      Field(.zones, "Zone", .set, .link(.zone, roles: ["subject", "venue", "mentioned"])),
      facts, notes,
    ]

  static let person: [Field] =
    names + [
      Field(.posts, "Post", .dated, .post),
      Field(.country, "Country", .set, .country),
      facts, notes,
    ]

  private static let names = [
    Field(.name, "Name", .single, .text, canChange: true),
    Field(.aliases, "Also", .set, .text),
  ]

  private static func figure(_ name: Field.Name, _ label: String) -> Field {
    Field(name, label, .dated, .quantity, details: [.planned])
  }

  /// Those of the Open Zone Map, and one for anything else.
  private static let zoneTypes = [
    "free-trade-zone", "export-processing-zone", "special-economic-zone", "industrial-park", "technology-park",
    "specialised-zone", "free-port", "other",
  ]

  private static let legalRegimes = [
    "special-technology-zone", "special-economic-zone", "export-processing-zone", "none",
  ]

  private static let facts = Field(.facts, "Fact", .set, .text)
  private static let notes = Field(.notes, "Note", .set, .text, details: [.due, .state])

  private static let bodyKinds = [
    "authority", "government", "ministry", "embassy", "association", "development-zone", "park", "company",
    "university", "desk", "centre", "working-group", "corridor", "programme", "other",
  ]

  private static let eventKinds = [
    "conference", "letter-of-intent", "memorandum", "agreement", "contract", "meeting", "launch", "law", "visit",
    "inauguration", "notification", "licence", "appointment", "announcement", "other",
  ]

  private static let eventBodyRoles = [
    "organiser", "host", "facilitator", "signatory", "participant", "represented", "subject", "mentioned",
  ]

  private static let eventPersonRoles = [
    "opener", "speaker", "presenter", "signatory", "participant", "representative", "mentioned",
  ]
}
