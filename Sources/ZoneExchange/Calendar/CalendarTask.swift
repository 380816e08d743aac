import ZoneData

/// Something to follow up, as a component of iCalendar (RFC 5545 3.6.2).
struct CalendarTask {
  let item: Agenda.Item

  /// Its lines.
  var text: String {
    let (row, note) = (item.row, item.row.note)
    var lines = [
      ContentLine("BEGIN", raw: "VTODO"),
      ContentLine("UID", item.number == 1 ? "\(note.source)@stz" : "\(note.source).\(item.number)@stz"),
      ContentLine("DTSTAMP", raw: (row.published?.latest).inTimestamp),
      ContentLine("SUMMARY", "\(row.name): \(note.text)"),
      ContentLine("STATUS", raw: status),
      // A calendar takes the later one of two versions.
      ContentLine("SEQUENCE", raw: note.isOpen ? "0" : "1"),
    ]
    if let due = note.due?.latest?.inCalendar { lines.append(ContentLine("DUE;VALUE=DATE", raw: due)) }
    if let due = note.due, due.plainDays == nil { lines.append(ContentLine("DESCRIPTION", "Due: \(due.inWords)")) }
    lines.append(ContentLine("END", raw: "VTODO"))
    return lines.map(\.text).joined()
  }

  private var status: String {
    switch item.row.note.state {
    case .done?: "COMPLETED"
    case .dropped?: "CANCELLED"
    case .open?, nil: "NEEDS-ACTION"
    }
  }
}

extension Agenda {
  /// A calendar with a task for each item.
  package var calendar: String {
    CalendarExport.framed(items.map { CalendarTask(item: $0).text }.joined())
  }
}
