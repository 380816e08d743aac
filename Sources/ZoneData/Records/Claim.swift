/// One value for one field of one record, by one source.
///
/// A class that never changes: a claim is handed on dozens of times while its record is assembled, and to copy its parts
/// each time was a quarter of all indexing.
package final class Claim: Sendable {
  /// A printed value that a note declares wrong, with the reason.
  package struct Correction: Hashable, Sendable {
    /// The printed value, as the other dossier writes it.
    package let corrects: String
    package let because: String

    /// Whether a claim prints what this correction, which stands in `claim`, declares wrong.
    func corrects(in printed: Claim, _ claim: Claim) -> Bool {
      printed.correction == nil && printed.record == claim.record && printed.field == claim.field
        && printed.value.text == corrects && printed.value.partner == claim.value.partner
        && isOfOneTime(printed, claim)
    }

    /// A word that was right at another time is not what a correction means, unless the time is what it corrects.
    private func isOfOneTime(_ printed: Claim, _ claim: Claim) -> Bool {
      guard let on = printed.on, let correctedOn = claim.on, claim.value.text != corrects else { return true }
      return !on.contradicts(correctedOn)
    }
  }

  /// Where the claim stands in its dossier; both count from 1.
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int
  }

  package let record: RecordID
  package let field: Field
  package let value: Value
  package let source: SourceID
  package let at: Locator?
  /// When the value held; for dated fields.
  package let on: EDTFDate?
  /// Who says so inside the document.
  package let by: RecordID?
  /// Why we conclude what is not printed.
  package let inferred: String?
  /// BCP 47.
  package let language: String?
  package let note: String?
  package let correction: Correction?
  package let position: Position
  /// Where the id stands that the value points to, if not at `position`.
  let targetPosition: Position?
  /// Where the id stands of who says so.
  let byPosition: Position?

  init(
    record: RecordID, field: Field, value: Value, source: SourceID, at: Locator? = nil, on: EDTFDate? = nil,
    by: RecordID? = nil, inferred: String? = nil, language: String? = nil, note: String? = nil,
    correction: Correction? = nil, position: Position, targetPosition: Position? = nil, byPosition: Position? = nil
  ) {
    (self.record, self.field, self.value, self.source) = (record, field, value, source)
    (self.at, self.on, self.by, self.inferred) = (at, on, by, inferred)
    (self.language, self.note, self.correction) = (language, note, correction)
    (self.position, self.targetPosition, self.byPosition) = (position, targetPosition, byPosition)
  }
}

extension Claim: Hashable {
  package static func == (left: Claim, right: Claim) -> Bool {
    if left === right { return true }
    return left.position == right.position && left.record == right.record && left.field == right.field
      && left.value == right.value && left.source == right.source && left.at == right.at && left.on == right.on
      && left.by == right.by && left.inferred == right.inferred && left.language == right.language
      && left.note == right.note && left.correction == right.correction
      && left.targetPosition == right.targetPosition && left.byPosition == right.byPosition
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(record)
    hasher.combine(source)
    hasher.combine(position)
  }
}
