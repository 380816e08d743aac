import ZoneData

/// Which records the user watches, and which are new to them.
package struct Attention: Equatable, Sendable {
  /// What is new about a record.
  package enum News: String, CaseIterable, Hashable, Sendable {
    /// No dossier had it.
    case added
    /// A dossier that mentions it is new or has changed.
    case changed
  }

  package var watched: Set<RecordID> = []
  package var news: [RecordID: News] = [:]
  /// The dossiers that are new or have changed, with the texts of those whose earlier state is known.
  package var sources: [SourceID] = []
  package var earlier: [SourceID: [UInt8]] = [:]
  /// What was seen; nil at the first visit.
  package var seen: SeenDossiers?
  /// Since when; nil at the first visit.
  package var since: Day? { seen?.day }

  /// The default is that nothing is watched or new.
  package init() {}
}
