import ZoneCatalogue
import ZoneData

/// The room that the panes need.
extension DeskModel {
  /// The rows of each list at the step, for any selected zone and without filters. A pane that followed the rows it shows
  /// would change its height with every move in Zones.
  package var neededRows: [PaneID: Int] { content.neededRows }

  /// The question that counts them, once for each step; the first step shows all rows.
  var roomQuestions: [DeskQuestion] { state.step.scope == Scope() ? [] : [.totals(state.step.scope)] }

  mutating func arrangeRoom() {
    let scope = state.step.scope
    guard let totals = scope == Scope() ? content.facts?.totals : content.totals(scope) else { return }
    let rows: [PaneID: Int] = [
      .zones: rowCount(ofZones: totals.ofZones), .partners: totals.partners, .timeline: totals.timeline,
      .contacts: totals.contacts,
    ]
    content.neededRows = Dictionary(
      uniqueKeysWithValues: rows.map { pane, count in (pane, count + (wantsSums(pane) ? 1 : 0)) })
  }

  /// The rows of Zones, with the row for all of them and the heading of the plans.
  private func rowCount(ofZones counts: ZoneCounts) -> Int {
    let plans = counts[.plan] < counts.total ? counts[.plan] : 0
    return RowShape(leading: 1, records: counts.total - plans, grouped: plans, isOpen: state.showsPlans).rowCount
  }
}
