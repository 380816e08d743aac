/// A zone, a body, an event or a person, assembled from every claim about it.
package struct Record: Hashable, Sendable {
  package let id: RecordID
  package let kind: RecordKind
  /// The values in the order of the field table.
  package let values: [RecordValue]
  /// The name to show. An unnamed zone is called by its place, any other unnamed record by its id.
  package let displayName: String
  /// Our own notes, which are no evidence and therefore not among the values.
  package let notes: [Note]

  /// Assembles a record from all claims about it. `sources` must contain their sources. `holders` are those of the offices
  /// that a person holds, by body. An end that a document announces has come if it is before `day`.
  package init(
    id: RecordID, kind: RecordKind, claims: [Claim], sources: [SourceID: Source], holders: [RecordID: [Holder]] = [:],
    on day: Day? = nil
  ) {
    self.id = id
    self.kind = kind
    let assembly = RecordAssembly(claims: claims, sources: sources, on: day)
    let values = kind.fields.flatMap(assembly.values)
    self.values = holders.isEmpty ? values : Self.ended(values, by: holders, of: id)
    displayName = Self.name(of: id, kind, values)
    notes = assembly.notes
  }

  /// The values, with posts ended by those who followed. Held posts stay before ended ones.
  private static func ended(_ values: [RecordValue], by holders: [RecordID: [Holder]], of id: RecordID) -> [RecordValue]
  {
    let ended = values.map { value in
      value.value.target.flatMap { holders[$0] }.map { value.among($0, of: id) } ?? value
    }
    let isLate = { (value: RecordValue) in value.tenure?.hasEnded == true }
    guard let start = ended.firstIndex(where: { $0.tenure != nil }) else { return ended }
    let end = ended[start...].firstIndex { $0.tenure == nil } ?? ended.endIndex
    let posts = ended[start..<end]
    return ended[..<start] + posts.filter { !isLate($0) } + posts.filter(isLate) + ended[end...]
  }

  /// The first value of a field that is not only planned: the one shown, or for a dated field the current one.
  package func value(_ field: Field.Name) -> RecordValue? {
    values.first { $0.field.name == field && !$0.isPlanned }
  }

  /// All values of a field, in the order in which they are shown.
  package func values(_ field: Field.Name) -> [RecordValue] {
    values.filter { $0.field.name == field }
  }

  /// The most severe mark of its values.
  package var mark: Mark {
    guard !values.isEmpty else { return .unknown }
    if values.allSatisfy({ $0.mark == .inferred }) { return .inferred }
    return [.disputed, .corrected].first { mark in values.contains { $0.mark == mark } } ?? .sourced
  }

  /// The sources that mention the record.
  package var sources: Set<SourceID> {
    var sources: Set<SourceID> = []
    var last: SourceID?
    // Most claims have the same source as the claim before.
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

  /// The name in another script than Latin, if any, that its own country may write: Urdu articles also write the names of
  /// Chinese bodies in Urdu, and Chinese ones those of other bodies in Chinese.
  package var nativeName: String? {
    let countries = values(.country).map(\.value.text)
    let foreign = names.filter { !$0.isLatin }
    guard !countries.isEmpty else { return foreign.first { $0.script == .han } ?? foreign.first }
    // Of the names of a joint body the Chinese one.
    return foreign.filter { name in countries.contains { name.script?.isWritten(in: $0) == true } }
      .min { ($0.script == .han) && ($1.script != .han) }
  }

  /// Every form of its name in any language, those shown first.
  package var allNames: [String] {
    names + values(.aliases).map(\.value.text)
  }

  /// Its initials, if one of its other names consists of them: `SEDA`.
  package var initials: String? {
    values(.aliases).map(\.value.text).first(where: \.isInitials)
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
  /// Whether it consists of two to six capital letters.
  var isInitials: Bool { (2...6).contains(utf8.count) && utf8.allSatisfy { (65...90).contains($0) } }
}

extension Record {
  package var date: EDTFDate? {
    guard case .date(let date) = value(.date)?.value else { return nil }
    return date
  }
}
