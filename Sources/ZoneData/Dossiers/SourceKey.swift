/// The keys that a dossier's `source` can have.
package enum SourceKey: String, CaseIterable {
  case title, publisher, author, kind, language, published, read, address, note

  static let all = allCases.map(\.rawValue).joined(separator: ", ")

  /// What it says of the document.
  package var about: String {
    switch self {
    case .title: "The title; the only key that is needed."
    case .publisher: "Who published it."
    case .author: "Who wrote it."
    case .kind:
      "One of \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")), in the order in which they are believed; "
        + "web without it. A note is your own."
    case .language: "Its language (BCP 47)."
    case .published: "The date on which it came out."
    case .read: "The date on which it was read."
    case .address: "Where it is found, mostly in the web."
    case .note: "Anything else worth saying."
    }
  }
}
