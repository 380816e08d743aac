import ArgumentParser
import Foundation
import ZoneData

/// `stz list`: the rows of a list, in any form.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List zones, partners, bodies, events, contacts, people, sources or disputes.",
    discussion: """
      Examples:
        stz list zones --province PK-KP --status notified
        stz list zones --search shenyang
        stz list partners --province liaoning
        stz list events --body SEDA --since 2022 --sort date:desc --limit 5
        stz list events --query 'kind:conference -body:zbra "technology moot"'
        stz list events --format json
        stz list events --of zbra
        stz list --view 'notified in Punjab'
        stz list zones --format csv --output zones.csv
        stz list events --body SEDA --format ics --output seda.ics
        stz list contacts --country CN --format vcard
        stz list sources --kind law --format csl-json

      An option may stand several times: --status notified --status operational finds both.
      """)

  @Argument(
    help: ArgumentHelp(
      "zones, partners, bodies, events, contacts, people, sources or disputes; a view has its own.", valueName: "list"))
  var named: ExchangeList?
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Filters") var scope: ScopeOptions
  @OptionGroup(title: "Filters") var view: ViewOption
  @Option(help: "The column to sort by, and :desc for the other way round: date:desc.", completion: .columns)
  var sort: String?
  @Option(parsing: .unconditional, help: "At most so many rows.") var limit: Int?
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
    let list = named ?? view.flatMap(ExchangeList.init) ?? .zones
    try format.check(list.rawValue, list.formats)
    try file.file?.checkIsFree()
    let order = try sort.map { try self.order($0, in: list) } ?? view?.order(in: list)
    let catalogue = try Catalogue.open(try data.folders(), asOf: view?.asOf ?? day.asOf)
    let filter = try filters.filter(in: catalogue, beside: view)
    let scope = try scope.scope(in: catalogue, beside: view)
    try refuse(filter, scope, in: list)
    if list == .zones { try refusePlacesWithoutZones(filter, in: catalogue) }
    let rows = RowPrinter(list, Query(scope, filter: filter, order: order), limit: limit ?? .max, catalogue)
    try file.write(
      try rows.text(format) { TableText($0).text(in: style.style(for: file.file)) })
  }

  private func order(_ text: String, in list: ExchangeList) throws -> ListOrder {
    let columns = list.rows?.columns ?? []
    if let order = ListOrder(text: text), columns.contains(order.column) { return order }
    let hint =
      columns.isEmpty
      ? "\(list) cannot be sorted" : "\(list) can be sorted by \(columns.map(\.rawValue).joined(separator: ", "))"
    throw Exit.Failure.usage("--sort: “\(text)” is no column here; \(hint)")
  }

  /// A province of a country without any zone is a mistake and not just empty.
  private func refusePlacesWithoutZones(_ filter: Filter, in catalogue: Catalogue) throws {
    let countries = try catalogue.countryCounts(.zones)
    let places = filter.values(.province)
    guard let place = places.first(where: { place in !countries.contains { $0.code == Place.country(of: place) } }),
      Place.country(of: place) != "PK"
    else { return }
    let message = "no zone lies in \(Place.name(of: place) ?? place)"
    throw Exit.Failure.usage("--province: " + [message, try PlaceHint(catalogue).text].joined(separator: "; "))
  }

  /// A filter that the list does not have is a mistake, not a filter that lets everything through.
  private func refuse(_ filter: Filter, _ scope: Scope, in list: ExchangeList) throws {
    guard list.rows == nil else { return }
    guard scope == Scope() else {
      throw Exit.Failure.usage("\(list) cannot be narrowed to what a record has to do with")
    }
    if list == .disputes, !filter.isEmpty {
      throw Exit.Failure.usage("disputes cannot be narrowed")
    }
    if let choice = filter.choices.first(where: { !Facet.ofSources.contains($0.facet) }) {
      throw Exit.Failure.usage("\(list) cannot be narrowed by \(choice.facet.rawValue)")
    }
  }
}
