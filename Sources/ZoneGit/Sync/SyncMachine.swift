/// The order of the steps of a sync, and how it ends. It calls nothing: the caller runs a step, and says what came of it.
package struct SyncMachine: Equatable, Sendable {
  /// What came of a step.
  package enum Event: Equatable, Sendable {
    case done
    /// How many commits only this side has, and how many only the other.
    case compared(ours: Int, theirs: Int)
    /// Git stopped because both sides changed the same lines.
    case conflict([String])
    /// Another user pushed in between.
    case rejected
    /// The other machine was not reached, or refused.
    case unreachable(String)
    case failed(String)
  }

  /// How a sync ended.
  package enum End: Equatable, Sendable {
    case synced
    /// The repository has no remote: the files are only committed.
    case noRemote
    /// The commits are here, and go to the other side with the next sync.
    case offline(String)
    case conflict([String])
    /// Git waits for something to be finished first.
    case unfinished(RepositoryState.Operation, [String])
    /// Changes of files that are not committed keep git from taking what the other side has.
    case changesElsewhere([String])
    case noBranch
    case noAuthor
    case failed(String)
  }

  /// What to do next.
  package enum Next: Equatable, Sendable {
    case run(SyncStep)
    case end(End)
  }

  package private(set) var committed: String?
  /// The commits that were taken from the other side and given to it.
  package private(set) var received = 0
  package private(set) var sent = 0
  private let state: RepositoryState
  private let message: JournalMessageText
  private var step: SyncStep?
  private var rounds = 0

  /// The subject and the whole message of the commit.
  package struct JournalMessageText: Equatable, Sendable {
    package let subject: String
    package let text: String

    package init(subject: String, text: String) { (self.subject, self.text) = (subject, text) }
  }

  /// Another user may push between a fetch and a push, but not forever.
  private static let mostRounds = 3

  package init(_ state: RepositoryState, message: JournalMessageText) {
    (self.state, self.message) = (state, message)
  }

  /// The first step.
  package mutating func begin() -> Next {
    if let operation = state.operation { return .end(.unfinished(operation, state.unmerged)) }
    guard state.unmerged.isEmpty else { return .end(.conflict(state.unmerged)) }
    guard state.branch != nil else { return .end(.noBranch) }
    guard !state.changed.isEmpty else { return share() }
    guard state.hasAuthor else { return .end(.noAuthor) }
    return go(.add(state.changed))
  }

  /// The step after the one that has just been run.
  package mutating func next(after event: Event) -> Next {
    guard let step else { return .end(.failed("no step was begun")) }
    switch event {
    case .conflict(let files): return .end(.conflict(files))
    case .unreachable(let reason): return .end(.offline(reason))
    case .failed(let reason): return .end(.failed(reason))
    case .rejected: return rounds < Self.mostRounds ? share() : .end(.offline("others push all the time"))
    case .done, .compared: return follow(step, event)
    }
  }

  private mutating func follow(_ step: SyncStep, _ event: Event) -> Next {
    switch step {
    case .add(let files): return go(.commit(files, message: message.text))
    case .commit:
      committed = message.subject
      return share()
    case .fetch(let target): return go(.compare(target))
    case .compare(let target): return settle(target, event)
    case .forward: return .end(.synced)
    case .rebase(let target): return go(.push(target))
    case .push: return .end(.synced)
    }
  }

  private mutating func share() -> Next {
    guard let target = state.target else { return .end(.noRemote) }
    rounds += 1
    return go(.fetch(target))
  }

  private mutating func settle(_ target: RepositoryState.Target, _ event: Event) -> Next {
    guard case .compared(let ours, let theirs) = event else { return .end(.failed("the sides were not compared")) }
    received += theirs
    sent = ours
    switch (ours, theirs) {
    case (0, 0): return target.isUpstream || !state.hasCommit && committed == nil ? .end(.synced) : go(.push(target))
    case (_, 0): return go(.push(target))
    case _ where !state.elsewhere.isEmpty: return .end(.changesElsewhere(state.elsewhere))
    case (0, _): return go(.forward(target))
    default: return go(.rebase(target))
    }
  }

  private mutating func go(_ step: SyncStep) -> Next {
    self.step = step
    return .run(step)
  }
}
