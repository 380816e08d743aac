import ZoneCatalogue
import ZoneData

/// The counts of a catalogue as a whole.
struct CatalogueFacts: Equatable, Sendable {
  let totals: Totals
  let problemCount: Int
  /// The countries with zones, the one with the most first.
  let countries: [PlaceCount]
  /// What the user watches, and what is new.
  let attention: Attention

  /// The heading of the first step of the trail.
  var homeName: String { countries.count > 1 ? "World" : "Pakistan" }
  var isEmpty: Bool { totals.sources == 0 }
}

/// The kind and the name of a record.
package struct RecordHeading: Equatable, Sendable {
  let kind: RecordKind
  let name: String
}

extension Catalogue {
  func facts() throws -> CatalogueFacts {
    CatalogueFacts(
      totals: totals, problemCount: problemCount, countries: try countryCounts(.zones),
      attention: attention)
  }

  /// The headings of some records; nil for a record that no dossier defines.
  func headings(of ids: Set<RecordID>) throws -> [RecordID: RecordHeading?] {
    var headings: [RecordID: RecordHeading?] = [:]
    for id in ids {
      headings[id] = .some(try heading(of: id).map { RecordHeading(kind: $0.kind, name: $0.name) })
    }
    return headings
  }
}
