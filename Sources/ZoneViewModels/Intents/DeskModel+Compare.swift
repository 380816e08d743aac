import Algorithms
import ZoneData

/// Records beside each other.
extension DeskModel {
  /// The marked records of the focused list or, from the detail, of the list that it follows.
  var comparedRecords: [RecordID] {
    let pane = state.step.focus == .detail ? state.step.subject : state.step.focus
    // A change of status stands for its zone.
    return pane.map { Array(state.step.list($0).marked.map(\.record).uniqued()) } ?? []
  }

  /// Why the marked rows cannot be compared; nil if they can. Their kinds are known once they were asked for.
  var obstacleToComparing: String? {
    guard comparedRecords.count > 1 else {
      let mark = environment.key(.mark)
      return "mark two or more rows" + (mark.isEmpty ? "" : " with \(mark)") + " first"
    }
    let kinds = Array(comparedRecords.compactMap { (content.headings[$0] ?? nil)?.kind }.uniqued())
    guard kinds.count > 1 else { return nil }
    return "\(kinds[0].section) and \(kinds[1].section) cannot be compared; mark rows of one kind"
  }

  mutating func compare() { state.popup = Popup(ComparePage(records: comparedRecords)) }

  /// Shows only the lines of a comparison that differ, or all of them.
  mutating func toggleDifferences() {
    guard var page = state.popup?.page as? ComparePage else { return }
    page.isOfDifferences.toggle()
    state.popup?.page = page
  }

  /// Moves the columns of a comparison whose records do not all fit.
  mutating func moveRecords(by steps: Int) {
    guard var page = state.popup?.page as? ComparePage, let table = content.popup?.layout.table else { return }
    page.first = max(0, min(table.shown.lowerBound + steps, table.total - table.shown.count))
    state.popup?.page = page
  }
}
