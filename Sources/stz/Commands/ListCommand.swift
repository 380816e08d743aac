import ArgumentParser
import Foundation
import ZoneCatalogue
import ZoneData
import ZoneViewModels

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
        stz list zones --columns name,area,developer,cost --sort area:desc
        stz list zones --columns area,cost --sum
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
  @Option(
    help: "The columns to print, with commas: any field, or a role such as developer.", completion: .columnNames)
  var columns: String?
  @Flag(help: "Print what the quantities of the columns come to, for each unit, in place of the rows.") var sum = false
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
    try format.check(list.rawValue, sum ? ExchangeFormat.ofTables : list.formats)
    try file.file?.checkIsFree()
    let order = try sort.map { try self.order($0, in: list) } ?? view?.order.flatMap { list.definition.order($0.text) }
    let choice = try choice(of: view, in: list)
    let catalogue = try Catalogue.open(try data.folders(), asOf: view?.asOf ?? day.asOf, attends: true)
    let filter = try filters.filter(in: catalogue, beside: view)
    let scope = try scope.scope(in: catalogue, beside: view)
    if list == .zones { try refusePlacesWithoutZones(filter, in: catalogue) }
    let query = Query(scope, filter: filter, order: order)
    let rows = RowPrinter(list, query, in: choice, limit: limit ?? .max, catalogue)
    let table = { (table: RowTable) in TableText(table).text(in: style.style(for: file.file)) }
    try file.write(try sum ? rows.sums(format, people: table) : rows.text(format, people: table).reported)
  }

  /// The columns to print: those of the option, else those of the view; nil for the usual ones.
  private func choice(of view: SavedView?, in list: CatalogueList) throws -> ColumnChoice? {
    guard let columns else { return view?.columns.map { ColumnChoice(list.definition, $0) } }
    let names = columns.split(separator: ",", omittingEmptySubsequences: false)
    let spelled = names.map { Self.spelled(String($0), among: list.definition.choosable, "--columns") }
    do {
      return try list.definition.choice(spelled.joined(separator: ","))
    } catch {
      throw Exit.Failure.usage("--columns: \(error.message)")
    }
  }

  /// A name of a column with its one wrong letter set right, which is reported; any other name as it is.
  private static func spelled(_ name: String, among columns: [ListColumn], _ option: String) -> String {
    guard case .near(let column) = ListDefinition.resolve(name, among: columns) else { return name }
    Exit.report("\(option): “\(name)” is read as \(column.value)")
    return column.value
  }

  private func order(_ text: String, in list: CatalogueList) throws -> ListOrder {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if let name = parts.first, list.definition.order(text) == nil {
      parts[0] = Self.spelled(name, among: list.definition.sortable, "--sort")
    }
    if let order = list.definition.order(parts.joined(separator: ":")) { return order }
    if case .several(let columns)? = parts.first.map({ ListDefinition.resolve($0, among: list.definition.sortable) }) {
      let known = columns.map(\.value).joined(separator: ", ")
      throw Exit.Failure.usage("--sort: “\(text)” can mean the columns \(known)")
    }
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
