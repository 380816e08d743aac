/// Changing the sizes of the panes.
extension DeskModel {
  /// The cells that a key moves a divider by.
  private static let step = (columns: 2, rows: 1)

  /// Moves a divider to a distance from the start of the panes.
  mutating func drag(_ divider: Divider, to position: Int) {
    guard var sizes = state.viewport.sizes else { return }
    sizes.move(divider, to: position)
    state.layout.choose(divider, of: sizes)
  }

  /// Makes the focused pane larger or smaller.
  mutating func resize(_ action: Action) {
    guard var sizes = state.viewport.sizes, let place = sizes.form.place(of: state.step.focus) else { return }
    let before = sizes
    switch action {
    case .taller: sizes.heighten(state.step.focus, by: Self.step.rows)
    case .shorter: sizes.heighten(state.step.focus, by: -Self.step.rows)
    case .wider: sizes.widen(state.step.focus, by: Self.step.columns)
    default: sizes.widen(state.step.focus, by: -Self.step.columns)
    }
    guard sizes != before else { return report("there is no room left") }
    state.layout.choose(Divider(column: place.column, row: action.changesHeight ? place.row : nil), of: sizes)
  }

  /// Why the focused pane cannot be made larger or smaller.
  func obstacleToResizing(_ action: Action) -> String? {
    switch action {
    case .taller, .shorter, .wider, .narrower:
      guard let sizes = state.viewport.sizes, let place = sizes.form.place(of: state.step.focus) else {
        return "only one pane is on the screen"
      }
      let isAlone = sizes.heights[place.column].count == 1
      return action.changesHeight && isAlone ? "the pane has its column to itself" : nil
    case .defaultLayout: return state.layout == DeskLayout() ? "the panes have their standard sizes" : nil
    default: return nil
    }
  }
}

extension Action {
  fileprivate var changesHeight: Bool { self == .taller || self == .shorter }
}
