/// An open form: what is typed, and where.
package struct FormState: Equatable, Sendable {
  let form: any Form
  private(set) var fields: [TextField]
  /// The field that takes what is typed.
  private(set) var focus: Int
  /// The selected candidate; nil for none.
  var candidate: Int?
  /// Whether Enter was pressed, so that fields left empty are mistakes now.
  var hasTried = false
  /// Whether the user is asked if what was typed may be lost.
  var asksToDiscard = false

  init(_ form: some Form) {
    self.form = form
    fields = form.fields.map { TextField($0.start, longest: $0.longest) }
    focus = form.firstField ?? form.fields.firstIndex { $0.start.isEmpty } ?? 0
  }

  /// The texts of the fields without blanks around them.
  var values: [String] { fields.map(\.trimmed) }

  /// Whether the user has typed anything.
  var isChanged: Bool { zip(fields, form.fields).contains { $0.text != $1.start } }

  mutating func edit(_ change: (inout TextField) -> Void) {
    let before = fields[focus].text
    change(&fields[focus])
    if fields[focus].text != before { candidate = nil }
  }

  /// Moves to another field.
  mutating func move(to field: Int) {
    focus = (field + fields.count) % fields.count
    candidate = nil
  }

  /// Replaces the text of the field by that of a candidate.
  mutating func take(_ candidate: FormCandidate) {
    fields[focus] = TextField(candidate.text, longest: form.fields[focus].longest)
    self.candidate = nil
  }

  /// The mistake in a field, or what its text means.
  func remark(on field: Int, _ desk: DeskModel) -> FormRemark? {
    if fields[field].isFull {
      return .mistake("No more fits here; the rest was cut. Write it into the dossier instead.")
    }
    let isMissing = form.fields[field].isRequired && values[field].isEmpty
    if isMissing { return hasTried ? .mistake("Something is needed here.") : nil }
    return form.remark(on: field, values, desk)
  }

  /// The first field with a mistake, or that is left empty and must not be.
  func firstMistake(_ desk: DeskModel) -> Int? {
    fields.indices.first { field in
      form.fields[field].isRequired && values[field].isEmpty || remark(on: field, desk)?.isMistake == true
    }
  }

  /// The candidates of the field, but for the text that it has already.
  func candidates(_ desk: DeskModel) -> [FormCandidate] {
    let found = form.candidates(for: focus, values, desk)
    return found.count == 1 && found[0].text == values[focus] ? [] : found
  }

  package static func == (left: FormState, right: FormState) -> Bool {
    AnyHashable(left.form) == AnyHashable(right.form) && left.fields == right.fields && left.focus == right.focus
      && left.candidate == right.candidate && left.hasTried == right.hasTried
      && left.asksToDiscard == right.asksToDiscard
  }
}
