import ZoneData

/// What was written since the program started, to undo it and to write it again.
package struct WritingHistory: Equatable, Sendable {
  /// A step that can be undone.
  enum Step: Equatable {
    case journal(JournalChange)
    /// Everything was marked as seen.
    case seen(before: SeenDossiers, after: SeenDossiers)
  }

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []

  /// Takes a step that was done.
  mutating func take(_ step: Step) {
    done.append(step)
    undone = []
  }

  /// Takes what a task changed.
  mutating func take(_ change: JournalChange, of task: JournalTask) {
    switch task {
    case .undo(let before): moveBack(.journal(before))
    case .redo(let before): moveForward(.journal(before))
    default: take(.journal(change))
    }
  }

  /// Notes that a step was undone.
  mutating func moveBack(_ step: Step) {
    done.removeAll { $0 == step }
    undone.append(step)
  }

  /// Notes that a step was done again.
  mutating func moveForward(_ step: Step) {
    undone.removeAll { $0 == step }
    done.append(step)
  }

  /// Forgets a change that can no longer be undone, because its file is another one now.
  mutating func forget(_ task: JournalTask) {
    switch task {
    case .undo(let change): done.removeAll { $0 == .journal(change) }
    case .redo(let change): undone.removeAll { $0 == .journal(change) }
    default: break
    }
  }
}
