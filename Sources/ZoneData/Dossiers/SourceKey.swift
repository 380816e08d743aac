/// The keys of a dossier's `source`.
package enum SourceKey: String, CaseIterable {
  case title, publisher, author, kind, language, published, read, address, origin, note

  static let all = allCases.map(\.rawValue).joined(separator: ", ")

  package var about: String {
    switch self {
    case .title: "The title, the only required key."
    case .publisher: "Who published it."
    case .author: "Who wrote it."
    case .kind:
      "One of \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")), from most to least trusted. The default is "
        + "web. A note is your own."
    case .language: "Its language (BCP 47)."
    case .published: "The date on which it came out. An estimate is a mapping with `is` and `inferred`, the reason."
    case .read: "The date on which it was read."
    case .address: "Where to find it, usually a web address."
    case .origin:
      "What it is a copy of: the id of another source, or an id of your own for a press release or an agency's story. "
        + "Copies of one origin count once."
    case .note: "Anything else worth saying."
    }
  }
}
