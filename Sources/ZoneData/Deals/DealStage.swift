/// How far a deal has come, in order.
package enum DealStage: String, CaseIterable, Hashable, Sendable {
  case announced, signed
  case underWay = "under-way"
  case completed, lapsed, cancelled, shelved

  /// Whether it is an act on a single day.
  package var isTakenOnce: Bool { [.signed, .completed, .lapsed, .cancelled].contains(self) }

  /// Whether another stage is further on the same way, or an end of it.
  func comesBefore(_ other: DealStage) -> Bool {
    let way: [DealStage] = [.announced, .signed, .underWay, .completed]
    guard let place = way.firstIndex(of: self) else { return false }
    return way.firstIndex(of: other).map { place < $0 } ?? true
  }

  /// Whether something is being done about it.
  package var isUnderWay: Bool { self == .underWay || self == .completed }
  /// Whether nothing more is to come of it.
  package var isOver: Bool { [.completed, .lapsed, .cancelled].contains(self) }
  /// Whether what was promised still counts as promised.
  package var isPledged: Bool { self != .lapsed && self != .cancelled }
  /// The stages at which the parties are not bound to each other by a signature, or no longer.
  package static let unsigned: [DealStage] = [.announced, .lapsed, .cancelled]
}
