import TerminalCells
import ZoneViewModels

/// The target at each position of the screen. It is recorded while the frame is drawn, so that a click acts on what the
/// user sees.
package struct HitMap: Equatable {
  private struct Area: Equatable {
    let rect: Rect
    let target: HitTarget
  }

  /// The number of rows per turn of the wheel, as in most programs.
  private static let wheelRows = 3

  /// A part of a divider that can be dragged.
  struct Handle: Equatable {
    let divider: Divider
    let rect: Rect
    /// The distance of the divider from the start of the panes.
    let position: Int
  }

  private var areas: [Area] = []
  private var handles: [Handle] = []

  /// Records the area of a target. Later areas lie above earlier ones.
  mutating func add(_ target: HitTarget, _ rect: Rect) {
    areas.append(Area(rect: rect, target: target))
  }

  /// The target at a position.
  func target(at point: Point) -> HitTarget {
    areas.last { $0.rect.contains(point) }?.target ?? .nowhere
  }

  /// Records a part of a divider that can be dragged.
  mutating func add(_ handle: Handle) {
    handles.append(handle)
  }

  /// The divider at a position.
  func handle(at point: Point) -> Handle? {
    handles.last { $0.rect.contains(point) }
  }

  /// The intent of a mouse event; nil if it has none. A button acts when it is pressed.
  func intent(for event: MouseEvent) -> Intent? {
    let target = target(at: event.position)
    return switch event.action {
    case .press: .clicked(target)
    case .drag, .release: nil
    case .wheelUp: .scrolled(target, rows: -Self.wheelRows)
    case .wheelDown: .scrolled(target, rows: Self.wheelRows)
    }
  }
}
