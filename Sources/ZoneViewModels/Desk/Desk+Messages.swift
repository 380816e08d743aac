import ZoneData

/// What is told in the last line.
extension Desk {
  /// Tells a reason, as a sentence.
  mutating func tell(_ reason: String) {
    state.message = Message(reason.prefix(1).uppercased() + reason.dropFirst())
  }

  /// Says that there are problems, in place of what was said of those there were.
  mutating func tellProblems() {
    // What a key was told while there was nothing to show.
    if catalogue != nil, state.message?.text.lowercased() == unread.lowercased() {
      state.message = nil
    }
    if state.message == problemsMessage {
      state.message = nil
    }
    let count = catalogue?.problemCount ?? 0
    let key = surroundings.key(.problems)
    let list = key.isEmpty ? "" : "; \(key) lists \(count == 1 ? "it" : "them")"
    problemsMessage =
      count == 0 ? nil : Message("\(Words.count(count, "problem")) in the dossiers\(list)", isError: true)
    // A mistake told at the start, in the keys or in the theme, would never be read; the hints lead to the problems.
    if state.message?.isError != true {
      state.message = problemsMessage ?? state.message
    }
  }

  /// Asks the catalogue; a failure is told and costs only what was asked for.
  mutating func attempt(_ work: (inout Desk) throws -> Void) {
    do {
      try work(&self)
    } catch {
      state.message = Message("The index cannot be read: \(error)", isError: true)
    }
  }
}
