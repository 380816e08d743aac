import Foundation
import ZoneCatalogue
import ZoneData
import ZoneGit
import ZoneSettings

/// Reads what has changed in data folders since a day, a revision or the last visit.
struct ChangeReading {
  let folders: [String]
  /// Nil for what the user has not seen.
  let start: ChangeStart?

  /// What a user means by `--since`: a date, or else a revision.
  static func start(_ text: String) throws(Exit.Failure) -> ChangeStart {
    guard let date = try? EDTFDate(text) else { return .revision(text) }
    guard let day = date.earliest else { throw .usage("--since: “\(text)” has no beginning; write its first day") }
    return .moment(Date(startOf: day))
  }

  /// The changes in a catalogue of the folders.
  func changes(in catalogue: Catalogue) throws -> ChangeList {
    if let start { return try catalogue.changes(since: earlier(start)) }
    guard AttentionFiles(folders: folders).hasVisit else {
      throw Exit.Failure.usage(
        "there was no visit yet; name a day with --since 2026-11-01, or begin with stz today --seen")
    }
    return try catalogue.changesOfNews(atMost: .max)
  }

  private func earlier(_ start: ChangeStart) throws(Exit.Failure) -> EarlierDossiers {
    do throws(GitFailure) {
      return try EarlierDossiers(of: folders, since: start, environment: UserFiles.environment)
    } catch {
      if case .unknownRevision = error { throw .usage("--since: \(error.message)") }
      throw .file(error.message)
    }
  }
}
