import Testing

@testable import ZoneGit

/// The steps of a sync, without git.
@Suite struct SyncMachineTests {
  private static let target = RepositoryState.Target(
    remote: "origin", branch: "refs/heads/main", tracking: "refs/remotes/origin/main", isUpstream: true)

  private func state(_ change: (inout RepositoryState) -> Void = { _ in }) -> RepositoryState {
    var state = RepositoryState()
    (state.branch, state.target, state.changed) = ("main", Self.target, ["a.yaml"])
    change(&state)
    return state
  }

  /// The steps by their first words, and the end, if each comes to an event.
  private func run(_ state: RepositoryState, _ events: [SyncMachine.Event]) -> ([String], SyncMachine.End?) {
    var machine = SyncMachine(state, message: .init(subject: "Note", text: "Note"))
    var (next, steps, rest) = (machine.begin(), [String](), events[...])
    while case .run(let step) = next {
      steps.append(step.arguments.first { !["-c", "rebase.autoStash=false"].contains($0) } ?? "")
      guard let event = rest.popFirst() else { return (steps, nil) }
      next = machine.next(after: event)
    }
    if case .end(let end) = next { return (steps, end) }
    return (steps, nil)
  }

  @Test func `a sync commits, fetches, rebases and pushes`() {
    let (steps, end) = run(state(), [.done, .done, .done, .compared(ours: 1, theirs: 2), .done, .done])
    #expect(steps == ["add", "commit", "fetch", "rev-list", "rebase", "push"])
    #expect(end == .synced)
  }

  @Test func `without changes of ours what the others have is only taken`() {
    let unchanged = state { $0.changed = [] }
    #expect(
      run(unchanged, [.done, .compared(ours: 0, theirs: 2), .done]) == (["fetch", "rev-list", "merge"], .synced))
    #expect(run(unchanged, [.done, .compared(ours: 0, theirs: 0)]) == (["fetch", "rev-list"], .synced))
    let earlier = run(unchanged, [.done, .compared(ours: 3, theirs: 0), .done])
    #expect(earlier == (["fetch", "rev-list", "push"], .synced))
  }

  @Test func `a push that comes second fetches again, three times at most`() {
    let round: [SyncMachine.Event] = [.done, .compared(ours: 1, theirs: 0), .rejected]
    let (steps, end) = run(state { $0.changed = [] }, round + round + round)
    #expect(steps.filter { $0 == "push" }.count == 3)
    #expect(end == .offline("others push all the time"))
  }

  @Test func `a conflict, a missing network and a failure end it`() {
    let (steps, end) = run(state(), [.done, .done, .done, .compared(ours: 1, theirs: 1), .conflict(["a.yaml"])])
    #expect(steps.last == "rebase" && end == .conflict(["a.yaml"]))
    #expect(
      run(state(), [.done, .done, .unreachable("no route")]) == (["add", "commit", "fetch"], .offline("no route")))
    #expect(run(state(), [.done, .failed("hook")]) == (["add", "commit"], .failed("hook")))
  }

  @Test func `what git waits for, and what it lacks, is found before anything is done`() {
    #expect(
      run(
        state {
          $0.operation = .rebase; $0.unmerged = ["a"]
        }, []) == ([], .unfinished(.rebase, ["a"])))
    #expect(run(state { $0.unmerged = ["a"] }, []) == ([], .conflict(["a"])))
    #expect(run(state { $0.branch = nil }, []) == ([], .noBranch))
    #expect(run(state { $0.hasAuthor = false }, []) == ([], .noAuthor))
    #expect(run(state { $0.target = nil }, [.done, .done]) == (["add", "commit"], .noRemote))
    let elsewhere = state { ($0.changed, $0.elsewhere) = ([], ["README"]) }
    #expect(run(elsewhere, [.done, .compared(ours: 0, theirs: 1)]).1 == .changesElsewhere(["README"]))
  }

  @Test func `no step forces or discards`() {
    let first = RepositoryState.Target(
      remote: "o", branch: "refs/heads/x", tracking: "refs/remotes/o/x", isUpstream: false)
    let steps: [SyncStep] = [
      .add(["a"]), .commit(["a"], message: "m"), .fetch(first), .compare(first), .forward(first), .rebase(first),
      .push(first), .push(Self.target),
    ]
    let words = Set(steps.flatMap(\.arguments))
    #expect(
      words.isDisjoint(with: ["--force", "-f", "--force-with-lease", "reset", "--hard", "checkout", "clean", "stash"]))
    #expect(SyncStep.push(first).arguments == ["push", "--quiet", "--set-upstream", "o", "HEAD:refs/heads/x"])
    #expect(SyncStep.push(Self.target).arguments == ["push", "--quiet", "origin", "HEAD:refs/heads/main"])
    #expect(steps[1].input == [UInt8(ascii: "a"), 0])
  }

  @Test(arguments: [
    ("a.yaml", true), ("watched.txt", true), ("README.md", true), (".gitattributes", true), (".stz-new.4711", false),
    (".hidden/a.yaml", false), ("index.lock", false), ("a.yaml~", false), (".a.yaml.swp", false), ("#a.yaml#", false),
    ("below/a.yaml", true),
  ])
  func `leftovers and locks are never committed`(path: String, isOurs: Bool) {
    #expect(RepositoryState.isOurs(path) == isOurs)
  }
}

private func == (left: ([String], SyncMachine.End?), right: ([String], SyncMachine.End)) -> Bool {
  left.0 == right.0 && left.1 == right.1
}
