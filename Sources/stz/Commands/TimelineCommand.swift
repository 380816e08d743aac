import ArgumentParser
import ZoneData
import ZoneViewModels

/// `stz timeline`: what happened when, by years.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print events in the order of time, all or those of one record or source.",
    discussion: """
      A change of a zone's status has a ◆. What is not certain of a date stands in words.

      Examples:
        stz timeline
        stz timeline seda
        stz timeline --province punjab --since 2022
        stz timeline --of PK-KP --of zbra
        stz timeline stza --kind memorandum --format ics --output stza.ics
      """)

  @Argument(
    help: "The id of a zone, a body, an event, a person or a source; stz list prints them.",
    completion: .recordsAndSources)
  var id: String?
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Filters") var scope: ScopeOptions
  @OptionGroup(title: "Filters") var view: ViewOption
  @Option(parsing: .unconditional, help: "At most so many events.") var limit: Int?
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number of events, not \(limit)") }
  }

  func run() throws {
    try format.check("a timeline", ExchangeList.events.formats)
    try file.file?.checkIsFree()
    let view = try view.saved(asOf: day.asOf)
    let catalogue = try Catalogue.open(try data.folders(), asOf: view?.asOf ?? day.asOf)
    let query = try query(catalogue, view)
    let rows = RowPrinter(.events, query, limit: limit ?? .max, catalogue)
    try file.write(
      try rows.text(format) { _ in
        let events = try catalogue.events(query, window: 0..<(limit ?? .max))
        return TimelineText(events).text(in: style.style(for: file.file))
      })
  }

  /// A source narrows to what it speaks of, a record to what has to do with it, as --of does.
  private func query(_ catalogue: Catalogue, _ view: SavedView?) throws -> Query {
    var (filter, scope) = (try filters.filter(in: catalogue, beside: view), scope)
    if let id = id.map(RecordID.init(stored:)) {
      if try catalogue.heading(of: id) != nil {
        scope.of.append(id.text)
      } else if try catalogue.source(id) != nil {
        filter.insert(Filter.Choice(.source, id.text))
      } else {
        throw try Exit.Failure.unknown(id, in: catalogue)
      }
    }
    return Query(try scope.scope(in: catalogue, beside: view), filter: filter)
  }
}
