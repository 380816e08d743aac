extension DeskModel {
  /// Carries out an intent; returns the effect for the program to run.
  mutating func reduce(_ intent: Intent) -> Effect? {
    guard state.trailBeforeLoss != nil else { return carryOut(intent) }
    let trail = state.trail
    defer {
      if state.trail != trail { state.trailBeforeLoss = nil }
    }
    return carryOut(intent)
  }

  private mutating func carryOut(_ intent: Intent) -> Effect? {
    switch intent {
    case .performed(let action):
      state.message = nil
      return perform(action)
    case .clicked(let target):
      state.message = nil
      return click(target)
    case .scrolled(let target, let rows): scroll(target, rows: rows)
    case .dragged(let divider, let position): drag(divider, to: position)
    case .typed(let text): type(text)
    case .viewportChanged(let viewport): state.viewport = viewport
    case .wrote(let task, let result): return took(result, of: task)
    case .did(let errand, let report): took(report, of: errand)
    case .edited(let file, let problems): took(problems, in: file)
    case .reported(let message): state.message = message
    }
    return nil
  }
}
