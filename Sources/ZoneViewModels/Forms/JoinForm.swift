import ZoneCatalogue
import ZoneData

/// Two records that are one, or that are different although they look alike.
struct JoinForm: Form {
  struct Side: Hashable {
    let id: RecordID
    let kind: RecordKind
    let name: String
  }

  let one: Side
  let other: Side
  let day: Day

  private static let relations = ["one", "different"]

  var title: String { "\(one.name) and \(other.name)" }
  var about: [String] { [one, other].map { "\($0.id): \($0.name)" } }

  var fields: [FormField] {
    [
      FormField(
        "They are", hint: "one or different", start: one.kind == other.kind ? "one" : "different", isRequired: true),
      FormField("Kept", hint: "the record that stays, if they are one", start: other.id.text),
      FormField("Because", hint: "how you know", isRequired: true, longest: 20_000),
    ]
  }

  func remark(on field: Int, _ values: [String], _ desk: DeskModel) -> FormRemark? {
    switch field {
    case 0:
      guard Self.relations.contains(values[0]) else { return .mistake("They are one, or different.") }
      return values[0] == "one" && one.kind != other.kind
        ? .mistake("A \(one.kind.rawValue) and a \(other.kind.rawValue) cannot be one record.") : nil
    case 1:
      return values[0] != "one" || kept(values) != nil ? nil : .mistake("It is \(one.id) or \(other.id).")
    default: return nil
    }
  }

  func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] {
    switch field {
    case 0: Self.relations.map { FormCandidate($0, $0 == "one" ? "what is said of one counts for the other" : "") }
    case 1: [one, other].map { FormCandidate($0.id.text, $0.name) }
    default: []
    }
  }

  private func kept(_ values: [String]) -> Side? {
    let sides = [one, other]
    let found = Resolution.find(values[1], among: sides.map { .init($0.id.text, [$0.name]) })
    guard case .one(let value) = found else { return nil }
    return sides.first { $0.id.text == value.value }
  }

  func submit(_ values: [String], in desk: inout DeskModel) -> Effect? {
    let isOne = values[0] == "one"
    let stays = isOne ? kept(values) ?? other : other
    let goes = stays == other ? one : other
    let draft = JoinDraft(
      isOne ? .same : .different, (goes.id, goes.name), (stays.id, stays.name), because: values[2], on: day)
    return .write(.add(draft.newDossier))
  }
}
