/// What is to be followed up, by when.
package struct Agenda {
  /// How pressing it is.
  package enum Section: String, CaseIterable, Comparable {
    case overdue, today
    /// By the coming Sunday.
    case week = "this week"
    case later
    case undated = "no date"
    case done, dropped

    package static func < (left: Section, right: Section) -> Bool { left.place < right.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Something to follow up.
  package struct Item: Equatable {
    package let row: NoteRow
    package let section: Section
    /// Its number among those of its dossier, from 1.
    package let number: Int
  }

  /// The most pressing first.
  package let items: [Item]

  /// `all` includes what is done or dropped.
  package init(_ rows: [NoteRow], today: Day, all: Bool = false) {
    var counts: [SourceID: Int] = [:]
    let numbered = rows.map { row in
      counts[row.note.source, default: 0] += 1
      return Item(row: row, section: Self.section(of: row.note, today), number: counts[row.note.source] ?? 1)
    }
    items = numbered.filter { all || $0.row.note.isOpen }.sorted { $0.order < $1.order }
  }

  /// Whether something is overdue or due today.
  package var isPressing: Bool { items.contains { $0.section <= .today } }

  private static func section(of note: Note, _ today: Day) -> Section {
    switch note.state {
    case .done?: return .done
    case .dropped?: return .dropped
    case .open?, nil: break
    }
    guard let due = note.due else { return .undated }
    guard let last = due.latest else { return .later }
    if last < today { return .overdue }
    if last == today { return .today }
    return last <= today.advanced(by: 6 - today.weekday) ? .week : .later
  }
}

extension Agenda.Item {
  fileprivate var order: (Agenda.Section, Int, String, SourceID, Int) {
    (section, row.note.due?.lastNumber ?? .max, row.name, row.note.source, number)
  }
}

extension RowTable {
  /// A row for each item of an agenda.
  package init(_ agenda: Agenda) {
    self.init(
      agenda.items, id: \.row.note.record,
      [
        (Column("when", .word), { .text($0.section.rawValue) }),
        (Column("due", .date), { .text($0.row.note.due?.text) }),
        (Column("name", .name), { .text($0.row.name) }),
        (Column("note"), { .text($0.row.note.text) }),
        (Column("id", .id), { .id($0.row.note.record) }),
        (Column("state", .word), { .text($0.row.note.state?.rawValue) }),
        (Column("source", .id), { .id($0.row.note.source) }),
        (Column("published", .date), { .text($0.row.published?.text) }),
      ])
  }
}
