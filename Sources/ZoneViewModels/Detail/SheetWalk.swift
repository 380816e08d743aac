/// Moving in a sheet: over its items, past the headings, with the window following.
struct SheetWalk {
  private let sheet: Sheet
  private let layout: SheetLayout
  private let rows: Int

  init(_ sheet: Sheet, layout: SheetLayout, rows: Int) {
    self.sheet = sheet
    self.layout = layout
    self.rows = rows
  }

  /// Makes a movement.
  func move(_ state: inout SheetState, _ movement: Movement) {
    let selectable = sheet.selectable
    guard let place = selectable.firstIndex(of: state.item) ?? (selectable.isEmpty ? nil : 0) else {
      return scroll(&state, movement)
    }
    if movesByPage(&state, movement, selectable) { return }
    // An item longer than the window is read line by line before the next one comes.
    if scrollsInside(&state, movement) { return }
    let target = movement.target(from: place, rows: rows, of: selectable.count)
    state.item = selectable[min(max(0, target), selectable.count - 1)]
    settle(&state)
  }

  /// Pages are made of lines, so that none is passed over; the first item on the page is the selected one.
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
    settle(&state)
    return true
  }

  /// Brings the state to what the sheet has, and the selected item into the window.
  func settle(_ state: inout SheetState) {
    let selectable = sheet.selectable
    if !selectable.contains(state.item) {
      state.item = selectable.last { $0 < state.item } ?? selectable.first ?? 0
    }
    let lines = layout.range(of: state.item)
    if state.item == selectable.first {
      state.top = 0
    }
    if lines.upperBound > state.top + rows { state.top = lines.upperBound - rows }
    if lines.lowerBound < state.top || lines.count > rows && state.top >= lines.upperBound {
      state.top = lines.lowerBound
    }
    clamp(&state)
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
