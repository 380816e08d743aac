/// A document's own data.
package struct Source: Hashable, Sendable {
  /// What kind of document it is; the order is that of trust, the first is believed first.
  package enum Kind: String, CaseIterable, Comparable, Hashable, Sendable {
    case law, official, news, trade, web, note

    /// The place in the order of trust; 0 is believed first.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

    package static func < (left: Kind, right: Kind) -> Bool {
      left.rank < right.rank
    }
  }

  package let id: SourceID
  package let title: String
  package let kind: Kind
  /// The path of its dossier.
  package let file: String
  package var publisher: String?
  package var author: String?
  /// BCP 47.
  package var language: String?
  package var published: EDTFDate?
  /// When we read it.
  package var read: EDTFDate?
  package var address: String?
  package var note: String?

  /// The day from which on the document is known: the last that its publication allows, else that of our reading.
  package var knownSince: Day? {
    published?.latest ?? read?.latest
  }

  /// Whether the document was known on a day; one without any date never was.
  package func isKnown(on day: Day) -> Bool {
    knownSince.map { $0 <= day } ?? false
  }

  /// Makes the data of a document; all but these four may be unknown.
  package init(id: SourceID, title: String, kind: Kind, file: String) {
    self.id = id
    self.title = title
    self.kind = kind
    self.file = file
  }
}
