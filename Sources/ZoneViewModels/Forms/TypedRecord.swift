import ZoneCatalogue
import ZoneData

/// A record of some kinds as typed into a form: by its id, a name or its start, as in commands.
struct TypedRecord {
  let text: String
  let kinds: [RecordKind]

  /// The question whose answer says what it means.
  var question: DeskQuestion { .meaning(text, kinds) }

  /// The record; nil if the text means none or several, or the answer is still to come.
  func id(_ desk: DeskModel) -> RecordID? {
    desk.content.meaning(text, kinds)?.single.map { RecordID(stored: $0.value) }
  }

  /// The record that it means, or why it means none.
  func remark(_ desk: DeskModel) -> FormRemark {
    guard let found = desk.content.meaning(text, kinds) else { return .mistake("Looking for “\(text)” …") }
    let problem = found.problem(for: text, kinds.map(\.rawValue).joined(separator: " or "), at: 0..<0)?.message ?? ""
    guard id(desk) != nil else { return .mistake(problem) }
    return .meaning(problem.isEmpty ? found.meanings[0].inWords : problem)
  }
}
