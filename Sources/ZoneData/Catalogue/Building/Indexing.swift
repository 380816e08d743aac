/// How far an indexing has come, for whoever waits for it, and the way to stop it.
package struct Indexing: Sendable {
  /// What is being gone through.
  package enum Stage: Sendable {
    /// Dossiers are read; the numbers are files.
    case dossiers
    /// Rows are made; the numbers are records.
    case records
  }

  /// The indexing was stopped; the index is as it was before.
  struct Stopped: Error {}

  private let told: @Sendable (Stage, _ done: Int, _ total: Int) -> Void
  private let isStopped: @Sendable () -> Bool

  /// Calls back on the thread that builds: after some files and records, and to ask whether to stop.
  package init(
    told: @escaping @Sendable (Stage, _ done: Int, _ total: Int) -> Void = { _, _, _ in },
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) {
    self.told = told
    self.isStopped = isStopped
  }

  func tell(_ stage: Stage, _ done: Int, of total: Int) throws {
    if isStopped() { throw Stopped() }
    told(stage, done, total)
  }
}
