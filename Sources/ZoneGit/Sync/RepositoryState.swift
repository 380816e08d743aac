import Glibc
import Platform

/// What git says about the repository of a journal before it is synced.
package struct RepositoryState: Equatable, Sendable {
  /// Something that git has begun and waits to be finished.
  package enum Operation: String, CaseIterable, Sendable {
    case rebase, merge
    case cherryPick = "cherry-pick"
    case revert
  }

  /// Where commits go: a remote, and the branch there.
  package struct Target: Equatable, Sendable {
    package let remote: String
    /// `refs/heads/main`
    package let branch: String
    /// The branch as fetched last: `refs/remotes/origin/main`.
    package let tracking: String
    /// Whether the branch here follows it. If not, the first push makes it.
    package let isUpstream: Bool
  }

  /// The top folder of the repository.
  package var top = ""
  /// Nil if no branch is checked out.
  package var branch: String?
  package var hasCommit = true
  /// Files of the journal that differ from the last commit, from the top folder.
  package var changed: [String] = []
  /// Other files of the repository that git follows and that differ from it.
  package var elsewhere: [String] = []
  package var unmerged: [String] = []
  package var operation: Operation?
  /// Nil without a remote.
  package var target: Target?
  package var hasAuthor = true

  package init() {}
}

extension RepositoryState {
  /// Asks git about a folder; nil if it is not in a repository.
  package init?(_ git: Git) throws(GitFailure) {
    let top = try git.run(["rev-parse", "--show-toplevel"])
    guard top.isFine else {
      if top.errors.contains("not a git repository") || top.errors.contains("must be run in a work tree") { return nil }
      throw .failed(command: "rev-parse", folder: git.folder, reason: top.reason)
    }
    self.init()
    self.top = top.text
    let prefix = try git.output(["rev-parse", "--show-prefix"]).text
    try readStatus(git, prefix)
    operation = try Self.operation(in: git.output(["rev-parse", "--absolute-git-dir"]).text)
    target = try branch.flatMap { name throws(GitFailure) in try Self.target(of: name, git) }
    let author = try git.run(["var", "GIT_AUTHOR_IDENT"])
    let committer = try git.run(["var", "GIT_COMMITTER_IDENT"])
    hasAuthor = author.isFine && committer.isFine
  }

  private mutating func readStatus(_ git: Git, _ prefix: String) throws(GitFailure) {
    let answer = try git.output([
      "status", "--porcelain=v2", "--branch", "--no-renames", "--untracked-files=all", "--ignore-submodules", "-z",
    ])
    for entry in answer.parts {
      let words = entry.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      switch words.first {
      case "#": readHeader(words)
      // 1 XY sub mH mI mW hH hI path
      case "1": note(words.dropFirst(8).joined(separator: " "), prefix, isFollowed: true)
      case "u": unmerged.append(words.dropFirst(10).joined(separator: " "))
      case "?": note(words.dropFirst().joined(separator: " "), prefix, isFollowed: false)
      default: break
      }
    }
  }

  private mutating func readHeader(_ words: [String]) {
    guard words.count > 2 else { return }
    switch words[1] {
    case "branch.oid": hasCommit = words[2] != "(initial)"
    case "branch.head": branch = words[2] == "(detached)" ? nil : words.dropFirst(2).joined(separator: " ")
    default: break
    }
  }

  private mutating func note(_ path: String, _ prefix: String, isFollowed: Bool) {
    if path.hasPrefix(prefix), Self.isOurs(String(path.dropFirst(prefix.count))) {
      changed.append(path)
    } else if isFollowed {
      elsewhere.append(path)
    }
  }

  /// Whether a file of the journal is committed: not hidden ones, which programs leave, nor those of editors and locks.
  static func isOurs(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last, parts.dropLast().allSatisfy({ !$0.hasPrefix(".") }) else { return false }
    if [".gitignore", ".gitattributes"].contains(name) { return true }
    let ends = [".lock", "~", ".swp", ".swo", ".tmp", ".orig", ".rej"]
    return !name.hasPrefix(".") && !name.hasPrefix("#") && !ends.contains { name.hasSuffix($0) }
  }

  private static func operation(in gitFolder: String) -> Operation? {
    let signs: [(String, Operation)] = [
      ("rebase-merge", .rebase), ("rebase-apply", .rebase), ("MERGE_HEAD", .merge), ("CHERRY_PICK_HEAD", .cherryPick),
      ("REVERT_HEAD", .revert),
    ]
    return signs.first { access("\(gitFolder)/\($0.0)", F_OK) == 0 }?.1
  }

  private static func target(of branch: String, _ git: Git) throws(GitFailure) -> Target? {
    let format = "%(upstream:remotename)%00%(upstream:remoteref)%00%(upstream)"
    let upstream = try git.run(["for-each-ref", "--format=\(format)", "refs/heads/\(branch)"])
    let parts = upstream.parts.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    if parts.count == 3, !parts[0].isEmpty, parts[0] != "." {
      return Target(remote: parts[0], branch: parts[1], tracking: parts[2], isUpstream: true)
    }
    let remotes = try git.run(["remote"]).text.split(separator: "\n").map(String.init)
    guard let remote = remotes.first(where: { $0 == "origin" }) ?? (remotes.count == 1 ? remotes[0] : nil) else {
      return nil
    }
    return Target(
      remote: remote, branch: "refs/heads/\(branch)", tracking: "refs/remotes/\(remote)/\(branch)", isUpstream: false)
  }
}
