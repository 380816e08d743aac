import ZoneData

/// An event, or a change of status, as a component of iCalendar (RFC 5545 3.6.1).
struct CalendarEvent {
  /// The id of an event, or of a change of status.
  let id: RecordID
  let name: String
  let date: EDTFDate
  /// The day of the latest document, so that the same dossiers always give the same file.
  var revised: Day?
  var kind: String?
  var place: String?
  /// A URI.
  var address: String?
  /// The dates that contradict the one shown, in words.
  var rivals: [String] = []
  /// Further lines of the description.
  var remarks: [String] = []

  /// Its lines; nil if it has no day that a calendar can hold.
  var text: String? {
    guard let days = date.plainDays ?? date.timelineDay.map({ $0...$0 }), let start = days.lowerBound.inCalendar
    else { return nil }
    var lines = [
      ContentLine("BEGIN", raw: "VEVENT"), ContentLine("UID", "\(id.text)@stz"),
      ContentLine("DTSTAMP", raw: revised.inTimestamp), ContentLine("DTSTART;VALUE=DATE", raw: start),
    ]
    // DTEND is the day after the last. Calendars have none after 9999-12-31; such an event stands on its first day.
    if days.count > 1, let end = days.upperBound.advanced(by: 1).inCalendar {
      lines.append(ContentLine("DTEND;VALUE=DATE", raw: end))
    }
    lines.append(ContentLine("SUMMARY", isSure ? name : "\(name) (\(doubtInWords))"))
    lines.append(ContentLine("DESCRIPTION", (doubts + remarks).joined(separator: "\n")))
    lines += optional
    // The event does not block the user's time.
    lines += [ContentLine("TRANSP", raw: "TRANSPARENT"), ContentLine("END", raw: "VEVENT")]
    return lines.map(\.text).joined()
  }

  private var optional: [ContentLine] {
    [
      place.map { ContentLine("LOCATION", $0) },
      kind.map { ContentLine("CATEGORIES", Words.plain($0)) },
      address.map { ContentLine("URL", raw: $0) },
      isSure ? nil : ContentLine("STATUS", raw: "TENTATIVE"),
    ].compactMap { $0 }
  }

  private var isSure: Bool { date.plainDays != nil && rivals.isEmpty }

  private var doubtInWords: String { date.plainDays == nil ? date.inWords : "date disputed" }

  private var doubts: [String] {
    var doubts: [String] = []
    if date.plainDays == nil {
      let which = date.earliest == nil ? "last" : "first"
      doubts.append("Date: \(date.inWords). The day is not certain; this is the \(which) possible one.")
    }
    if !rivals.isEmpty {
      doubts.append("Documents disagree; others say \(rivals.joined(separator: ", or ")).")
    }
    return doubts
  }
}

extension EDTFDate {
  /// The days it fell on, if the date is certain.
  var plainDays: ClosedRange<Day>? {
    switch kind {
    case .instant(let point) where point.isPlainDay: point.first...point.first
    case .interval(.date(let start), .date(let end)) where start.isPlainDay && end.isPlainDay: start.first...end.first
    default: nil
    }
  }
}

extension EDTFDate.Point {
  fileprivate var isPlainDay: Bool { precision == .day && unspecified == .nothing && qualifier == .none }
}

extension Day {
  /// `20220802`; nil if the year does not have four digits.
  var inCalendar: String? { (1...9999).contains(year) ? iso.replacing("-", with: "") : nil }
}

extension Day? {
  /// The start of the day in UTC. The standards require one, so an unknown day becomes 1 January 1970.
  var inTimestamp: String { (self?.inCalendar ?? "19700101") + "T000000Z" }
}
