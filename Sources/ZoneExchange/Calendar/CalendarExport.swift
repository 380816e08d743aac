import Algorithms
import ZoneData

/// Events of the timeline as one iCalendar file (RFC 5545).
package struct CalendarExport {
  /// The content of the file.
  package let text: String
  /// The number of events left out because they have no day.
  package let undatedCount: Int

  /// `ids` are the ids of events and changes of status in the timeline. No time stamp is later than `today`.
  package init(_ ids: [RecordID], _ finder: CitationFinder, today: Day? = .today) throws {
    let events = try ids.map { try Self.event($0, finder, today)?.text }
    undatedCount = events.count { $0 == nil }
    text = Self.framed(events.compactMap { $0 }.joined())
  }

  /// A calendar with some components.
  static func framed(_ components: String) -> String {
    let frame = [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//stz//Special Technology Zones//EN")]
    return frame.map { ContentLine($0, raw: $1).text }.joined() + components
      + ContentLine("END", raw: "VCALENDAR").text
  }

  private static func event(_ id: RecordID, _ finder: CitationFinder, _ today: Day?) throws -> CalendarEvent? {
    let values = try finder.values(of: id)
    guard let record = try finder.record(id.record), let date = date(of: id, values) else { return nil }
    let isChange = id.record != id
    let dated = isChange ? values.first : record.value(.date)
    let step = isChange ? values.first.map { ": " + $0.value.inWords { $0.text } } ?? "" : ""
    var event = CalendarEvent(id: id, name: record.displayName + step, date: date)
    let documents = try finder.documents(behind: values)
    event.revised = documents.revised(by: today)
    event.kind = isChange ? "status" : record.value(.kind)?.value.text
    event.place = record.value(.place)?.value.text
    event.rivals = dated.map { rivals(of: $0, isChange) } ?? []
    event.address = try dated.flatMap(finder.citation)?.source.uri ?? documents.lazy.compactMap(\.uri).first
    event.remarks = documents.map { "Source: \(Citation($0).textWithAddress)" }
    return event
  }

  private static func date(of id: RecordID, _ values: [RecordValue]) -> EDTFDate? {
    if id.record != id { return values.first?.on }
    guard case .date(let date)? = values.first(where: { $0.field.name == .date })?.value else { return nil }
    return date
  }

  /// The dates that contradict the one shown, each once.
  private static func rivals(of value: RecordValue, _ isChange: Bool) -> [String] {
    let claims = value.claims.filter { $0.standing == .disputes }.map(\.claim)
    return Array(claims.compactMap { isChange ? $0.on?.inWords : $0.value.inWords { $0.text } }.uniqued())
  }
}
