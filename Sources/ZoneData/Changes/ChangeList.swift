import Foundation

/// The differences between two states of the dossiers, the newest first, those of one record together.
package struct ChangeList: Equatable, Sendable {
  package let changes: [Change]
  private let places: [RecordID: [Int]]

  /// Orders changes, and gives each the date of its dossier.
  package init(_ changes: [Change] = [], dates: [SourceID: Date] = [:]) {
    let dated = changes.map { change in
      var change = change
      change.date = change.date ?? change.source.flatMap { dates[$0] }
      return change
    }
    let newest = Dictionary(dated.map { ($0.record, $0.date ?? .distantPast) }) { max($0, $1) }
    let keyed = dated.enumerated().map { ($0.offset, $0.element, newest[$0.element.record] ?? .distantPast) }
    self.init(
      ordered: keyed.sorted { left, right in
        if left.2 != right.2 { return left.2 > right.2 }
        if left.1.record != right.1.record {
          return (left.1.name, left.1.record.text) < (right.1.name, right.1.record.text)
        }
        return left.0 < right.0
      }.map(\.1))
  }

  private init(ordered changes: [Change]) {
    self.changes = changes
    places = Dictionary(grouping: changes.indices) { changes[$0].record }
  }

  package var isEmpty: Bool { changes.isEmpty }

  /// The records with a change, in their order.
  package var records: [RecordID] {
    var seen: Set<RecordID> = []
    return changes.map(\.record).filter { seen.insert($0).inserted }
  }

  /// Whether something about a record has changed.
  package func contains(_ record: RecordID) -> Bool { places[record] != nil }

  /// The changes of a record.
  package subscript(record: RecordID) -> [Change] { (places[record] ?? []).map { changes[$0] } }

  /// The changes that fulfil a condition, in the same order.
  package func filter(_ isIncluded: (Change) -> Bool) -> ChangeList {
    ChangeList(ordered: changes.filter(isIncluded))
  }
}
