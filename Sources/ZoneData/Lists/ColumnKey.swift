/// The name of a column: its key in JSON, and its name for `--sort`.
package struct ColumnKey: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral text: String) { rawValue = text }

  package static let id: Self = "id"
  package static let name: Self = "name"
  package static let nativeName: Self = "nativeName"
  /// The initials of a record, such as `SEDA`.
  package static let shortName: Self = "short"
  /// A `ZoneClass`.
  package static let zoneClass: Self = "class"
  package static let place: Self = "place"
  /// An ISO 3166-2 code.
  package static let province: Self = "province"
  package static let status: Self = "status"
  package static let kind: Self = "kind"
  /// An EDTF date.
  package static let date: Self = "date"
  /// The title of a post.
  package static let title: Self = "title"
  /// The address of a body's public channel.
  package static let channel: Self = "channel"
  package static let body: Self = "body"
  /// EDTF dates: since when and until when a post was held.
  package static let since: Self = "since"
  package static let until: Self = "until"
  /// A `PostState`.
  package static let held: Self = "held"
  /// The day of the newest document.
  package static let seen: Self = "seen"
  package static let country: Self = "country"
  /// What ties a partner to the authority.
  package static let tie: Self = "tie"
  package static let stage: Self = "stage"
  /// The latest stage of a deal, and the silence since.
  package static let progress: Self = "progress"
  package static let mark: Self = "mark"
  package static let sources: Self = "sources"
}
