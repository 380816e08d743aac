import Terminal

/// Keys that are pressed one after the other: mostly one, or `g g`.
nonisolated package struct KeySequence: Hashable, Sendable, CustomStringConvertible {
  package let presses: [KeyPress]

  /// Takes key presses.
  init(_ presses: [KeyPress]) {
    self.presses = presses
  }

  /// Reads names with blanks between them: `ctrl-d`, `g g`; nil where one of them names no key.
  init?(_ text: String) {
    let names = text.split(separator: " ")
    let presses = names.compactMap { KeyPress(String($0)) }
    guard !presses.isEmpty, presses.count == names.count else { return nil }
    self.presses = presses
  }

  /// Whether another sequence goes on after this one.
  func begins(_ other: KeySequence) -> Bool {
    presses.count < other.presses.count && other.presses.starts(with: presses)
  }

  /// Whether it starts with a sign that would be text in a field.
  var startsWithText: Bool {
    guard let first = presses.first, case .character = first.key else { return false }
    return first.modifiers.isEmpty
  }

  /// As the file of keys has it: `g g`.
  package var description: String { presses.map(\.description).joined(separator: " ") }

  /// As hints have it: `gg`.
  var shortName: String { presses.map(\.description).joined() }
}
