import ZoneData

/// Changes that a review makes.
extension Proposal {
  /// The same with another record, value and speaker.
  package func with(record: RecordID, value: Value, by: RecordID?) -> Proposal {
    var changed = Proposal(
      id: id, record: record, kind: kind, field: field, value: value, at: at, on: on, by: by, inferred: inferred,
      note: note, isPlanned: isPlanned, language: language, confidence: confidence, evidence: evidence)
    changed.relation = value == self.value ? relation : .new
    return changed
  }

  /// The same with a value, a date and a speaker that the user typed; nil if the field cannot have the text.
  package func with(text: String, on: EDTFDate?, by: RecordID?) -> Proposal? {
    let value: Value?
    switch self.value {
    case .link(let target, _): value = .link(target, role: text)
    case .post(let body, _): value = .post(body: body, title: text)
    default: value = kind.field(field).flatMap { Value(stored: text, target: RecordID(text), field: $0) }
    }
    guard let value else { return nil }
    var changed = with(record: record, value: value, by: by)
    changed.on = on
    return changed
  }
}

extension DraftRecord {
  /// The same with another id, and with its proposals changed.
  package func with(
    id: RecordID, isNew: Bool, confidence: Confidence? = nil, others: [RecordID]? = nil,
    _ change: (Proposal) -> Proposal
  ) -> DraftRecord {
    DraftRecord(
      id: id, kind: kind, name: name, isNew: isNew, confidence: confidence ?? self.confidence,
      others: others ?? self.others,
      mentions: mentions, proposals: proposals.map(change))
  }
}
