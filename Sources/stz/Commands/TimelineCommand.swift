import ArgumentParser
import ZoneCatalogue
import ZoneData
import ZoneViewModels

/// `stz timeline`: what happened when, by year.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print events in date order, all or those of one record or source.",
    discussion: """
      A change of a zone's status is marked ◆. Uncertain dates are written in words.

      Examples:
        stz timeline
        stz timeline seda
        stz timeline --province punjab --since 2022
        stz timeline --of PK-KP --of zbra
        stz timeline stza --kind memorandum --format ics --output stza.ics
      """)

  @Argument(
    help: "A zone, a body, an event, a person or a source: its id, a name or its start.",
    completion: .recordsAndSources)
  var id: String?
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Filters") var scope: ScopeOptions
  @OptionGroup(title: "Filters") var view: ViewOption
  @Option(parsing: .unconditional, help: "The largest number of events.") var limit: Int?
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number of events, not \(limit)") }
  }

  func run() throws {
    try format.check("a timeline", CatalogueList.events.formats)
    try file.file?.checkIsFree()
    let view = try view.saved(asOf: day.asOf)
    let catalogue = try Catalogue.open(try data.folders(), asOf: view?.asOf ?? day.asOf, attends: true)
    let query = try query(catalogue, view)
    let rows = RowPrinter(.events, query, limit: limit ?? .max, catalogue)
    try file.write(
      try rows.text(format) { _ in
        let events = try catalogue.rows(.events, query, window: 0..<(limit ?? .max))
        return TimelineText(events).text(in: style.style(for: file.file))
      }.reported)
  }

  /// A source narrows to the records it mentions, a record to what is related to it, as --of does.
  private func query(_ catalogue: Catalogue, _ view: SavedView?) throws -> Query {
    var (filter, scope) = (try filters.filter(in: catalogue, beside: view), scope)
    if let id {
      let meant = try catalogue.resolveRecordOrSource(id).value(of: id, "record or source", .found)
      if try catalogue.heading(of: RecordID(stored: meant)) != nil {
        scope.of.append(meant)
      } else {
        filter.insert(Filter.Choice(.source, meant))
      }
    }
    return Query(try scope.scope(in: catalogue, beside: view), filter: filter)
  }
}
