import Foundation
import ZoneData

extension Catalogue {
  /// The records whose news are put into words for a page.
  package static let mostRecords = 300
  private static let daySeconds = 86400.0

  /// What starts the day, by what the user watches and has not seen.
  package func today(_ day: Day, drafts: [Today.Line] = []) throws -> Today {
    Today(
      changes: try changesOfNews(), agenda: Agenda(try followUps(), today: day), stale: try stale(Query()),
      problems: try problems, watched: attention.watched, drafts: drafts)
  }

  /// What the new dossiers say that the others did not, by record: the watched ones first.
  ///
  /// A record is compared with what it would be without them. For that only its own claims are read, however large the
  /// index is. What follows from other records, such as the end of a post, is not among the changes.
  package func changesOfNews(atMost count: Int = mostRecords) throws -> ChangeList {
    let news = attention.news.keys.sorted { left, right in
      let isWatched = [left, right].map(attention.watched.contains)
      return isWatched[0] == isWatched[1] ? left < right : isWatched[0]
    }
    let fresh = Set(attention.sources)
    var dates: [SourceID: Date] = [:]
    for id in fresh {
      dates[id] = try source(id)?.knownSince.map { Date(timeIntervalSince1970: Double($0.number) * Self.daySeconds) }
    }
    return ChangeList(try news.prefix(count).flatMap { try changes(of: $0, by: fresh) }, dates: dates)
  }

  /// What the dossiers that have changed said about a record before.
  private func earlierClaims(on id: RecordID) -> [Claim] {
    attention.earlier.flatMap { source, bytes in
      DossierReader.read(bytes, id: source, file: "").definitions.filter { $0.id == id }.flatMap(\.claims)
    }
  }

  private func changes(of id: RecordID, by fresh: Set<SourceID>) throws -> [Change] {
    guard let after = try record(id) else { return [] }
    let claims = after.values.flatMap { $0.claims.map(\.claim) }
    let old = claims.filter { !fresh.contains($0.source) } + earlierClaims(on: id)
    var sources: [SourceID: Source] = [:]
    for source in after.sources { sources[source] = try self.source(source) }
    let isNew = attention.news[id] == .added
    let before = isNew ? nil : Record(id: id, kind: after.kind, claims: old, sources: sources, on: ages?.today)
    let names = try names(Set(claims.compactMap(\.value.target) + claims.compactMap(\.by)))
    let changes = RecordDifference(before: before, after: after, differing: fresh) { names[$0] ?? $0.text }.changes
    // Notes are no claims, so those of the other dossiers seem to be new too.
    return changes.filter { $0.field?.name != .notes || $0.source.map(fresh.contains) == true }
  }
}
