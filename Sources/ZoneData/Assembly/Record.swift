/// A zone, a body, an event or a person, assembled from every claim about it.
package struct Record: Hashable, Sendable {
  package let id: RecordID
  package let kind: RecordKind
  /// The values in the order of the field table.
  package let values: [RecordValue]

  /// Assembles a record; the claims are all about it, and the sources hold theirs.
  package init(id: RecordID, kind: RecordKind, claims: [Claim], sources: [SourceID: Source]) {
    self.id = id
    self.kind = kind
    let assembly = RecordAssembly(claims: claims, sources: sources)
    values = kind.fields.flatMap(assembly.values)
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
    let marks = Set(values.map(\.mark))
    guard !marks.isEmpty else { return .unknown }
    if marks == [.inferred] { return .inferred }
    return [.disputed, .corrected].first(where: marks.contains) ?? .sourced
  }

  /// The sources that speak of the record.
  package var sources: Set<SourceID> {
    Set(values.flatMap { $0.claims.map(\.claim.source) })
  }
}

// MARK: - Names

extension Record {
  /// Whether any source names it.
  package var isNamed: Bool { value(.name) != nil }

  /// The name to show; a zone without one goes by its place, anything else by its id.
  package var displayName: String {
    latinName ?? nativeName ?? placeholder
  }

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

  private var latinName: String? { names.first { $0.isLatin } }

  private var placeholder: String {
    guard kind == .zone else { return id.text }
    let isSeveral = value(.extent)?.value == .word("several")
    let unit = value(.province).flatMap { Subdivision(code: $0.value.text)?.name }
    let place = value(.place)?.value.text ?? unit ?? "an unknown place"
    return isSeveral ? "(zones in \(place))" : "(zone in \(place))"
  }
}

extension String {
  /// Whether the first letter is of the Latin script, which ends at U+024F.
  var isLatin: Bool {
    guard let letter = unicodeScalars.first(where: \.properties.isAlphabetic) else { return true }
    return letter.value <= 0x24F
  }
}
