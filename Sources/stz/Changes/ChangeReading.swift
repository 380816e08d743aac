import Foundation
import ZoneCatalogue
import ZoneData
import ZoneGit
import ZoneSettings

/// Reads what has changed in data folders since a day, a revision or the last visit.
struct ChangeReading {
  let folders: [String]
  let start: ChangeStart

  /// What a user means by `--since`: a date, or else a revision.
  static func start(_ text: String) throws(Exit.Failure) -> ChangeStart {
    guard let date = try? EDTFDate(text) else { return .revision(text) }
    guard let day = date.earliest else { throw .usage("--since: “\(text)” has no beginning; write its first day") }
    return .moment(Date(startOf: day))
  }

  /// The last visit. Throws if there was none.
  static func lastVisit(to folders: [String]) throws(Exit.Failure) -> ChangeStart {
    guard let visit = VisitFile(folders: folders)?.read() else {
      throw .usage("there was no visit yet; name a day with --since 2026-11-01, or begin with stz today --seen")
    }
    return .visit(visit)
  }

  /// The changes in a catalogue of the folders.
  func changes(in catalogue: Catalogue) throws -> ChangeList {
    try catalogue.changes(since: earlier())
  }

  private func earlier() throws(Exit.Failure) -> EarlierDossiers {
    do throws(GitFailure) {
      return try EarlierDossiers(of: folders, since: start, environment: UserFiles.environment)
    } catch {
      if case .unknownRevision = error { throw .usage("--since: \(error.message)") }
      throw .file(error.message)
    }
  }
}
