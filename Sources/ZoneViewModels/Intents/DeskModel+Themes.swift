/// Changing the theme. The desk only has names; the front end has the colours.
extension DeskModel {
  /// The theme to draw in: the one in use, or the selected one while the picker is open.
  var shownTheme: String {
    guard case .theme(let name) = popupItem?.target else { return state.theme }
    return name
  }

  /// Switches to a theme, and reports the first mistake in its file.
  mutating func choose(theme name: String) {
    state.theme = name
    let problem = environment.themes().first { $0.name == name }?.problem
    state.message = problem.map { Message($0, isError: true) } ?? Message("Theme: \(name)")
  }

  mutating func goToNextTheme() {
    let names = environment.themes().map(\.name)
    guard !names.isEmpty else { return report("no theme is installed") }
    let next = names.firstIndex(of: state.theme).map { ($0 + 1) % names.count } ?? 0
    choose(theme: names[next])
  }
}
