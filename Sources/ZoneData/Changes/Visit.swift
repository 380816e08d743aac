import Foundation

/// When the user last saw what is new, and the revisions of the data folders at that time.
package struct Visit: Hashable, Sendable {
  package let date: Date
  /// The commit of each data folder that is in a repository.
  package let revisions: [String: String]

  package init(date: Date, revisions: [String: String] = [:]) {
    (self.date, self.revisions) = (date, revisions)
  }
}
