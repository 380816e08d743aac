/// Every tuned constant of the program.
package enum Tuning {
  /// How long the first frame waits for the catalogue, and a popup for its rows. Most answers arrive within it, so the
  /// screen does not flash.
  package static let firstFrame = Duration.milliseconds(30)
  /// How long a frame waits for the lists that follow the selection. With the shipped dossiers they arrive in 0.5 ms,
  /// while the detail is built, so nearly every frame is complete. With a million events a key must not wait for them.
  package static let followers = Duration.milliseconds(1)
  /// How often progress is drawn, and the longest that exit waits for indexing to stop. A tenth of a second seems
  /// immediate.
  package static let tenth = Duration.milliseconds(100)
  /// How often the dossiers are checked where the system does not report changes.
  package static let look = Duration.seconds(10)
  /// The row limit of an event search while the user types; Enter searches all events. Among a million events, finding
  /// every match of a common word takes 100 ms, and the first 1,000 take 4 ms. The worker sorts longer lists by a column: of
  /// a million events that takes a quarter of a second.
  package static let incrementalRows = 1000
}
