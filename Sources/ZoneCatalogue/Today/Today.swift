import Foundation
import ZoneData

/// What starts the day: what is new, what is due, what has long been without news, plans whose day has passed, and problems
/// in dossiers. The page and the command show the same.
package struct Today: Equatable, Sendable {
  /// What the lines of a section are about, in their order on the page.
  package enum Topic: String, CaseIterable, Hashable, Sendable {
    case new, due, passed, quiet, problems, drafts

    package var title: String {
      switch self {
      case .new: "New since the last visit"
      case .due: "To follow up"
      case .passed: "Planned, and the day has passed"
      case .quiet: "Without news for long"
      case .problems: "Problems in dossiers"
      case .drafts: "To draft"
      }
    }
  }

  /// A line, which leads to its record or, of a problem, to the line of a dossier.
  package struct Line: Equatable, Sendable {
    /// Nil for a problem.
    package let record: RecordID?
    /// The name of the record, or the place of the problem.
    package let name: String
    package let text: String
    package let isWatched: Bool
    /// The day of the change, the follow-up or the plan, or of the newest document.
    package var day: Day?
    /// The file and line of a problem, or the dossier of a follow-up.
    package var file: String?
    package var fileLine: Int?
    /// The follow-up.
    package var note: NoteRow?

    /// A document that waits to be drafted.
    package static func draft(_ document: String, title: String) -> Line {
      Line(record: nil, name: title, text: document, isWatched: false, file: document)
    }
  }

  /// The lines on one topic, the most important first.
  package struct Section: Equatable, Sendable {
    package let topic: Topic
    package let lines: [Line]
  }

  /// The sections that have lines.
  package let sections: [Section]

  package subscript(topic: Topic) -> [Line] { sections.first { $0.topic == topic }?.lines ?? [] }

  /// Whether a follow-up is overdue or due today.
  package var isPressing: Bool { !self[.due].isEmpty }

  /// Picks the lines. `stale` are the values that need checking, and `watched` the records of the watch list.
  package init(
    changes: ChangeList, agenda: Agenda, stale: [StaleRow], problems: [Problem], watched: Set<RecordID>,
    drafts: [Line] = []
  ) {
    let rules = TodayRules(watched: watched)
    let lines: [(Topic, [Line])] = [
      (.new, rules.new(changes)), (.due, rules.due(agenda)), (.passed, rules.passed(stale)),
      (.quiet, rules.quiet(stale)), (.problems, rules.problems(problems)),
      (.drafts, drafts),
    ]
    sections = lines.filter { !$0.1.isEmpty }.map { Section(topic: $0.0, lines: $0.1) }
  }
}

/// How the lines of each topic are picked and ordered.
private struct TodayRules {
  let watched: Set<RecordID>

  private typealias Line = Today.Line

  /// The changes of a record that a line names; the others are counted.
  private static let mostNamed = 2

  /// A line for each record: the watched ones first, then the newest.
  func new(_ changes: ChangeList) -> [Today.Line] {
    watchedFirst(
      changes.records.compactMap { record in
        let found = changes[record]
        guard let first = found.first else { return nil }
        let more = found.count - Self.mostNamed
        let words = found.prefix(Self.mostNamed).map(\.inWords) + (more > 0 ? ["\(more) more"] : [])
        return Line(
          record: record, name: first.name, text: words.joined(separator: "; "), isWatched: watched.contains(record),
          day: found.compactMap(\.date).max()?.day)
      })
  }

  /// What is overdue, then what is due today.
  func due(_ agenda: Agenda) -> [Today.Line] {
    agenda.items.filter { $0.section <= .today }.map { item in
      let row = item.row
      let when = item.section == .overdue ? "overdue since \(row.note.due?.inWords ?? "")" : "today"
      return Line(
        record: row.note.record, name: row.name, text: "\(row.note.text) (\(when))",
        isWatched: watched.contains(row.note.record), day: row.note.due?.latest, file: row.file, note: row)
    }
  }

  /// Plans whose day has passed without a document that says what came of them, the oldest first.
  func passed(_ stale: [StaleRow]) -> [Today.Line] {
    watchedFirst(stale.filter { $0.reason == .overdue }.map { line($0) })
  }

  /// Zones and deals of which the newest document is old: a line for each, with its status or stage.
  func quiet(_ stale: [StaleRow]) -> [Today.Line] {
    var seen: Set<RecordID> = []
    let rows = stale.filter { $0.reason == .old && [.status, .stage].contains($0.value.field.name) }
    let lines = rows.filter { seen.insert($0.id).inserted }.map { line($0) }
    // How long an undated document has been there is not known, so those that are certain come first.
    return watchedFirst(lines.filter { $0.day != nil } + lines.filter { $0.day == nil })
  }

  func problems(_ problems: [Problem]) -> [Today.Line] {
    problems.map { problem in
      Line(
        record: nil, name: problem.place, text: problem.message, isWatched: false, file: problem.file,
        fileLine: problem.line)
    }
  }

  private func line(_ row: StaleRow) -> Today.Line {
    let value = row.value.value.inWords { $0.text }
    let text: String
    if row.reason == .overdue {
      text = "\(row.value.field.label) \(value), planned for \(row.value.on?.inWords ?? "")"
    } else {
      text = "\(value), \(row.since.map { "last seen \($0.monthInWords)" } ?? "of unknown age")"
    }
    return Line(record: row.id, name: row.name, text: text, isWatched: watched.contains(row.id), day: row.since)
  }

  private func watchedFirst(_ lines: [Today.Line]) -> [Today.Line] {
    lines.filter(\.isWatched) + lines.filter { !$0.isWatched }
  }
}
