/// Finds what differs between two states of one record, field by field.
package struct RecordDifference {
  /// The record before; nil if it did not exist.
  private let before: Record?
  private let after: Record?
  /// The records that were joined with it or parted from it: what comes from them or goes to them
  /// has not changed.
  private let related: [Record]
  private let name: (RecordID) -> String
  private let differing: Set<SourceID>

  /// `differing` are the dossiers that differ between the states, of which one is named as the source of each change.
  package init(
    before: Record?, after: Record?, related: [Record] = [], differing: Set<SourceID>,
    name: @escaping (RecordID) -> String
  ) {
    (self.before, self.after, self.related) = (before, after, related)
    (self.differing, self.name) = (differing, name)
  }

  /// The changes in the order of the fields. Of a new record there is only that it is new.
  package var changes: [Change] {
    switch (before, after) {
    case (let before?, let after?): return values(before, after) + notes(before, after)
    case (nil, let after?):
      guard related.isEmpty else { return values(nil, after) }
      var change = Change(.added, of: after.id, after.kind, name: after.displayName)
      (change.after, change.source) = (after.displayName, source(of: after))
      return [change]
    case (let before?, nil):
      var change = Change(.removed, of: before.id, before.kind, name: before.displayName)
      (change.before, change.source) = (before.displayName, source(of: before))
      return [change]
    case (nil, nil): return []
    }
  }

  private func source(of record: Record) -> SourceID? {
    record.sources.filter(differing.contains).min() ?? record.notes.map(\.source).filter(differing.contains).min()
  }

  // MARK: - Values

  private func values(_ before: Record?, _ after: Record) -> [Change] {
    let known = Set(related.flatMap(\.values).flatMap { ValueIdentity.all(of: $0, in: after.kind) })
    let old = KeyedValues(before?.values ?? [])
    let new = KeyedValues(after.values)
    var changes: [Change] = []
    var explained: Set<ValueIdentity> = []
    for field in [Field.Name.status, .stage] {
      guard let past = before?.value(field), let current = after.value(field),
        past.value != current.value
      else { continue }
      explained.formUnion([ValueIdentity(past), ValueIdentity(current)])
      changes.append(change(.changed, after, past, current))
    }
    for (key, value) in new.values where !explained.contains(key) {
      if let past = old[key] {
        if let kind = kind(from: past, to: value) { changes.append(change(kind, after, past, value)) }
      } else if !known.contains(key) {
        changes.append(change(value.mark == .disputed ? .disputed : .added, after, nil, value))
      }
    }
    for (key, value) in old.values where new[key] == nil && !explained.contains(key) && !known.contains(key) {
      changes.append(change(.removed, after, value, nil))
    }
    return changes
  }

  private func kind(from past: RecordValue, to value: RecordValue) -> Change.Kind? {
    switch (past.mark == .disputed, value.mark == .disputed) {
    case (false, true): .disputed
    case (true, false): .resolved
    default: text(past) == text(value) ? nil : .changed
    }
  }

  private func change(
    _ kind: Change.Kind, _ record: Record, _ past: RecordValue?, _ value: RecordValue?
  ) -> Change {
    var change = Change(kind, of: record.id, record.kind, name: record.displayName)
    let shown = value ?? past
    change.field = shown?.field
    if case .link(_, let role)? = shown?.value { change.role = role }
    (change.before, change.after) = (past.map(text), value.map(text))
    change.source = source(of: value) ?? source(of: past) ?? shown?.source
    return change
  }

  /// The differing dossier that speaks of a value: of those that contradict first, then of the one shown.
  private func source(of value: RecordValue?) -> SourceID? {
    let claims = value?.claims.filter { differing.contains($0.claim.source) } ?? []
    return (claims.first { $0.standing == .disputes } ?? claims.first)?.claim.source
  }

  /// The value with its time and what contradicts it.
  private func text(_ value: RecordValue) -> String {
    let rivals = value.claims.filter { $0.standing == .disputes }.map(\.claim)
    let texts = [text(value.value, value.timeInWords)] + rivals.map { text($0.value, $0.on?.inWords) }
    var seen: Set<String> = []
    let all = texts.filter { seen.insert($0).inserted }.joined(separator: " / ")
    let more = ValueWords.details(value.details) + (value.tenure?.successor.map { ["then \(name($0.person))"] } ?? [])
    return (value.isPlanned ? "planned: " : "") + ([all] + more).joined(separator: ", ")
  }

  private func text(_ value: Value, _ time: String?) -> String {
    [value.inWords(name: name), time].compactMap(\.self).joined(separator: ", ")
  }

  // MARK: - Notes

  private func notes(_ before: Record, _ after: Record) -> [Change] {
    let known = before.notes + related.flatMap(\.notes)
    let changed = after.notes.compactMap { note -> Change? in
      guard !known.contains(note) else { return nil }
      let past = known.first { $0.source == note.source && $0.text == note.text }
      return change(past == nil ? .added : .changed, after, past, note)
    }
    let gone = before.notes.filter { past in
      !after.notes.contains { $0.source == past.source && $0.text == past.text }
    }
    return changed + gone.map { change(.removed, after, $0, nil) }
  }

  private func change(_ kind: Change.Kind, _ record: Record, _ past: Note?, _ note: Note?) -> Change {
    var change = Change(kind, of: record.id, record.kind, name: record.displayName)
    change.field = record.kind.field(.notes)
    (change.before, change.after) = (past?.inWords, note?.inWords)
    change.source = (note ?? past)?.source
    return change
  }
}

extension Note {
  /// Its text with its state and day: `Call them (open, due 3 Dec 2026)`.
  fileprivate var inWords: String {
    let standing = [state?.rawValue, due.map { "due \($0.inWords)" }].compactMap(\.self).joined(separator: ", ")
    return standing.isEmpty ? text : "\(text) (\(standing))"
  }
}

/// The values of a record by what stays the same of each when it changes.
private struct KeyedValues {
  private(set) var values: [(key: ValueIdentity, value: RecordValue)] = []
  private var places: [ValueIdentity: Int] = [:]

  init(_ all: [RecordValue]) {
    for value in all {
      let key = ValueIdentity(value)
      // Of several values that cannot be told apart the first counts: it is the one shown.
      guard places[key] == nil else { continue }
      places[key] = values.count
      values.append((key, value))
    }
  }

  subscript(key: ValueIdentity) -> RecordValue? { places[key].map { values[$0].value } }
}

/// What stays the same of a value when it changes: the field alone, the thing that is counted and its day, the record that is
/// linked, or the office.
private struct ValueIdentity: Hashable {
  private let field: Field
  private let parts: [String]
  private let isPlanned: Bool

  init(_ value: RecordValue) {
    (field, isPlanned) = (value.field, value.isPlanned)
    parts = Self.parts(of: value)
  }

  private init(alias: String, _ field: Field) {
    (self.field, parts, isPlanned) = (field, [alias], false)
  }

  /// How a value of a record that is joined with another can appear in it: a name also as an alias.
  static func all(of value: RecordValue, in kind: RecordKind) -> [ValueIdentity] {
    guard value.field.name == .name, let aliases = kind.field(.aliases) else { return [ValueIdentity(value)] }
    return [ValueIdentity(value), ValueIdentity(alias: value.value.text, aliases)]
  }

  private static func parts(of value: RecordValue) -> [String] {
    switch (value.field.cardinality, value.value) {
    case (_, .text(let text)) where value.field.name == .name: [text.isLatin ? "latin" : "other"]
    case (.single, _): []
    case (.dated, .quantity(let quantity)): [quantity.unit, value.on?.text ?? ""]
    case (.perUnit, .quantity(let quantity)): [quantity.unit]
    case (_, .post(let body, let title)): [body?.text ?? "", Office(title: title).name]
    case (_, .link(let id, let role)): [id.text, role]
    case (_, let other): [other.text]
    }
  }
}
