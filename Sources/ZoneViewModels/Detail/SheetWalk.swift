/// Moves in a sheet from item to item, skipping headings, and scrolls the window.
struct SheetWalk {
  private let sheet: Sheet
  private let layout: SheetLayout
  private let rows: Int

  init(_ sheet: Sheet, layout: SheetLayout, rows: Int) {
    self.sheet = sheet
    self.layout = layout
    self.rows = rows
  }

  func move(_ state: inout SheetState, _ movement: Movement) {
    let selectable = sheet.selectable
    guard let place = selectable.firstIndex(of: state.item) ?? (selectable.isEmpty ? nil : 0) else {
      return scroll(&state, movement)
    }
    if movesByPage(&state, movement, selectable) { return }
    // An item longer than the window scrolls line by line before the next one is selected.
    if scrollsInside(&state, movement) { return }
    let target = movement.target(from: place, rows: rows, of: selectable.count)
    state.item = selectable[min(max(0, target), selectable.count - 1)]
    settleAfterMove(&state)
  }

  /// Pages are counted in lines, so that no line is skipped. The first item on the new page is selected.
  private func movesByPage(_ state: inout SheetState, _ movement: Movement, _ selectable: [Int]) -> Bool {
    switch movement {
    case .pages, .halfPages: break
    default: return false
    }
    let before = state
    state.top = movement.target(from: state.top, rows: rows, of: layout.lines.count)
    clamp(&state)
    if state.top == before.top {
      let goesOn = movement.target(from: 0, rows: rows, of: 0) > 0
      state.item = (goesOn ? selectable.last : selectable.first) ?? state.item
    } else {
      let page = state.top..<(state.top + rows)
      state.item = selectable.first { page.contains(layout.range(of: $0).lowerBound) } ?? state.item
    }
    settleAfterMove(&state)
    return true
  }

  /// Fits the state to the sheet, and scrolls the selected item into the window.
  func settle(_ state: inout SheetState) {
    let selectable = sheet.selectable
    if !selectable.contains(state.item) {
      state.item = selectable.last { $0 < state.item } ?? selectable.first ?? 0
    }
    let lines = layout.range(of: state.item)
    // An item longer than the window may be scrolled to any of its lines.
    let first = min(lines.lowerBound, max(0, lines.upperBound - rows))
    let last = max(lines.lowerBound, lines.upperBound - rows)
    state.top = min(max(state.top, first), last)
    clamp(&state)
  }

  /// Also shows the lines above the first item and below the last one if there is room.
  private func settleAfterMove(_ state: inout SheetState) {
    settle(&state)
    if state.item == sheet.selectable.last, layout.lines.count - layout.range(of: state.item).lowerBound <= rows {
      state.top = layout.lines.count
      clamp(&state)
    }
    if state.item == sheet.selectable.first, layout.range(of: state.item).upperBound <= rows {
      state.top = 0
    }
  }

  /// Scrolls the window. The selection moves only if it would leave the window.
  func moveWindow(_ state: inout SheetState, by steps: Int) {
    state.top += steps
    clamp(&state)
    let window = state.top..<(state.top + rows)
    let whole = sheet.selectable.filter { window.contains(layout.range(of: $0)) }
    guard !whole.contains(state.item) else { return }
    // If no item fits in the window, one is longer than the window and fills it.
    let filling = sheet.selectable.first { layout.range(of: $0).overlaps(window) }
    state.item = (steps > 0 ? whole.first : whole.last) ?? filling ?? state.item
  }

  private func scrollsInside(_ state: inout SheetState, _ movement: Movement) -> Bool {
    guard case .rows(let step) = movement else { return false }
    let lines = layout.range(of: state.item)
    if step > 0, lines.upperBound > state.top + rows {
      state.top += 1
      return true
    }
    if step < 0, lines.lowerBound < state.top {
      state.top -= 1
      return true
    }
    return false
  }

  private func scroll(_ state: inout SheetState, _ movement: Movement) {
    state.top = movement.target(from: state.top, rows: rows, of: layout.lines.count)
    clamp(&state)
  }

  private func clamp(_ state: inout SheetState) {
    state.top = max(0, min(state.top, layout.lines.count - rows))
  }
}

extension Sheet {
  /// The items that can be selected.
  var selectable: [Int] { items.indices.filter { !items[$0].isHeading } }
}
