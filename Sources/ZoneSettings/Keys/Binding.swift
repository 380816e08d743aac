import ZoneViewModels

/// The keys of an action in some contexts. Hints name the first key.
package struct Binding: Equatable, Sendable {
  package let action: Action
  package let contexts: Set<InputContext>
  package let sequences: [KeySequence]

  /// Takes key names such as `j`, `ctrl-d` or `g g`. An unknown name is a programming error.
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
