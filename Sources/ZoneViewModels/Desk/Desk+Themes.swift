/// Changing the theme: the desk names the one to show, the front end knows what it looks like.
extension Desk {
  /// The theme on the screen: while one picks, that of the selected row.
  var shownTheme: String {
    guard let popup = state.popup, case .theme(let name) = popup.selected?.target else { return state.theme }
    return name
  }

  mutating func openThemes() {
    let sheet = PopupSheets.themes(surroundings.themes())
    var popup = Popup(kind: .themes, sheet: sheet)
    popup.place.item = sheet.items.firstIndex { $0.target == .theme(state.theme) } ?? 0
    state.popup = popup
  }

  /// Keeps a theme, and says what is wrong in its file.
  mutating func choose(theme name: String) {
    state.theme = name
    let problem = surroundings.themes().first { $0.name == name }?.problem
    state.message = problem.map { Message($0, isError: true) } ?? Message("Theme: \(name)")
  }

  mutating func goToNextTheme() {
    let names = surroundings.themes().map(\.name)
    guard !names.isEmpty else { return tell("no theme is installed") }
    let next = names.firstIndex(of: state.theme).map { ($0 + 1) % names.count } ?? 0
    choose(theme: names[next])
  }
}
