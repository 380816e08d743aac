import ZoneData

/// Writing: notes, corrections, and undoing what was written.
extension DeskModel {
  mutating func performTracking(_ action: Action) -> Effect? {
    if action.writes, let obstacle = environment.obstacleToWriting() {
      report(obstacle)
      state.message = state.message.map { Message($0.text, isError: true) }
      return nil
    }
    switch action {
    case .note: writeNote()
    case .correct: correct()
    case .newDocument:
      if let day = environment.today() { open(DocumentForm(day: day)) }
    case .watch: return watch()
    case .join: join()
    case .history: return detail.record.map { send(.history($0.id, name: $0.displayName)) } ?? nil
    case .sync: return send(.sync)
    case .draft: startDraft()
    case .dropProposal: return dropProposal()
    case .nextNew: goToNews(isForward: true)
    case .previousNew: goToNews(isForward: false)
    case .markSeen: return markSeen()
    case .todayPage: state.popup = Popup(TodayPage(waiting: environment.waitingDrafts()))
    case .agenda: state.popup = Popup(AgendaPage())
    case .undo where isReviewing: return undoInReview()
    case .undo: return undo()
    case .redo: return redo()
    default: break
    }
    return nil
  }

  private mutating func noChange(_ reason: String) -> Effect? {
    state.message = Message(reason)
    return nil
  }

  /// Why an action that writes cannot be carried out; nil if it can.
  func obstacleToTracking(_ action: Action) -> String? {
    switch action {
    case .note: detail.record == nil ? "no record is selected" : nil
    case .correct: detail.record == nil && state.popup == nil ? "no record is selected" : nil
    case .history: detail.record == nil ? "no record is selected" : nil
    case .join: markedRecords?.count == 2 ? nil : "mark two rows first"
    case .sync: state.errands.contains(.sync) ? "it is syncing already" : nil
    case .watch: watchedRecords.isEmpty ? "no record is selected" : nil
    case .nextNew, .previousNew, .markSeen: attention.news.isEmpty ? nothingNew : nil
    case .undo: state.written.done.isEmpty ? "nothing was written yet" : nil
    case .redo: state.written.undone.isEmpty ? "nothing was undone" : nil
    default: nil
    }
  }

  // MARK: - Undoing

  private mutating func undo() -> Effect? {
    switch state.written.done.last {
    case .journal(let change): return .write(.undo(change))
    case .seen(let before, let after):
      state.written.moveBack(.seen(before: before, after: after))
      state.message = Message("Undid: everything marked as seen")
      return .keepSeen(before)
    case nil: return noChange("Nothing was written yet")
    }
  }

  private mutating func redo() -> Effect? {
    switch state.written.undone.last {
    case .journal(let change): return .write(.redo(change))
    case .seen(let before, let after):
      state.written.moveForward(.seen(before: before, after: after))
      state.message = Message("Marked as seen again")
      return .keepSeen(after)
    case nil: return noChange("Nothing was undone")
    }
  }

  // MARK: - Notes

  private mutating func writeNote() {
    guard let record = detail.record, let day = environment.today() else { return }
    open(NoteForm(record: record.id, kind: record.kind, name: record.displayName, day: day))
  }

  /// The selected note; nil if something else is selected.
  var selectedNote: NoteRow? {
    if state.popup != nil { return popupItem?.note }
    return state.step.focus == .detail ? detailItem?.note : nil
  }

  /// Marks the row, or on something to follow up sets it to done.
  mutating func markOrClose() -> Effect? {
    if let note = selectedNote { return close(note) }
    mark()
    return nil
  }

  /// Sets something to follow up to done, or opens it again.
  func close(_ row: NoteRow) -> Effect? {
    guard let state = row.note.state else { return nil }
    var edit = NoteEdit(row.note)
    edit.state = state == .open ? .done : .open
    return .write(.change(row, edit))
  }

  // MARK: - Corrections

  /// Changes the selected note, or corrects the selected value.
  private mutating func correct() {
    if isReviewing { return editInReview() }
    if let note = selectedNote, let day = environment.today() { return open(NoteEditForm(row: note, day: day)) }
    guard state.popup == nil, state.step.focus == .detail else {
      return report("a value is corrected in the detail: \(environment.key(.focusDetail)) goes there")
    }
    guard let record = detail.record, let place = detailItem?.values.first, let day = environment.today() else {
      return report("no value to correct here")
    }
    let all = content.printed(record.id, value: place)
    if let correction = all.first?.claim, correction.correction != nil {
      let key = environment.key(.edit)
      return report(
        "the note \(correction.source) corrects this value already\(key.isEmpty ? "" : "; \(key) edits it")")
    }
    let printed = all.filter { $0.claim.correction == nil }
    guard let first = printed.first else { return report("no document prints this value, so nothing is corrected") }
    open(
      CorrectionForm(
        record: record.id, kind: record.kind, name: record.displayName, first: first, printed: printed.map(\.claim),
        day: day))
  }

  /// The value whose printed forms a correction needs.
  var correctedPlace: (record: RecordID, value: Int)? {
    guard state.popup == nil, state.step.focus == .detail, let record = detail.record,
      let place = detailItem?.values.first
    else { return nil }
    return (record.id, place)
  }

  // MARK: - Joins

  private mutating func join() {
    guard let marked = markedRecords, marked.count == 2, let day = environment.today() else { return }
    let sides = marked.map(\.record).compactMap { id in
      (content.headings[id] ?? nil).map { JoinForm.Side(id: id, kind: $0.kind, name: $0.name) }
    }
    guard sides.count == 2, sides[0] != sides[1] else { return report("these are one record already") }
    open(JoinForm(one: sides[0], other: sides[1], day: day))
  }

  // MARK: - Errands

  /// Asks for a document: the one whose review was left, unless the user names another.
  private mutating func startDraft(with document: String? = nil) {
    let waiting = environment.waitingDrafts().map { FormCandidate($0.document, $0.title) }
    open(DraftForm(waiting: waiting, start: document ?? state.review?.document ?? ""))
  }

  mutating func send(_ errand: Errand) -> Effect? {
    guard state.errands.insert(errand).inserted else { return nil }
    state.message = Message(errand.inWords)
    return .errand(errand)
  }

  /// Takes the report of an errand: a page, but for a sync or an export that went well.
  mutating func took(_ report: ErrandReport, of errand: Errand) {
    state.errands.remove(errand)
    if let review = report.review {
      state.message = report.lines.first.map { Message($0.text, isError: true) }
      return open(review)
    }
    if case .draft(let document) = errand, report.isFailure {
      startDraft(with: document)
      state.message = Message(report.lines.map(\.text).joined(separator: " "), isError: true)
      return
    }
    if case .export(let export) = errand, report.isFailure {
      open(ExportForm(export))
      state.message = Message(report.lines.map(\.text).joined(separator: " "), isError: true)
      return
    }
    guard !errand.hasPage, !report.isFailure else {
      state.message = nil
      state.popup = Popup(ReportPage(title: report.title, lines: report.lines))
      return
    }
    state.message = Message(report.lines.map(\.text).joined(separator: " · "))
  }

  // MARK: - Results

  /// Takes the result of a task.
  mutating func took(_ result: Result<JournalChange, JournalError>, of task: JournalTask) -> Effect? {
    let form = state.submitted
    state.submitted = nil
    switch result {
    case .success(let change):
      state.written.take(change, of: task)
      state.message = Message(sentence(change, task))
      if case .add = task, let end = endReview() { return end }
      return task.line.flatMap { line in change.files.first.map { .edit(file: $0.path, line: line) } }
    case .failure(.overtaken(let file, let found, let wanted)):
      state.written.forget(task)
      state.popup = Popup(VersionsPage(file: file, found: found, wanted: wanted))
    case .failure(let error):
      // What was typed is not lost.
      state.form = form
      report(error.message)
      state.message = state.message.map { Message($0.text, isError: true) }
    }
    return nil
  }

  /// Takes the problems of a dossier that was edited.
  mutating func took(_ problems: [Problem], in file: String) {
    guard !problems.isEmpty else { return }
    state.popup = Popup(CheckPage(file: file, problems: problems))
  }

  /// `Wrote the note on SEDA; u undoes it`.
  private func sentence(_ change: JournalChange, _ task: JournalTask) -> String {
    let (verb, key, next) =
      switch task {
      case .undo: ("Undid", environment.key(.redo), "writes it again")
      case .redo: ("Wrote again", environment.key(.undo), "undoes it")
      default: ("Wrote", environment.key(.undo), "undoes it")
      }
    return "\(verb): \(change.words)" + (key.isEmpty ? "" : " · \(key) \(next)")
  }

  /// What the empty agenda says.
  var nothingToFollowUp: String {
    let key = environment.key(.note)
    return key.isEmpty
      ? "Nothing to follow up." : "Nothing to follow up: \(key) on a record adds something, with a day."
  }
}

extension Action {
  /// Whether it writes into the journal, at once or after a form.
  fileprivate var writes: Bool { [.note, .correct, .newDocument, .watch, .join, .draft].contains(self) }
}

extension JournalTask {
  /// The line at which the editor opens what was written; nil if it does not.
  fileprivate var line: Int? {
    switch self {
    case .add(let dossier): dossier.line
    case .copy(_, let line): line
    default: nil
    }
  }
}

extension Errand {
  /// Whether a page shows its report.
  fileprivate var hasPage: Bool {
    switch self {
    case .sync, .export: false
    case .history, .draft: true
    }
  }

  /// What the user is told meanwhile.
  fileprivate var inWords: String {
    switch self {
    case .sync: "Syncing…"
    case .history: "Reading the history…"
    case .draft(let document): "Reading \(document)…"
    case .export(let export): "Writing \(export.path)…"
    }
  }
}
