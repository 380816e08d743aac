import ZoneData

/// A claim that the draft proposes, with the words of the article on which it rests.
package struct Proposal: Hashable, Sendable, Identifiable {
  /// How a proposal relates to what is known of the record.
  package enum Relation: Hashable, Sendable {
    /// Nothing of this is known.
    case new
    /// So many documents say the same.
    case agrees(Int)
    /// It would contradict the value shown, which is given for people.
    case disputes(String)
  }

  /// Its place in the draft, from 0.
  package let id: Int
  package let record: RecordID
  package let kind: RecordKind
  package let field: Field.Name
  package var value: Value
  /// The paragraph.
  package let at: Int
  package var on: EDTFDate?
  package var by: RecordID?
  package var inferred: String?
  package var note: String?
  package var isPlanned = false
  /// BCP 47, of a name that is in another language than the document.
  package var language: String?
  package var confidence: Confidence
  package var relation = Relation.new
  package let evidence: TextSpan
}

extension Proposal.Relation {
  /// `agrees with 3`, `would dispute 700 acre`, `new`.
  package var inWords: String {
    switch self {
    case .new: "new"
    case .agrees(let count): "agrees with \(count)"
    case .disputes(let value): "would dispute \(value)"
    }
  }
}

/// A record of a draft.
package struct DraftRecord: Hashable, Sendable, Identifiable {
  package let id: RecordID
  package let kind: RecordKind
  package let name: String
  package let isNew: Bool
  package let confidence: Confidence
  /// Further records that the name can mean.
  package let others: [RecordID]
  /// Every place where the article speaks of it.
  package let mentions: [TextSpan]
  /// In the order of the fields.
  package var proposals: [Proposal]
}

/// A proposed dossier of an article.
package struct Draft: Sendable {
  package let article: Article
  /// By kind in the order of a dossier's sections, then as the article names them.
  package var records: [DraftRecord]
  /// Everything that was found, for the text on the other side.
  package let findings: [Finding]

  package var proposals: [Proposal] { records.flatMap(\.proposals) }
}
