import ZoneData

/// What was written into the journal since the program started, to undo it and to write it again.
package struct WritingHistory: Equatable, Sendable {
  private(set) var done: [JournalChange] = []
  private(set) var undone: [JournalChange] = []

  /// Takes what a task changed.
  mutating func take(_ change: JournalChange, of task: JournalTask) {
    switch task {
    case .undo(let before):
      done.removeAll { $0 == before }
      undone.append(before)
    case .redo(let before):
      undone.removeAll { $0 == before }
      done.append(before)
    default:
      done.append(change)
      undone = []
    }
  }

  /// Forgets a change that can no longer be undone, because its file is another one now.
  mutating func forget(_ task: JournalTask) {
    switch task {
    case .undo(let change): done.removeAll { $0 == change }
    case .redo(let change): undone.removeAll { $0 == change }
    default: break
    }
  }
}
