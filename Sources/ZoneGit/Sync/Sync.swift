import Foundation
import ZoneData

/// Syncs a journal with its remote by calling git. It never forces or discards.
package struct Sync {
  /// What a sync did.
  package struct Report: Equatable, Sendable {
    package let end: SyncMachine.End
    /// The subject of the commit, if there was something to commit.
    package let committed: String?
    package let received: Int
    package let sent: Int
  }

  package let state: RepositoryState
  package let message: JournalMessage
  private let journal: Journal
  private let git: Git
  private let asks: Bool

  /// Reads what there is to do; nil if the journal is not in a repository. `asks` lets git ask for a password.
  package init?(
    _ journal: Journal, environment: [String: String], asks: Bool, name: @escaping (RecordID) -> String
  ) throws(GitFailure) {
    guard let state = try RepositoryState(Git(folder: journal.folder, environment: environment)) else { return nil }
    self.state = state
    (self.journal, self.asks) = (journal, asks)
    git = Git(folder: state.top, environment: environment)
    message = try ChangedFiles(state, git).message(name: name)
  }

  /// Runs all steps. `report` is called before each.
  package func run(_ report: (SyncStep) -> Void = { _ in }) throws -> Report {
    var machine = SyncMachine(state, message: .init(subject: message.subject, text: message.text))
    var next = machine.begin()
    while case .run(let step) = next {
      report(step)
      next = machine.next(after: try event(of: step))
    }
    guard case .end(let end) = next else { preconditionFailure("a sync that does not run has ended") }
    return Report(end: end, committed: machine.committed, received: machine.received, sent: machine.sent)
  }

  /// Runs a step. What changes the files of the journal keeps other programs from writing there meanwhile.
  private func event(of step: SyncStep) throws -> SyncMachine.Event {
    switch step {
    case .add, .commit, .forward, .rebase: try journal.hold { try answer(to: step) }
    case .fetch, .compare, .push: try answer(to: step)
    }
  }

  private func answer(to step: SyncStep) throws(GitFailure) -> SyncMachine.Event {
    let answer: Git.Answer
    do {
      answer = try git.run(step.arguments, step.access(asks: asks), input: step.input)
    } catch {
      guard case .timedOut = error, case .network = step.access(asks: asks) else { throw error }
      return .unreachable(error.message)
    }
    switch step {
    case .compare: return try counts(answer)
    case _ where answer.isFine: return .done
    case .fetch: return .unreachable(answer.reason)
    case .push:
      let isBehind = ["[rejected]", "fetch first", "non-fast-forward"].contains(where: answer.errors.contains)
      return isBehind ? .rejected : .unreachable(answer.reason)
    case .rebase: return try stopped(answer)
    case .add, .commit, .forward: return .failed(answer.reason)
    }
  }

  /// A remote without the branch has none of the commits.
  private func counts(_ answer: Git.Answer) throws(GitFailure) -> SyncMachine.Event {
    let numbers = answer.text.split(separator: "\t").compactMap { Int($0) }
    if answer.isFine, numbers.count == 2 { return .compared(ours: numbers[0], theirs: numbers[1]) }
    let target = state.target?.tracking ?? ""
    let theirs = Int(try git.run(["rev-list", "--count", target, "--"]).text) ?? 0
    let ours = Int(try git.run(["rev-list", "--count", "HEAD", "--"]).text) ?? 0
    return .compared(ours: ours, theirs: theirs)
  }

  private func stopped(_ answer: Git.Answer) throws(GitFailure) -> SyncMachine.Event {
    let unmerged = try git.output(["diff", "--name-only", "--diff-filter=U", "--no-ext-diff", "-z"]).parts
    return unmerged.isEmpty ? .failed(answer.reason) : .conflict(unmerged)
  }
}

extension SyncStep {
  fileprivate func access(asks: Bool) -> Git.Access {
    switch self {
    case .fetch, .push: .network(asks: asks)
    case .compare: .reading
    case .add, .commit, .forward, .rebase: .writing
    }
  }
}

/// The files of a journal that differ from its last commit, before and after.
private struct ChangedFiles {
  private let state: RepositoryState
  private let before: [[UInt8]?]

  init(_ state: RepositoryState, _ git: Git) throws(GitFailure) {
    self.state = state
    before = try state.hasCommit ? Self.committed(state.changed, git) : state.changed.map { _ in nil }
  }

  /// The bytes of files in the last commit.
  private static func committed(_ paths: [String], _ git: Git) throws(GitFailure) -> [[UInt8]?] {
    guard !paths.isEmpty else { return [] }
    let wanted = Set(paths)
    var names: [String: String] = [:]
    for entry in try git.output(["ls-tree", "-r", "-z", "HEAD"]).parts {
      let parts = entry.split(separator: "\t", maxSplits: 1).map(String.init)
      if parts.count == 2, wanted.contains(parts[1]) { names[parts[1]] = String(parts[0].split(separator: " ")[2]) }
    }
    let known = paths.filter { names[$0] != nil }
    let bytes = try git.blobs(known.compactMap { names[$0] })
    let found = Dictionary(zip(known, bytes)) { first, _ in first }
    return paths.map { found[$0] ?? nil }
  }

  func message(name: @escaping (RecordID) -> String) -> JournalMessage {
    var files: [JournalMessage.File] = []
    var (before, after) = (Watchlist(), Watchlist())
    var others: [String] = []
    for (path, old) in zip(state.changed, self.before) {
      let file = path.split(separator: "/").last.map(String.init) ?? path
      let new = try? FileReading.bytes(of: "\(state.top)/\(path)", limit: DossierFolder.sizeLimit)
      if let id = SourceID(fileName: file) {
        let dossier = { (bytes: [UInt8]) in DossierReader.read(bytes, id: id, file: file) }
        files.append(.init(before: old.map(dossier), after: new.map(dossier)))
      } else if file == Watchlist.fileName {
        (before, after) = (Watchlist(old ?? []), Watchlist(new ?? []))
      } else {
        others.append(file)
      }
    }
    return JournalMessage(files, watched: (before, after), others: others, name: name)
  }
}
