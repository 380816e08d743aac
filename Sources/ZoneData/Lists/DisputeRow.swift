/// A value on which sources, or two places in one source, contradict each other.
package struct DisputeRow: Hashable, Sendable {
  /// The claim of one document, with its standing.
  package struct Side: Hashable, Sendable {
    package let value: Value
    package let on: EDTFDate?
    package let source: SourceID
    package let at: Locator?
    package let standing: RecordValue.Standing

    package init(value: Value, on: EDTFDate?, source: SourceID, at: Locator?, standing: RecordValue.Standing) {
      (self.value, self.on, self.source, self.at, self.standing) = (value, on, source, at, standing)
    }
  }

  package let id: RecordID
  package let name: String
  package let field: Field
  /// The shown value first, without corrected claims.
  package let sides: [Side]

  package init(id: RecordID, name: String, field: Field, sides: [Side]) {
    (self.id, self.name, self.field, self.sides) = (id, name, field, sides)
  }
}

extension Record {
  /// The disputed values of the record.
  package var disputes: [DisputeRow] {
    values.filter { $0.mark == .disputed }.map { value in
      var sides = value.claims.filter { $0.standing != .corrected }.map { weighed in
        let claim = weighed.claim
        return DisputeRow.Side(
          value: claim.value, on: claim.on, source: claim.source, at: claim.at, standing: weighed.standing)
      }
      if let rival = value.rival {
        sides.append(
          DisputeRow.Side(
            value: .post(body: rival.person, title: rival.title), on: nil, source: rival.source, at: rival.at,
            standing: .disputes))
      }
      return DisputeRow(id: id, name: displayName, field: value.field, sides: sides)
    }
  }
}
