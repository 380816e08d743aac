import Terminal
import ZoneViewModels

/// Turns key presses into intents, and remembers the start of a sequence such as `g g`.
package struct KeyReader {
  private let keymap: Keymap
  private var begun: [KeyPress] = []

  /// Reads by a keymap.
  package init(_ keymap: Keymap) {
    self.keymap = keymap
  }

  /// What an event means; nil where it means nothing, or not yet.
  package mutating func intent(for event: InputEvent, in context: InputContext) -> Intent? {
    switch event {
    case .key(let press): intent(for: press, in: context)
    case .paste(let text): context == .typing ? .typed(text) : nil
    case .mouse: nil
    }
  }

  private mutating func intent(for press: KeyPress, in context: InputContext) -> Intent? {
    switch keymap.match(begun + [press], in: context) {
    case .action(let action):
      begun = []
      return .performed(action)
    case .begun:
      begun.append(press)
      return nil
    case .nothing:
      return afterNothing(press, in: context)
    }
  }

  /// A sequence that breaks off is forgotten, and the key that broke it is read afresh.
  private mutating func afterNothing(_ press: KeyPress, in context: InputContext) -> Intent? {
    if !begun.isEmpty {
      begun = []
      return intent(for: press, in: context)
    }
    guard context == .typing, press.modifiers.isEmpty, case .character(let character) = press.key else {
      return nil
    }
    return .typed(String(character))
  }
}
