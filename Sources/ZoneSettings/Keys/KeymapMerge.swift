import ZoneViewModels

/// Applies the user's changes to a keymap. A change that conflicts with others is dropped, and its action keeps its
/// keys.
struct KeymapMerge {
  private(set) var keymap: Keymap
  private(set) var problems: [ConfigProblem] = []

  init(_ changes: [KeyChange], into standard: Keymap) {
    keymap = standard
    var changes = changes
    // Dropping a change may free its keys, or restore standard keys that collide with another change.
    while true {
      keymap = standard
      for change in changes {
        keymap.set(change.sequences, of: change.action, in: change.context)
      }
      guard let fault = firstFault(in: changes) else { return }
      problems.append(fault.problem)
      changes.remove(at: fault.index)
    }
  }

  /// The last conflicting change: if two entries want the same key, the first in the file gets it.
  private func firstFault(in changes: [KeyChange]) -> (index: Int, problem: ConfigProblem)? {
    for (index, change) in changes.enumerated().reversed() {
      if let message = conflict(of: change) ?? trap(by: change) {
        return (index, ConfigProblem(message, at: change.position))
      }
    }
    return nil
  }

  /// The conflict of a change with the keys of its context, if any.
  private func conflict(of change: KeyChange) -> String? {
    for own in change.sequences {
      for (action, others) in (keymap.keys[change.context] ?? [:]).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        for other in others {
          if let message = conflict(own, of: change.action, other, of: action) { return message }
        }
      }
    }
    return nil
  }

  private func conflict(_ own: KeySequence, of mine: Action, _ other: KeySequence, of action: Action) -> String? {
    if own == other, mine != action {
      return "“\(own)” is already the key of \(action.name); give \(action.name) other keys here, or [] for none."
    }
    if own.begins(other) {
      return "“\(own)” begins “\(other)” of \(action.name), which could then not be typed."
    }
    return other.begins(own) ? "“\(own)” could not be typed: “\(other)” alone is \(action.name)." : nil
  }

  /// The message if a change removes the last way out of a context.
  private func trap(by change: KeyChange) -> String? {
    let exits = Action.exits(of: change.context)
    let isOpen = exits.contains { !keymap.sequences(of: $0, in: change.context).isEmpty }
    guard !isOpen, exits.contains(change.action) else { return nil }
    let names = exits.map(\.name).joined(separator: " or ")
    return "This leaves no key to get out; \(names) needs one."
  }
}
