import TerminalCells
import ZoneViewModels

/// Turns mouse events into intents. It remembers the divider that is being dragged.
struct PointerReader {
  /// What the button was pressed on.
  private struct Grip {
    let handle: HitMap.Handle
    let start: Point
    var hasMoved = false
  }

  private var grip: Grip?

  /// The intent of an event; nil if it has none. A divider acts like the pane that it belongs to if it is only clicked,
  /// which shows when the button is released.
  mutating func intent(for event: MouseEvent, on hits: HitMap) -> Intent? {
    switch event.action {
    case .press:
      grip = hits.handle(at: event.position).map { Grip(handle: $0, start: event.position) }
      return grip == nil ? hits.intent(for: event) : nil
    case .drag: return drag(to: event.position)
    case .release:
      defer { grip = nil }
      // A terminal without reports of drags still says where the button was released.
      if let moved = drag(to: event.position) { return moved }
      return grip.flatMap { $0.hasMoved ? nil : .clicked(hits.target(at: $0.start)) }
    case .wheelUp, .wheelDown: return hits.intent(for: event)
    }
  }

  /// The intent of a movement; nil if no divider is held or the pointer is where it was pressed.
  private mutating func drag(to point: Point) -> Intent? {
    guard let grip, grip.hasMoved || point != grip.start else { return nil }
    self.grip?.hasMoved = true
    let distance =
      grip.handle.divider.row == nil ? point.x - grip.start.x : point.y - grip.start.y
    return .dragged(grip.handle.divider, to: grip.handle.position + distance)
  }
}
