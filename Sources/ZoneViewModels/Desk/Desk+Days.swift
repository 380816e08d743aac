import ZoneData

/// Going through the days on which documents became known.
extension Desk {
  /// What the desk wants to have loaded.
  package var request: DeskRequest { DeskRequest(asOf: state.asOf) }

  /// Goes back to what is known today.
  mutating func goToToday() -> Effect? {
    state.asOf = nil
    return .load(request)
  }

  /// Goes to the state of knowledge at the publication before or after; after the last one comes today.
  mutating func goToPublication(before: Bool) -> Effect? {
    let days = catalogue?.days ?? []
    let current = state.asOf
    let earlier = days.last { day in current.map { day < $0 } ?? true }
    let later = current.flatMap { current in days.first { $0 > current } }
    // Today shows the same as the last publication, so stepping back from it starts with the one before that.
    let target = before ? (current == nil ? days.dropLast().last ?? earlier : earlier) : later
    state.asOf = target == days.last && !before ? nil : target
    return .load(request)
  }
}
