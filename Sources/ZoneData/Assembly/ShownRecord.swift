import Algorithms

/// A record as pages show it: every value, without the claims behind it.
package struct ShownRecord: Hashable, Sendable {
  package let id: RecordID
  package let kind: RecordKind
  package let displayName: String
  /// In the order of the values of the `Record`.
  package let values: [ShownValue]
  package let claimCount: Int

  package init(id: RecordID, kind: RecordKind, displayName: String, values: [ShownValue], claimCount: Int) {
    (self.id, self.kind, self.displayName) = (id, kind, displayName)
    (self.values, self.claimCount) = (values, claimCount)
  }

  /// What an assembled record shows.
  package init(_ record: Record, claimCount: Int) {
    var values: [ShownValue] = []
    for (index, value) in record.values.enumerated() {
      values.append(ShownValue(value, after: index > 0 ? record.values[index - 1] : nil))
    }
    self.init(
      id: record.id, kind: record.kind, displayName: record.displayName, values: values, claimCount: claimCount)
  }

  /// The first value of a field that is not only planned: the one shown, for a dated field the current one.
  package func value(_ field: Field.Name) -> ShownValue? {
    values.first { $0.field.name == field && !$0.isPlanned }
  }

  /// All values of a field.
  package func values(_ field: Field.Name) -> [ShownValue] {
    values.filter { $0.field.name == field }
  }

  /// The records whose names its page shows.
  package var mentioned: Set<RecordID> {
    values.reduce(into: []) { $1.addMentioned(to: &$0) }
  }
}

/// The claim shown for a value, and what the others come to.
package struct ShownValue: Hashable, Sendable {
  /// A value that contradicts the one shown, with its date where only that differs.
  package struct Rival: Hashable, Sendable {
    package let value: Value
    package let on: EDTFDate?

    package init(value: Value, on: EDTFDate?) {
      (self.value, self.on) = (value, on)
    }
  }

  package let field: Field
  package let value: Value
  /// When the value held, for a dated field.
  package let on: EDTFDate?
  /// Who says so inside the document.
  package let by: RecordID?
  package let mark: Mark
  /// How many sources speak of it.
  package let sourceCount: Int
  /// Each once.
  package let rivals: [Rival]
  /// The document that gives the value.
  package let source: SourceID
  /// Where in the document it stands.
  package let at: Locator?
  /// When it ended or ends.
  package var until: EDTFDate?
  /// The values of the keys that only its field has.
  package var details: [ValueKey: String] = [:]
  /// The newest day on which a document supports the value.
  package var lastSeen: Day?
  /// How many origins these sources have.
  package var originCount = 1
  /// Whose being in the office ended this tenure, and since when; the end is then inferred.
  package var successor: Tenure.Successor?
  /// Whether it held once and does no more.
  package var hasEnded = false
  /// Whether the same sources give the record of the value before this another role.
  package let isAnotherRole: Bool

  package init(
    field: Field, value: Value, on: EDTFDate?, by: RecordID?, mark: Mark, sourceCount: Int, rivals: [Rival],
    source: SourceID, at: Locator?, isAnotherRole: Bool
  ) {
    (self.field, self.value, self.on, self.by) = (field, value, on, by)
    (self.mark, self.sourceCount, self.rivals) = (mark, sourceCount, rivals)
    (self.source, self.at, self.isAnotherRole) = (source, at, isAnotherRole)
  }

  fileprivate init(_ value: RecordValue, after previous: RecordValue?) {
    self.init(
      field: value.field, value: value.value, on: value.on, by: value.by, mark: value.mark,
      sourceCount: value.sourceCount, rivals: value.rivals, source: value.source, at: value.at,
      isAnotherRole: previous.map(value.isAnotherRole) ?? false)
    (until, details, lastSeen, originCount) = (value.until, value.details, value.lastSeen, value.originCount)
    (successor, hasEnded) = (value.tenure?.successor, value.hasEnded)
  }

  /// Whether the document announces it for later.
  package var isPlanned: Bool { details[.planned] != nil }

  /// Adds the records whose names it shows.
  func addMentioned(to ids: inout Set<RecordID>) {
    for id in [value.target, by, successor?.person] { id.map { _ = ids.insert($0) } }
    for rival in rivals { rival.value.target.map { _ = ids.insert($0) } }
  }

  /// Whether it is what is shown of a value with all its claims.
  package func isShown(of whole: RecordValue) -> Bool {
    field == whole.field && value == whole.value && on == whole.on && source == whole.source
  }
}

extension ShownValue.Rival {
  /// Whether it says no more than another: `4500 firms` beside `4500 companies`.
  fileprivate func saysNoMore(than other: Self) -> Bool {
    guard self != other, on == other.on, case .quantity(let mine) = value, case .quantity(let theirs) = other.value
    else {
      return self == other
    }
    return mine.interval == theirs.interval && mine.countsTheSame(as: theirs)
  }
}

extension RecordValue {
  fileprivate var rivals: [ShownValue.Rival] {
    let rivals = claims.filter { $0.standing == .disputes }.map(\.claim).map { claim in
      ShownValue.Rival(value: claim.value, on: claim.value == value ? claim.on : nil)
    }
    // Another holder of the office is named in place of the body.
    let holder = rival.map { ShownValue.Rival(value: .post(body: $0.person, title: $0.title), on: nil) }
    return rivals.reduce(into: []) { kept, rival in
      if !kept.contains(where: rival.saysNoMore) { kept.append(rival) }
    } + [holder].compactMap(\.self)
  }

  fileprivate func isAnotherRole(after previous: RecordValue) -> Bool {
    guard case .link(let target, _) = value, case .link(target, _) = previous.value else { return false }
    return by == previous.by && mark == previous.mark && sources == previous.sources
  }
}
