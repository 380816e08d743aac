import ZoneCatalogue
import ZoneData

/// A correction of a printed value: the right one, why, and who says so.
struct CorrectionForm: Form {
  let record: RecordID
  let kind: RecordKind
  let name: String
  /// The claim whose value is shown, with the day of its document.
  let first: PrintedClaim
  /// All claims of documents for the value.
  let printed: [Claim]
  let day: Day

  private var shown: Claim { first.claim }

  /// When the value held, so far as the documents say: a status without a day held on that of its document.
  private var held: String {
    (shown.on ?? (shown.field.cardinality == .dated || shown.field.type == .post ? first.published : nil))?.text ?? ""
  }

  private enum Part: CaseIterable { case wrong, right, on, because, source }

  /// The fields that there are: what is wrong has to be said if the documents print different things.
  private var parts: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .wrong: choices.count > 1
      case .on: shown.field.takesOn
      default: true
      }
    }
  }

  var title: String { "Correct the \(what) of \(name)" }

  /// `area`, or for a link its role.
  private var what: String {
    if case .link(_, let role) = shown.value { return "role “\(Words.plain(role))”" }
    return shown.field.label.lowercased()
  }

  var about: [String] {
    choices.count > 1
      ? [] : ["Printed: \(shown.value.text) · \(Words.count(Set(printed.map(\.source)).count, "source"))"]
  }

  var firstField: Int? { parts.firstIndex(of: .right) }

  var fields: [FormField] {
    parts.map { part in
      switch part {
      case .wrong: FormField("Wrong", hint: "what is printed", start: shown.value.text, isRequired: true)
      case .right:
        FormField("Right", hint: "the right value", start: shown.value.text, isRequired: true, longest: 20_000)
      case .on: FormField("On", hint: "when that held: 2026-11-18, 2026", start: held)
      case .because: FormField("Because", hint: "why the printed value is wrong", isRequired: true, longest: 20_000)
      case .source: FormField("Source", hint: "address or title of the document that is right", isRequired: true)
      }
    }
  }

  /// The printed values, each once.
  private var choices: [Claim] {
    printed.reduce(into: []) { choices, claim in
      if !choices.contains(where: { $0.value.text == claim.value.text && $0.value.target == claim.value.target }) {
        choices.append(claim)
      }
    }
  }

  func remark(on field: Int, _ values: [String], _ desk: DeskModel) -> FormRemark? {
    let text = values[field]
    switch parts[field] {
    case .wrong:
      return wrong(values) == nil ? .mistake("No document prints this; choose one of the values.") : nil
    case .right:
      guard !text.isEmpty else { return nil }
      if text == wrong(values)?.value.text, self.text(.on, values) == (wrong(values)?.on?.text ?? "") {
        return .mistake("This is what is printed; write the right value.")
      }
      return otherKind(text).map(FormRemark.mistake) ?? typed(text).remark(desk)
    case .on:
      guard !text.isEmpty else { return nil }
      do throws(EDTFError) {
        let on = try EDTFDate(text)
        return detaches(on, values) ?? .meaning(on.inWords)
      } catch {
        return .mistake(error.message)
      }
    case .because, .source: return nil
    }
  }

  private func typed(_ text: String) -> TypedValue { TypedValue(text: text, field: shown.field) }

  /// Another value of another day does not correct the printed one.
  private func detaches(_ on: EDTFDate, _ values: [String]) -> FormRemark? {
    guard let wrong = wrong(values), let printed = wrong.on, text(.right, values) != wrong.value.text,
      printed.contradicts(on)
    else { return nil }
    return .mistake("With another value the day stays \(printed.inWords); correct one of the two.")
  }

  /// What is wrong with a quantity that counts something else than the printed one.
  private func otherKind(_ text: String) -> String? {
    guard case .quantity(let printed) = shown.value, let right = try? Quantity(text), !right.countsTheSame(as: printed)
    else { return nil }
    return "This counts something else than \(printed.text); write the same unit."
  }

  func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] {
    let text = values[field]
    return switch parts[field] {
    case .wrong: choices.map { FormCandidate($0.value.text, $0.source.text) }
    case .right:
      shown.field.type == .post
        ? desk.content.titles(text).filter { $0 != text }.map { FormCandidate($0) }
        : shown.field.candidates(for: text, untouched: shown.value.text)
    case .source:
      text.count < 2 ? [] : desk.content.sources(text).map { FormCandidate($0.title, $0.published?.inWords ?? "") }
    case .on, .because: []
    }
  }

  /// What the right value means is asked in every field, because each of them can end the form.
  func questions(for field: Int, _ values: [String], _ desk: DeskModel) -> [DeskQuestion] {
    let (text, right) = (values[field], text(.right, values))
    let meaning = right.isEmpty ? nil : typed(right).question
    let choices: DeskQuestion? =
      switch parts[field] {
      case .source where text.count > 1: .sources(text)
      case .right where shown.field.type == .post && text.count > 1: .titles(text)
      default: nil
      }
    return [meaning, choices].compactMap(\.self)
  }

  func submit(_ values: [String], in desk: inout DeskModel) -> Effect? {
    guard let wrong = wrong(values) else { return nil }
    let (on, right) = (text(.on, values), text(.right, values))
    let draft = CorrectionDraft(
      of: wrong, in: record, kind, name: name, text: typed(right).value(desk) ?? right, on: on.isEmpty ? nil : on,
      because: text(.because, values), source: text(.source, values), day: day)
    return .write(.add(draft.newDossier))
  }

  private func text(_ part: Part, _ values: [String]) -> String {
    parts.firstIndex(of: part).map { values[$0] } ?? ""
  }

  private func wrong(_ values: [String]) -> Claim? {
    guard let place = parts.firstIndex(of: .wrong) else { return shown }
    return choices.first { $0.value.text == values[place] }
  }
}

extension Field {
  /// Values of the field that begin with a text, or all if it is still the printed one.
  func candidates(for text: String, untouched: String) -> [FormCandidate] {
    let isOpen = text.isEmpty || text == untouched
    let folded = FoldedText.fold(text)
    switch type {
    case .word(let words), .link(_, let words):
      return words.filter { isOpen || $0.hasPrefix(folded) }.map { FormCandidate($0) }
    case .subdivision:
      let country = Place.country(of: untouched)
      let units = Subdivision.all(of: country)
      return units.filter { isOpen || FoldedText.fold("\($0.code) \($0.name)").contains(folded) }
        .map { FormCandidate($0.code, $0.name) }
    default: return []
    }
  }
}
