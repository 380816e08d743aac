/// One value for one field of one record, by one source.
package struct Claim: Hashable, Sendable {
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
  package var at: Locator?
  /// When the value held; for dated fields.
  package var on: EDTFDate?
  /// Who says so inside the document.
  package var by: RecordID?
  /// Why we conclude what is not printed.
  package var inferred: String?
  /// BCP 47.
  package var language: String?
  package var note: String?
  package var correction: Correction?
  package private(set) var position: Position
  /// Where the id stands that the value points to, if not at `position`.
  var targetPosition: Position?
  /// Where the id stands of who says so.
  var byPosition: Position?

  /// The claim at another place of its dossier.
  func moved(to position: Position) -> Claim {
    var claim = self
    claim.position = position
    return claim
  }
}
