/// A movement in a list.
enum Movement {
  case rows(Int), halfPages(Int), pages(Int), first, last

  /// The row that it leads to, which may be outside the list.
  func target(from cursor: Int, rows: Int, of count: Int) -> Int {
    switch self {
    case .rows(let steps): cursor + steps
    case .halfPages(let steps): cursor + steps * max(1, rows / 2)
    case .pages(let steps): cursor + steps * max(1, rows - 1)
    case .first: 0
    case .last: count - 1
    }
  }
}

extension Action {
  /// The movement of the action; nil if it does not move.
  var movement: Movement? {
    switch self {
    case .moveDown: .rows(1)
    case .moveUp: .rows(-1)
    case .moveHalfPageDown: .halfPages(1)
    case .moveHalfPageUp: .halfPages(-1)
    case .movePageDown: .pages(1)
    case .movePageUp: .pages(-1)
    case .moveToTop: .first
    case .moveToBottom: .last
    default: nil
    }
  }
}
