/// What differs in a journal since its last commit, in words, for the message of the next one.
package struct JournalMessage: Equatable, Sendable {
  /// A dossier before and after; nil where there was or is none.
  package struct File: Sendable {
    package let before: Dossier?
    package let after: Dossier?

    package init(before: Dossier?, after: Dossier?) { (self.before, self.after) = (before, after) }
  }

  /// Each thing that was done, such as `note on SEDA`.
  package let parts: [String]

  /// The length of a subject that git and forges show whole.
  private static let longestSubject = 72
  /// A message is an argument, whose length is limited.
  private static let mostLines = 200

  /// `others` are changed files that are neither dossiers nor the watch list.
  package init(
    _ files: [File], watched: (before: Watchlist, after: Watchlist), others: [String] = [],
    name: @escaping (RecordID) -> String
  ) {
    let words = MessageWords(name: name)
    let all = files.flatMap(words.parts) + words.parts(watched.before, watched.after) + others.map { "change \($0)" }
    var seen: Set<String> = []
    parts = all.filter { seen.insert($0).inserted }
  }

  /// The first line: as many parts as fit.
  package var subject: String {
    guard var line = parts.first.map(Self.capitalised) else { return "Change nothing" }
    for (index, part) in parts.enumerated().dropFirst() {
      let rest = parts.count - index - 1
      let more = rest > 0 ? " and \(rest) more" : ""
      guard line.count + part.count + 2 + more.count <= Self.longestSubject else {
        return Self.cut("\(line) and \(parts.count - index) more")
      }
      line += "; \(part)"
    }
    return Self.cut(line)
  }

  /// The subject, and if there are several parts a line for each.
  package var text: String {
    guard parts.count > 1 else { return subject }
    let lines = parts.prefix(Self.mostLines).map { "- " + Self.capitalised($0) }
    let rest = parts.count - lines.count
    return ([subject, ""] + lines + (rest > 0 ? ["- And \(rest) more"] : [])).joined(separator: "\n")
  }

  private static func capitalised(_ part: String) -> String { part.prefix(1).uppercased() + part.dropFirst() }

  private static func cut(_ line: String) -> String {
    line.count <= longestSubject ? line : line.prefix(longestSubject - 1) + "…"
  }
}

/// The words for what differs between two states of a file.
private struct MessageWords {
  let name: (RecordID) -> String

  func parts(of file: JournalMessage.File) -> [String] {
    switch (file.before, file.after) {
    case (nil, let after?):
      let found = added(in: after, since: nil)
      return found.isEmpty ? ["add \(title(after))"] : found
    case (let before?, nil): return ["remove \(title(before))"]
    case (let before?, let after?):
      let found = closed(from: before, to: after) + added(in: after, since: before)
      return found.isEmpty ? ["change \(title(after))"] : found
    case (nil, nil): return []
    }
  }

  func parts(_ before: Watchlist, _ after: Watchlist) -> [String] {
    let (old, new) = (before.ids, after.ids)
    let changes =
      new.filter { !old.contains($0) }.map { "watch \(name($0))" }
      + old.filter { !new.contains($0) }.map { "no longer watch \(name($0))" }
    return changes.isEmpty && before != after ? ["change the watch list"] : changes
  }

  private func title(_ dossier: Dossier) -> String { "“\(dossier.source.title)”" }

  /// What a note says that it did not say before. Of other documents the title says enough.
  private func added(in after: Dossier, since before: Dossier?) -> [String] {
    guard after.source.kind == .note else { return [] }
    let known = Set(before?.definitions.flatMap(\.claims).map(Key.init) ?? [])
    let claims = after.definitions.flatMap(\.claims).filter { !known.contains(Key($0)) }
    let joins = after.joins.filter { !(before?.joins.contains($0) ?? false) }
    let apart = after.differences.filter { !(before?.differences.contains($0) ?? false) }
    return joins.map { "join \(name($0.id)) with \(name($0.other))" }
      + apart.map { "keep \(name($0.id)) and \(name($0.other)) apart" } + claims.map(words)
  }

  private func words(_ claim: Claim) -> String {
    if claim.field.isNote { return claim.details[.due] == nil ? "note on \(name(claim.record))" : followUp(claim) }
    let field = claim.field.label.lowercased()
    if claim.correction != nil { return "correct the \(field) of \(name(claim.record))" }
    return "add the \(field) of \(name(claim.record))"
  }

  private func followUp(_ claim: Claim) -> String { "follow up on \(name(claim.record))" }

  private func closed(from before: Dossier, to after: Dossier) -> [String] {
    let old = Set(before.notes.filter(\.isOpen).map(\.text))
    return after.notes.compactMap { note in
      guard old.contains(note.text), let state = note.state, state != .open else { return nil }
      return "\(state == .done ? "done" : "dropped"): \(note.text) (\(name(note.record)))"
    }
  }

  /// What makes two claims of two states of a dossier the same.
  private struct Key: Hashable {
    let record: RecordID
    let field: Field
    let value: Value
    let due: String?

    init(_ claim: Claim) {
      (record, field, value, due) = (claim.record, claim.field, claim.value, claim.details[.due])
    }
  }
}

extension Dossier {
  /// The notes that it holds.
  fileprivate var notes: [Note] { definitions.flatMap(\.claims).filter(\.field.isNote).map { Note($0) } }
}
