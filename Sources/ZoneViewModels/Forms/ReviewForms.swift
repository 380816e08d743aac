import ZoneData
import ZoneDraft

/// The document to draft a dossier from.
struct DraftForm: Form {
  /// Documents that wait: their names, and what they are.
  let waiting: [FormCandidate]
  /// The document to start from: one that could not be read, or whose review was left.
  let start: String

  var title: String { "Draft a dossier" }
  var verb: String { "read" }
  var about: [String] { ["From an article: a file, or the address of a page."] }
  var fields: [FormField] {
    [
      FormField(
        "Document", hint: "~/Downloads/story.html or https://…", start: start, isRequired: true, longest: 20_000)
    ]
  }

  func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] {
    waiting.filter {
      values[0].isEmpty || values[0] == start || $0.text.contains(values[0])
        || FoldedText.fold($0.meaning).contains(FoldedText.fold(values[0]))
    }
  }

  func submit(_ values: [String], in desk: inout DeskModel) -> Effect? {
    if let review = desk.state.review, review.document == values[0] {
      desk.open(review)
      return nil
    }
    return desk.send(.draft(values[0]))
  }
}

/// The change of a proposal.
struct ProposalForm: Form {
  let proposal: Proposal
  let name: String

  private var field: Field? { proposal.kind.field(proposal.field) }

  var title: String { "\(proposal.label) of \(name)" }
  var verb: String { "accept" }
  var about: [String] { ["“\(proposal.evidence.words)” · paragraph \(proposal.at) · \(proposal.relation.inWords)"] }
  var firstField: Int? { 0 }

  var fields: [FormField] {
    let value = FormField(
      "Value", hint: "the value", start: proposal.value.text, isRequired: true, longest: 20_000)
    let on = FormField("On", hint: "when that held: 2026-11-18, 2026", start: proposal.on?.text ?? "")
    let by = FormField("Says", hint: "the person or body quoted: its id or name", start: proposal.by?.text ?? "")
    return field?.takesOn == true ? [value, on, by] : [value, by]
  }

  func remark(on place: Int, _ values: [String], _ desk: DeskModel) -> FormRemark? {
    let label = fields[place].label
    guard !values[place].isEmpty else { return nil }
    switch label {
    case "Value": return typed(values)?.remark(desk)
    case "On":
      do throws(EDTFError) {
        return .meaning(try EDTFDate(values[place]).inWords)
      } catch {
        return .mistake(error.message)
      }
    default: return remark(onSpeaker: values[place], desk)
    }
  }

  private func typed(_ values: [String]) -> TypedValue? { field.map { TypedValue(text: values[0], field: $0) } }

  private func remark(onSpeaker text: String, _ desk: DeskModel) -> FormRemark? {
    if let record = RecordID(text).flatMap({ desk.state.review?.record($0) }) { return .meaning(record.name) }
    return speaker(text).remark(desk)
  }

  private func speaker(_ text: String) -> TypedRecord { TypedRecord(text: text, kinds: [.person, .body]) }

  func questions(for place: Int, _ values: [String], _ desk: DeskModel) -> [DeskQuestion] {
    let value = values[0].isEmpty ? nil : typed(values)?.question
    let said = values.last.flatMap { $0.isEmpty ? nil : speaker($0).question }
    return [value, said].compactMap(\.self)
  }

  func candidates(for place: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] {
    switch fields[place].label {
    case "Value": return field?.candidates(for: values[place], untouched: proposal.value.text) ?? []
    case "Says":
      let text = FoldedText.fold(values[place])
      let records = desk.state.review?.draft.records.filter { $0.kind == .person || $0.kind == .body } ?? []
      let found = records.filter { text.isEmpty || FoldedText.fold("\($0.id) \($0.name)").contains(text) }
      return found.filter { $0.id.text != values[place] }.map { FormCandidate($0.id.text, $0.name) }
    default: return []
    }
  }

  func submit(_ values: [String], in desk: inout DeskModel) -> Effect? {
    let takesOn = field?.takesOn == true
    let on = takesOn && !values[1].isEmpty ? try? EDTFDate(values[1]) : nil
    let said = values[values.count - 1]
    let drafted = RecordID(said).flatMap { desk.state.review?.record($0)?.id }
    let by = drafted ?? speaker(said).id(desk)
    guard
      let changed = proposal.with(text: typed(values)?.value(desk) ?? values[0], on: takesOn ? on : proposal.on, by: by)
    else { return nil }
    desk.state.review?.replace(changed, words: "edit \(proposal.label)")
    return desk.keepReview()
  }
}

/// Whom or what a name of the article means.
struct MeaningForm: Form {
  let record: DraftRecord
  let taken: [RecordID]

  var title: String { "“\(record.name)” means" }
  var verb: String { "choose" }
  var about: [String] { ["A known record, by its id or name, or another id for a new one."] }
  var firstField: Int? { 0 }
  var fields: [FormField] { [FormField("Record", hint: "an id or a name", start: record.id.text, isRequired: true)] }

  func remark(on field: Int, _ values: [String], _ desk: DeskModel) -> FormRemark? {
    guard !values[0].isEmpty else { return nil }
    let isID = RecordID(values[0]) != nil
    guard let id = meant(values, desk) else { return typed(values).remark(desk) }
    if id != record.id, taken.contains(id) { return .mistake("The draft has this record already.") }
    guard isID else { return typed(values).remark(desk) }
    if let known = known(id, desk) {
      return known.kind == record.kind ? .meaning(known.name) : .mistake("\(known.name) is a \(known.kind.rawValue).")
    }
    return .meaning("a new \(record.kind.rawValue)")
  }

  private func typed(_ values: [String]) -> TypedRecord { TypedRecord(text: values[0], kinds: [record.kind]) }

  /// What is not an id is a name of a known record.
  private func meant(_ values: [String], _ desk: DeskModel) -> RecordID? {
    RecordID(values[0]) ?? typed(values).id(desk)
  }

  private func known(_ id: RecordID, _ desk: DeskModel) -> RecordHeading? { desk.content.headings[id] ?? nil }

  func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] {
    let others = record.others.map { FormCandidate($0.text, known($0, desk)?.name ?? "") }
    let found = desk.content.hits(.search(values[0], most: 20)).map(\.hits) ?? []
    let hits = values[0].count > 1 && values[0] != record.id.text ? found : []
    let records = hits.filter { $0.list != .sources }.map { FormCandidate($0.row.id.record.text, $0.name) }
    return others + records.filter { !others.contains($0) }
  }

  func questions(for field: Int, _ values: [String], _ desk: DeskModel) -> [DeskQuestion] {
    let id = RecordID(values[0])
    let ids = Set(record.others + [id].compactMap(\.self))
    return [.headings(ids)] + (id == nil ? [typed(values).question] : [])
      + (values[0].count > 1 && values[0] != record.id.text ? [.search(values[0], most: 20)] : [])
  }

  func submit(_ values: [String], in desk: inout DeskModel) -> Effect? {
    guard let id = meant(values, desk), id != record.id else { return nil }
    let isNew = RecordID(values[0]) != nil && known(id, desk) == nil
    desk.state.review?.rename(record.id, to: id, isNew: isNew)
    return desk.keepReview()
  }
}
