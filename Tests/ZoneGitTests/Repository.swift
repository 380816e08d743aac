import Foundation
import TestSupport
import Testing
import ZoneData

@testable import ZoneGit

/// A repository in a temporary folder, whose name has a blank and a line end.
struct Repository {
  /// The top folder of the repository.
  let top: String
  /// The folder with the dossiers.
  let folder: String

  /// An environment in which git reads no configuration of the machine.
  static let environment: [String: String] = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ali",
    "GIT_AUTHOR_EMAIL": "ali@example.org",
    "GIT_COMMITTER_NAME": "Ali", "GIT_COMMITTER_EMAIL": "ali@example.org",
  ]

  var git: Git { Git(folder: folder, environment: Self.environment) }

  /// Makes a repository for a test and removes it afterwards.
  static func with(below: String = "a folder\nof two lines", _ test: (Repository) throws -> Void) throws {
    try Fixture.withFolder { top in
      let repository = Repository(top: top, folder: below.isEmpty ? top : "\(top)/\(below)")
      try FileManager.default.createDirectory(atPath: repository.folder, withIntermediateDirectories: true)
      _ = try repository.git.output(["init", "--quiet", "--initial-branch=main"], .writing)
      if !below.isEmpty { _ = try Git(folder: top, environment: environment).output(["init", "--quiet"], .writing) }
      try test(repository)
    }
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }

  /// Commits everything with the date `2026-11-<day>T12:00:00Z`.
  @discardableResult
  func commit(_ subject: String, day: Int) throws -> String {
    var environment = Self.environment
    let date = "2026-11-\(day < 10 ? "0" : "")\(day)T12:00:00Z"
    (environment["GIT_AUTHOR_DATE"], environment["GIT_COMMITTER_DATE"]) = (date, date)
    let git = Git(folder: folder, environment: environment)
    _ = try git.output(["add", "--all"], .writing)
    _ = try git.output(["commit", "--quiet", "--message", subject], .writing)
    return try git.output(["rev-parse", "HEAD"]).text
  }

  /// Noon of a day in November 2026, in UTC.
  static func noon(_ day: Int) -> Date {
    // 1 November 2026 began 1793491200 seconds after 1970.
    Date(timeIntervalSince1970: 1_793_491_200 + Double(day - 1) * 86400 + 43200)
  }
}
