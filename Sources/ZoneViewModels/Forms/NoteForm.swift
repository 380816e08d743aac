import ZoneData

/// A note about a record, or something to follow up.
struct NoteForm: Form {
  let record: RecordID
  let kind: RecordKind
  let name: String
  /// The day on which it is written.
  let day: Day

  var title: String { "Note on \(name)" }
  var fields: [FormField] { [Self.text(""), Self.due("")] }

  static func text(_ start: String) -> FormField {
    FormField("Note", hint: "what to remember, or to do", start: start, longest: 20_000)
  }

  static func due(_ start: String) -> FormField {
    FormField("Due", hint: "only to follow it up: tomorrow, fri, +2w, 3 dec", start: start)
  }

  func remark(on field: Int, _ values: [String], _ desk: DeskModel) -> FormRemark? {
    field == 0 ? Self.remark(onText: values) : Self.remark(onDue: values[1], day)
  }

  func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] {
    field == 1 ? Self.days(for: values[1], day) : []
  }

  func submit(_ values: [String], in desk: inout DeskModel) -> Effect? {
    let due = try? values[1].isEmpty ? nil : DueDate.read(values[1], today: day)
    let text = values[0].isEmpty ? Self.plainText : values[0]
    return .write(.add(NoteDraft(about: record, kind, name: name, text, due: due, on: day).newDossier))
  }

  /// What a follow-up without words says.
  static let plainText = "Follow up"

  // MARK: - Parts

  static func remark(onText values: [String]) -> FormRemark? {
    guard values[0].isEmpty else { return nil }
    return values[1].isEmpty ? .mistake("Write a note, or a day by which to follow up.") : .meaning(Self.plainText)
  }

  static func remark(onDue text: String, _ today: Day) -> FormRemark? {
    guard !text.isEmpty else { return nil }
    do throws(DueDate.Mistake) {
      return .meaning(try DueDate.read(text, today: today).inWordsWithWeekday)
    } catch {
      return .mistake(error.message)
    }
  }

  /// Days that are often meant, with what they are.
  static func days(for text: String, _ today: Day) -> [FormCandidate] {
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let words = ["today", "tomorrow", weekdays[(today.weekday + 2) % 7], "+1w", "+2w", "+1m"] + weekdays
    let found = words.filter { text.isEmpty || $0.hasPrefix(text.lowercased()) && $0 != text.lowercased() }
    return found.prefix(text.isEmpty ? 6 : 3).compactMap { word in
      (try? DueDate.read(word, today: today)).map { FormCandidate(word, $0.inWordsWithWeekday) }
    }
  }
}

/// The change of a note.
struct NoteEditForm: Form {
  let row: NoteRow
  let day: Day

  var title: String { "Note on \(row.name)" }
  var fields: [FormField] {
    [
      NoteForm.text(row.note.text), NoteForm.due(row.note.due?.text ?? ""),
      FormField("State", hint: "open, done or dropped", start: row.note.state?.rawValue ?? ""),
    ]
  }
  var firstField: Int? { 0 }

  func remark(on field: Int, _ values: [String], _ desk: DeskModel) -> FormRemark? {
    switch field {
    case 0: return values[0].isEmpty ? .mistake("Write a note.") : nil
    case 1: return values[1] == row.note.due?.text ? nil : NoteForm.remark(onDue: values[1], day)
    default:
      guard !values[2].isEmpty, NoteState(rawValue: values[2]) == nil else { return nil }
      return .mistake("It is open, done or dropped.")
    }
  }

  func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] {
    switch field {
    case 0: []
    case 1: values[1] == row.note.due?.text ? [] : NoteForm.days(for: values[1], day)
    default:
      NoteState.allCases.map(\.rawValue).filter { $0.hasPrefix(values[2]) || values[2] == row.note.state?.rawValue }
        .map { FormCandidate($0) }
    }
  }

  func submit(_ values: [String], in desk: inout DeskModel) -> Effect? {
    let due = values[1] == row.note.due?.text ? row.note.due : try? DueDate.read(values[1], today: day)
    let state = NoteState(rawValue: values[2]) ?? (due == nil ? nil : .open)
    let edit = NoteEdit(text: values[0], due: values[1].isEmpty ? nil : due, state: state)
    guard edit != NoteEdit(row.note) else { return nil }
    return .write(.change(row, edit))
  }
}
