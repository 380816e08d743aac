import Foundation
import ZoneData

extension Visit {
  /// A visit now, with the commits of data folders.
  package init(to folders: [String], at date: Date, environment: [String: String]) throws(GitFailure) {
    var revisions: [String: String] = [:]
    for folder in folders {
      revisions[folder] = try FolderState.head(Git(folder: folder, environment: environment))
    }
    self.init(date: date, revisions: revisions)
  }
}
