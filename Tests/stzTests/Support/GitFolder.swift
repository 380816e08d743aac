import Foundation

/// A data folder in a repository of its own, with dated commits.
struct GitFolder {
  let folder: DataFolder

  /// The environment of git and of stz, without the configuration of the machine.
  static let environment: [String: String] = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ali",
    "GIT_AUTHOR_EMAIL": "ali@example.org", "GIT_COMMITTER_NAME": "Ali", "GIT_COMMITTER_EMAIL": "ali@example.org",
  ]

  struct Failure: Error { let errors: String }

  /// Makes a folder a repository.
  init(_ folder: DataFolder) throws {
    self.folder = folder
    try git("init", "--quiet", "--initial-branch=main")
  }

  /// Runs git in the folder, and returns its output.
  @discardableResult
  func git(_ arguments: String..., date: String? = nil) throws -> String {
    let dates = date.map { ["GIT_AUTHOR_DATE": $0, "GIT_COMMITTER_DATE": $0] } ?? [:]
    let run = try ProgramRun(
      of: "/usr/bin/env", ["git", "-C", folder.path] + arguments,
      environment: Self.environment.merging(dates) { $1 })
    guard run.end == .exit(0) else { throw Failure(errors: run.errors) }
    return run.output
  }

  /// Commits everything at noon of a day in November 2026.
  func commit(_ subject: String, day: Int) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", subject, date: "2026-11-\(day < 10 ? "0" : "")\(day)T12:00:00Z")
  }
}
