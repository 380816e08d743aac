import Terminal
import ZoneViewModels

/// Keys that lead to an action in some contexts; the first is the one that hints name.
nonisolated package struct Binding: Equatable, Sendable {
  package let action: Action
  package let contexts: Set<InputContext>
  package let sequences: [KeySequence]

  /// Takes key names such as `j`, `ctrl-d` or `g g`; a name that is none is a mistake of ours.
  init(_ action: Action, _ contexts: Set<InputContext>, _ keys: String...) {
    self.action = action
    self.contexts = contexts
    sequences = keys.map { key in
      guard let sequence = KeySequence(key) else {
        preconditionFailure("the keymap names a key that does not exist: \(key)")
      }
      return sequence
    }
  }
}
