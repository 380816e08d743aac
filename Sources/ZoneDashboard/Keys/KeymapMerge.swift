import Terminal
import ZoneViewModels

/// Puts the user's changes over a keymap. A change that cannot stand beside the others is left out, and the keys it
/// was for stay as they were.
nonisolated struct KeymapMerge {
  private(set) var keymap: Keymap
  private(set) var problems: [ConfigProblem] = []

  init(_ changes: [KeyChange], into standard: Keymap) {
    keymap = standard
    var changes = changes
    // Each change left out may free keys, or bring standard ones back that another change had taken.
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

  /// The last change that cannot stand: of two entries that want one key, the first in the file has it.
  private func firstFault(in changes: [KeyChange]) -> (index: Int, problem: ConfigProblem)? {
    for (index, change) in changes.enumerated().reversed() {
      if let message = conflict(of: change) ?? trap(by: change) {
        return (index, ConfigProblem(message, at: change.position))
      }
    }
    return nil
  }

  /// What stands against a change among the keys of its context.
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
      return "“\(own)” is the key of \(action.name) already; give \(action.name) other keys here, or [] for none."
    }
    if own.begins(other) {
      return "“\(own)” begins “\(other)” of \(action.name), which could then never be typed."
    }
    return other.begins(own) ? "“\(own)” could never be typed: “\(other)” alone is \(action.name)." : nil
  }

  /// Whether the change takes the last way out of a context.
  private func trap(by change: KeyChange) -> String? {
    let exits = Action.exits(of: change.context)
    let isOpen = exits.contains { !keymap.sequences(of: $0, in: change.context).isEmpty }
    guard !isOpen, exits.contains(change.action) else { return nil }
    let names = exits.map(\.name).joined(separator: " or ")
    return "No key would be left to get out; \(names) needs one."
  }
}
