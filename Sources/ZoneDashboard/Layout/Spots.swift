import Terminal
import ZoneViewModels

/// Where on the screen things stand that a pointer can be at: noted down while they are drawn, so that a click always
/// means what one sees.
package struct Spots: Equatable {
  private struct Area: Equatable {
    let rect: Rect
    let spot: Spot
  }

  /// Rows that a turn of the wheel moves, as in most programs.
  private static let wheelRows = 3

  private var areas: [Area] = []

  /// Notes where something stands; what is drawn later lies above.
  mutating func add(_ spot: Spot, _ rect: Rect) {
    areas.append(Area(rect: rect, spot: spot))
  }

  /// What stands at a place.
  func spot(at point: Point) -> Spot {
    areas.last { $0.rect.contains(point) }?.spot ?? .nowhere
  }

  /// What an event of the mouse means; nil where it means nothing. A button acts when it is pressed.
  func intent(for event: MouseEvent) -> Intent? {
    let spot = spot(at: event.position)
    return switch event.action {
    case .press: .clicked(spot)
    case .release: nil
    case .wheelUp: .scrolled(spot, rows: -Self.wheelRows)
    case .wheelDown: .scrolled(spot, rows: Self.wheelRows)
    }
  }
}
