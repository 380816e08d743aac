import ArgumentParser
import Foundation
import ZoneCatalogue
import ZoneData

/// `stz list`: the rows of a list, in any format.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List zones, partners, bodies, events, deals, contacts, people, sources or disputes.",
    discussion: """
      Examples:
        stz list zones --province PK-KP --status notified
        stz list zones --search shenyang
        stz list partners --province liaoning
        stz list events --body SEDA --since 2022 --sort date:desc --limit 5
        stz list events --query 'kind:conference -body:zbra "technology moot"'
        stz list events --format json
        stz list deals --body STZA --stage signed
        stz list partners --tie signed
        stz list events --of zbra
        stz list --view 'notified in Punjab'
        stz list zones --format csv --output zones.csv
        stz list events --body SEDA --format ics --output seda.ics
        stz list contacts --country CN --format vcard
        stz list zones --class zone --format geojson
        stz list sources --kind law --format csl-json

      Options are repeatable: --status notified --status operational finds both.
      """)

  @Argument(
    help: ArgumentHelp(
      "zones, partners, bodies, events, deals, contacts, people, sources or disputes. A view names its own.",
      valueName: "list"))
  var named: CatalogueList?
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Filters") var scope: ScopeOptions
  @OptionGroup(title: "Filters") var view: ViewOption
  @Option(help: "The column to sort by, with :desc for descending order: date:desc.", completion: .columns)
  var sort: String?
  @Option(parsing: .unconditional, help: "The largest number of rows.") var limit: Int?
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption

  func validate() throws {
    guard named != nil || view.name != nil else { throw ValidationError("Missing expected argument '<list>'") }
    if let limit, limit < 0 { throw ValidationError("--limit takes a number of rows, not \(limit)") }
  }

  func run() throws {
    let view = try view.saved(asOf: day.asOf)
    let list = named ?? view?.pane.catalogueList ?? .zones
    try format.check(list.rawValue, list.formats)
    try file.file?.checkIsFree()
    let order = try sort.map { try self.order($0, in: list) } ?? view?.order.flatMap { list.definition.order($0.text) }
    let catalogue = try Catalogue.open(try data.folders(), asOf: view?.asOf ?? day.asOf)
    let filter = try filters.filter(in: catalogue, beside: view)
    let scope = try scope.scope(in: catalogue, beside: view)
    if list == .zones { try refusePlacesWithoutZones(filter, in: catalogue) }
    let rows = RowPrinter(list, Query(scope, filter: filter, order: order), limit: limit ?? .max, catalogue)
    try file.write(
      try rows.text(format) { TableText($0).text(in: style.style(for: file.file)) })
  }

  private func order(_ text: String, in list: CatalogueList) throws -> ListOrder {
    if let order = list.definition.order(text) { return order }
    let columns = list.definition.sortable.map(\.key.rawValue)
    throw Exit.Failure.usage(
      "--sort: “\(text)” is not a column here; \(list) can be sorted by \(columns.joined(separator: ", "))")
  }

  /// A province of a country without zones is a mistake, not an empty result.
  private func refusePlacesWithoutZones(_ filter: Filter, in catalogue: Catalogue) throws {
    let countries = try catalogue.countryCounts(.zones)
    let places = filter.values(.province)
    guard let place = places.first(where: { place in !countries.contains { $0.code == Place.country(of: place) } }),
      Place.country(of: place) != "PK"
    else { return }
    let message = "no zone lies in \(Place.name(of: place) ?? place)"
    throw Exit.Failure.usage("--province: " + [message, try PlaceHint(catalogue).text].joined(separator: "; "))
  }
}
