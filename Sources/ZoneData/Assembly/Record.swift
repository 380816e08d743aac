/// A zone, a body, an event or a person, assembled from every claim about it.
package struct Record: Hashable, Sendable {
  package let id: RecordID
  package let kind: RecordKind
  /// The values in the order of the field table.
  package let values: [RecordValue]
  /// The name to show; a zone without one goes by its place, anything else by its id.
  package let displayName: String

  /// Assembles a record; the claims are all about it, and the sources hold theirs.
  package init(id: RecordID, kind: RecordKind, claims: [Claim], sources: [SourceID: Source]) {
    self.id = id
    self.kind = kind
    let assembly = RecordAssembly(claims: claims, sources: sources)
    values = kind.fields.flatMap(assembly.values)
    displayName = Self.name(of: id, kind, values)
  }

  /// The first value of a field: the one shown, for a dated field the current one.
  package func value(_ field: Field.Name) -> RecordValue? {
    values.first { $0.field.name == field }
  }

  /// All values of a field.
  package func values(_ field: Field.Name) -> [RecordValue] {
    values.filter { $0.field.name == field }
  }

  /// What one has to know of the whole record at a glance: the gravest mark of its values.
  package var mark: Mark {
    guard !values.isEmpty else { return .unknown }
    if values.allSatisfy({ $0.mark == .inferred }) { return .inferred }
    return [.disputed, .corrected].first { mark in values.contains { $0.mark == mark } } ?? .sourced
  }

  /// The sources that speak of the record.
  package var sources: Set<SourceID> {
    var sources: Set<SourceID> = []
    var last: SourceID?
    // Most claims come from the source of the one before.
    for value in values {
      for weighed in value.claims where weighed.claim.source != last {
        sources.insert(weighed.claim.source)
        last = weighed.claim.source
      }
    }
    return sources
  }
}

// MARK: - Names

extension Record {
  /// Whether any source names it.
  package var isNamed: Bool { value(.name) != nil }

  /// The name in the script of its own language, where that is not Latin.
  package var nativeName: String? {
    names.first { !$0.isLatin }
  }

  /// Every form of its name in any language, the ones shown first.
  package var allNames: [String] {
    names + values(.aliases).map(\.value.text)
  }

  /// The initials that it goes by, where one of its other names is such: `SEDA`.
  package var initials: String? {
    values(.aliases).map(\.value.text).first { alias in
      (2...6).contains(alias.utf8.count) && alias.utf8.allSatisfy { (65...90).contains($0) }
    }
  }

  private var names: [String] { values(.name).map(\.value.text) }

  private static func name(of id: RecordID, _ kind: RecordKind, _ values: [RecordValue]) -> String {
    let names = values.filter { $0.field.name == .name }.map(\.value.text)
    if let name = names.first(where: \.isLatin) ?? names.first { return name }
    guard kind == .zone else { return id.text }
    func value(_ name: Field.Name) -> Value? { values.first { $0.field.name == name }?.value }
    let unit = value(.province).flatMap { Subdivision(code: $0.text)?.name }
    let place = value(.place)?.text ?? unit ?? "an unknown place"
    return value(.extent) == .word("several") ? "(zones in \(place))" : "(zone in \(place))"
  }
}

extension String {
  /// Whether the first letter is of the Latin script, which ends at U+024F.
  var isLatin: Bool {
    if let first = utf8.first, first < 0x80, UInt8(ascii: "A") <= first & ~0x20, first & ~0x20 <= UInt8(ascii: "Z") {
      return true
    }
    guard let letter = unicodeScalars.first(where: \.properties.isAlphabetic) else { return true }
    return letter.value <= 0x24F
  }
}
