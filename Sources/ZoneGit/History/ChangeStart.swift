import Foundation
import ZoneData

/// Since when changes are asked for.
package enum ChangeStart: Hashable, Sendable {
  /// Since a moment: a day's first. In a repository the state before is that of the last commit before it; elsewhere it has
  /// the files that were not changed since.
  case moment(Date)
  /// Since a revision of a data folder. Folders that do not have it have not changed.
  case revision(String)
}
