/// One value for one field of one record, from one source.
///
/// A class that never changes: a claim is passed on dozens of times while its record is assembled, and copying its
/// parts each time was a quarter of all indexing.
package final class Claim: Sendable {
  /// A printed value that a note declares wrong, with the reason.
  package struct Correction: Hashable, Sendable {
    /// The printed value, as written in the other dossier.
    package let corrects: String
    package let because: String

    package init(corrects: String, because: String) {
      self.corrects = corrects
      self.because = because
    }

    /// Whether `printed` is what this correction, part of `claim`, declares wrong.
    package func corrects(in printed: Claim, _ claim: Claim) -> Bool {
      printed.correction == nil && printed.record == claim.record && printed.field == claim.field
        && printed.value.text == corrects && printed.value.partner == claim.value.partner
        && isOfOneTime(printed, claim)
    }

    /// A value that was right at another time is not the corrected one, unless the time is what the correction changes.
    private func isOfOneTime(_ printed: Claim, _ claim: Claim) -> Bool {
      guard let on = printed.on, let correctedOn = claim.on, claim.value.text != corrects else { return true }
      return !on.contradicts(correctedOn)
    }
  }

  /// The position of a claim in its dossier. Both numbers count from 1.
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package let record: RecordID
  package let field: Field
  package let value: Value
  package let source: SourceID
  package let at: Locator?
  /// When the value held; for dated fields.
  package let on: EDTFDate?
  /// When it ended or ends; for links, posts, licences and incentives.
  package let until: EDTFDate?
  /// The values of the keys that only its field has.
  package let details: [ValueKey: String]
  /// The person or body that the document quotes.
  package let by: RecordID?
  /// Why we conclude something that is not printed.
  package let inferred: String?
  /// BCP 47.
  package let language: String?
  package let note: String?
  package let correction: Correction?
  package let position: Position
  /// The position of the id that the value points to, if different from `position`.
  package let targetPosition: Position?
  /// The position of the id in `by`.
  package let byPosition: Position?

  package init(
    record: RecordID, field: Field, value: Value, source: SourceID, at: Locator? = nil, on: EDTFDate? = nil,
    until: EDTFDate? = nil, details: [ValueKey: String] = [:], by: RecordID? = nil, inferred: String? = nil,
    language: String? = nil, note: String? = nil,
    correction: Correction? = nil, position: Position, targetPosition: Position? = nil, byPosition: Position? = nil
  ) {
    (self.record, self.field, self.value, self.source) = (record, field, value, source)
    (self.at, self.on, self.by, self.inferred) = (at, on, by, inferred)
    (self.until, self.details) = (until, details)
    (self.language, self.note, self.correction) = (language, note, correction)
    (self.position, self.targetPosition, self.byPosition) = (position, targetPosition, byPosition)
  }
}

extension Claim: Hashable {
  package static func == (left: Claim, right: Claim) -> Bool {
    if left === right { return true }
    return left.position == right.position && left.record == right.record && left.field == right.field
      && left.value == right.value && left.source == right.source && left.at == right.at && left.on == right.on
      && left.until == right.until && left.details == right.details
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

extension Claim {
  /// Whether the document announces it for later.
  package var isPlanned: Bool { details[.planned] != nil }
}
