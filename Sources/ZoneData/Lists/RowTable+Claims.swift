extension RowTable {
  /// A row for each claim about a record.
  package init(claimsOf record: Record) {
    self.init(
      record.weighedClaims, id: \.claim.source,
      [
        (Column("field"), { .text($0.claim.field.name.inJSON) }),
        (Column("value", .name), { .text($0.claim.value.text) }),
        (Column("target"), { .text($0.claim.value.target?.text) }),
        (Column("on"), { .text($0.claim.on?.text) }),
        (Column("standing", .mark), { .text($0.standing.rawValue) }),
        (Column("source"), { .id($0.claim.source) }),
        (Column("at"), { .text($0.claim.at?.text) }),
        (Column("by"), { .text($0.claim.by?.text) }),
        (Column("inferred"), { .text($0.claim.inferred) }),
        (Column("language"), { .text($0.claim.language) }),
        (Column("note"), { .text($0.claim.note) }),
        (Column("corrects"), { .text($0.claim.correction?.corrects) }),
        (Column("because"), { .text($0.claim.correction?.because) }),
        (Column("until"), { .text($0.claim.until?.text) }),
        (Column("details"), { .text($0.claim.detailsInText) }),
      ])
  }

  /// One row with the source's own data.
  package init(_ source: Source) {
    self.init(
      [source], id: \.id,
      [
        (Column("id", .id), { .id($0.id) }),
        (Column("title", .name), { .text($0.title) }),
        (Column("kind", .word), { .text($0.kind.rawValue) }),
        (Column("publisher"), { .text($0.publisher) }),
        (Column("author"), { .text($0.author) }),
        (Column("language"), { .text($0.language) }),
        (Column("published", .date), { .text($0.published?.text) }),
        (Column("read", .date), { .text($0.read?.text) }),
        (Column("address", .address), { .text($0.address) }),
        (Column("origin"), { .text($0.origin) }),
        (Column("note"), { .text($0.note) }),
      ])
  }
}

extension Claim {
  /// The keys that only its field has, in one text: `licence: 02-100, country: PK`.
  fileprivate var detailsInText: String? {
    let parts = ValueKey.details.compactMap { key in details[key].map { "\(key.rawValue): \($0)" } }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension Record {
  /// All claims without duplicates: a printed name is a value of both name and aliases.
  package var weighedClaims: [RecordValue.WeighedClaim] {
    var seen: Set<Claim> = []
    return values.flatMap(\.claims).filter { seen.insert($0.claim).inserted }
  }
}

extension Field.Name {
  /// The name in JSON: `floorArea`.
  package var inJSON: String { rawValue.inCamelCase }
}

extension String {
  /// A word of the dossier format as a key in JSON: `floor-area` is `floorArea`.
  var inCamelCase: String {
    let parts = split(separator: "-")
    return (parts.prefix(1) + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }).joined()
  }
}
