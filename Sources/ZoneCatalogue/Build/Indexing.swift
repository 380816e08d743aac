/// Reports the progress of indexing to the caller, and lets the caller stop it.
package struct Indexing: Sendable {
  /// What the numbers of a report count.
  package enum Stage: Sendable {
    /// Files, while dossiers are read.
    case dossiers
    /// Records, while their rows are made.
    case records
  }

  /// The caller stopped the indexing; the index is unchanged.
  struct Stopped: Error {}

  private let reported: @Sendable (Stage, _ done: Int, _ total: Int) -> Void
  private let isStopped: @Sendable () -> Bool

  /// The closures are called on the thread that indexes, after some files or records.
  package init(
    reported: @escaping @Sendable (Stage, _ done: Int, _ total: Int) -> Void = { _, _, _ in },
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) {
    self.reported = reported
    self.isStopped = isStopped
  }

  func report(_ stage: Stage, _ done: Int, of total: Int) throws {
    if isStopped() { throw Stopped() }
    reported(stage, done, total)
  }
}
