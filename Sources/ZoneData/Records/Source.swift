/// The data of a document.
package struct Source: Hashable, Sendable {
  /// The kind of document, from most to least trusted.
  package enum Kind: String, CaseIterable, Comparable, Hashable, Sendable {
    case law, official, news, trade, web, note

    /// The position in the order of trust; 0 is the most trusted.
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
  /// Why we conclude the date of publication, if the document does not give it.
  package var publishedInferred: String?
  /// What it is a copy of: the id of another source, or a name of our own for an agency's story or a press release.
  package var origin: String?
  /// The date on which we read it.
  package var read: EDTFDate?
  package var address: String?
  package var note: String?

  /// The day from which on the document is known: the last possible day of its publication or, if that is earlier, of
  /// our reading.
  package var knownSince: Day? {
    [published?.latest, read?.latest].compactMap(\.self).min()
  }

  /// The last possible day of its publication, or that of our reading if it is earlier; nil if it has no date.
  package var lastPublicationDay: Day? {
    guard let latest = published?.latest else { return nil }
    return read?.latest.map { min(latest, $0) } ?? latest
  }

  package init(id: SourceID, title: String, kind: Kind, file: String) {
    self.id = id
    self.title = title
    self.kind = kind
    self.file = file
  }
}

extension Source {
  /// What a document is a copy of, in the end; `next` returns what a document says that it copies. Documents that name each
  /// other have the first of their ids as origin.
  package static func lastOrigin(of id: String, next: (String) throws -> String?) rethrows -> String {
    var (last, way) = (id, [id])
    while way.count < mostCopies, let origin = try next(last) {
      if let start = way.firstIndex(of: origin) { return way[start...].min() ?? origin }
      way.append(origin)
      last = origin
    }
    return last
  }

  /// Copies of copies are followed no further than this.
  private static let mostCopies = 100

  /// The date of publication, with the reason if it is an estimate.
  package var publishedInWords: String? {
    published.map { date in date.inWords + (publishedInferred.map { ", inferred: \($0)" } ?? "") }
  }
}
