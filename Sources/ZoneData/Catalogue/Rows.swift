/// A zone as a list shows it.
package struct ZoneRow: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  package let isNamed: Bool
  package let place: String?
  /// ISO 3166-2.
  package let province: String?
  package let status: ZoneStatus?
  package let mark: Mark
  package let sourceCount: Int
  /// Where a search found it, if that is none of the above.
  package internal(set) var match: TextMatch?
}

/// A partner as a list shows it: a body whose country is or includes another than Pakistan.
package struct PartnerRow: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  /// The initials that it goes by, such as `SEDA`.
  package let shortName: String?
  /// The name in Chinese or another script of its own.
  package let nativeName: String?
  package let kind: String?
  /// ISO 3166-2.
  package let province: String?
  package let mark: Mark
  package let sourceCount: Int
  /// Where a search found it, if that is none of the above.
  package internal(set) var match: TextMatch?
}

/// A body of any country as a list shows it.
package struct BodyRow: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  package let kind: String?
  /// ISO 3166-2.
  package let province: String?
  package let mark: Mark
  package let sourceCount: Int
  /// Where a search found it, if that is none of the above.
  package internal(set) var match: TextMatch?
}

/// A person as a list shows it, in an official role or not.
package struct PersonRow: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  /// The title of the post.
  package let title: String?
  package let body: String?
  package let mark: Mark
  package let sourceCount: Int
  /// Where a search found it, if that is none of the above.
  package internal(set) var match: TextMatch?
}

/// Somebody or something to turn to: a person in an official role, or a body's public channel.
package struct ContactRow: Hashable, Sendable {
  /// The person, or the body whose channel it is.
  package let id: RecordID
  package let name: String
  /// The title of the post, or the address of the channel.
  package let title: String?
  package let body: String?
  package let isChannel: Bool
  package let mark: Mark
  package let sourceCount: Int
  /// Where a search found it, if that is none of the above.
  package internal(set) var match: TextMatch?
}

/// An event as the timeline shows it, or a change of a zone's status.
package struct EventRow: Hashable, Sendable {
  /// The event, or the change; `id.record` is what to open.
  package let id: RecordID
  package let name: String
  /// The initials that it goes by, such as `CPTIC`.
  package let shortName: String?
  package let date: EDTFDate?
  package let kind: String?
  package let mark: Mark
  package let sourceCount: Int
  /// Where a search found it, if that is none of the above.
  package internal(set) var match: TextMatch?
}

/// A value on which sources, or two places of one, contradict each other.
package struct DisputeRow: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  /// The value with all its claims.
  package let value: RecordValue
}

/// A tie between two records, seen from one of them.
package struct LinkRow: Hashable, Sendable {
  package let id: RecordID
  package let kind: RecordKind
  package let name: String
  /// The field of the other record that holds the tie: a list of bodies, a post, a parent.
  package let field: Field.Name
  /// The role in a list, the title of a post.
  package let role: String
}

/// How much the catalogue holds.
package struct Totals: Hashable, Sendable {
  package var zones = 0
  package var unnamedZones = 0
  package var partners = 0
  package var contacts = 0
  package var events = 0
  /// Rows of the timeline: events and changes of status.
  package var timeline = 0
  package var sources = 0
  package var records = 0
  package var claims = 0

  /// Nothing at all.
  package init() {}

  /// All zones for people: `12 zones + 6 unnamed`.
  package var zonesInWords: String {
    let named = zones - unnamedZones
    let zonesWord = { (count: Int) in count == 1 ? "zone" : "zones" }
    if unnamedZones == 0 { return "\(named) \(zonesWord(named))" }
    if named == 0 { return "\(unnamedZones) unnamed \(zonesWord(unnamedZones))" }
    return "\(named) \(zonesWord(named)) + \(unnamedZones) unnamed"
  }
}
