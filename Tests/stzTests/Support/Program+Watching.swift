import Foundation

extension Program {
  /// The start of a command line whose program gets no inotify instance, as if all of the user's were taken: it runs in a user
  /// namespace that has none.
  static let withoutWatching = [
    "unshare", "-Ur", "sh", "-c", "echo 0 >/proc/sys/user/max_inotify_instances; exec \"$0\" \"$@\"",
  ]

  /// Whether this system lets the user make a namespace.
  static let canForbidWatching = (try? ProgramRun(of: "/usr/bin/env", withoutWatching + ["true"]))?.end == .exit(0)
}
