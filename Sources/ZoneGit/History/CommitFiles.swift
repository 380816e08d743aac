import Foundation

/// A commit with the files of a folder that it changed.
struct CommitFiles {
  let date: Date
  let names: [String]

  /// The commits after another one, the newest first; all of them without it. None outside a repository.
  static func all(since commit: String?, _ git: Git) throws(GitFailure) -> [CommitFiles] {
    let range = commit.map { "\($0)..HEAD" } ?? "HEAD"
    let answer = try git.run([
      "log", "--no-renames", "--no-show-signature", "--relative", "--name-only", "-z", "--format=%x01%ct", range, "--",
      ".",
    ])
    guard answer.isFine else { return [] }
    var commits: [CommitFiles] = []
    // Each commit is \u{1}<seconds>, then its names, all of which end with a zero byte.
    for part in String(decoding: answer.output, as: UTF8.self).split(separator: "\u{1}") {
      let words = part.split(whereSeparator: { $0 == "\0" || $0 == "\n" })
      guard let seconds = words.first.flatMap({ Double($0) }) else { continue }
      commits.append(
        CommitFiles(date: Date(timeIntervalSince1970: seconds), names: words.dropFirst().map(String.init)))
    }
    return commits
  }

  /// The files of the folder that differ from the last commit; none outside a repository.
  static func uncommitted(_ git: Git) throws(GitFailure) -> Set<String> {
    let diff = try git.run(["diff-index", "--no-ext-diff", "--relative", "--name-only", "-z", "HEAD", "--", "."])
    let untracked = try git.run(["ls-files", "--others", "-z", "--", "."])
    return Set(diff.parts + untracked.parts)
  }
}
