import ArgumentParser
import Foundation
import ZoneData

/// `stz list`: the rows of a list, as a table or as JSON.
struct ListCommand: ParsableCommand {
  /// What can be listed.
  enum List: String, CaseIterable, ExpressibleByArgument {
    case zones, partners, events, contacts, sources, disputes
  }

  /// In which form.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List zones, partners, events, contacts, sources or disputes.",
    discussion: """
      Examples:
        stz list zones --province PK-KP
        stz list partners --search zhongguancun
        stz list events --format json
      """)

  @Argument(help: "zones, partners, events, contacts, sources or disputes.") var list: List
  @OptionGroup var data: DataOptions
  @OptionGroup var day: DayOption
  @Option(
    name: .long, help: "Only what has to do with zones of this unit: a full ISO 3166-2 code, or its name.")
  var province: String?
  @Option(name: .long, help: "Only rows in which all these words stand.") var search = ""
  @Option(name: .long, help: "table or json.") var format = Format.table

  func validate() throws {
    if province != nil || !search.isEmpty, list == .disputes || (list == .sources && province != nil) {
      throw ValidationError("\(list) cannot be narrowed by \(province == nil ? "--search" : "--province").")
    }
    guard let province, Subdivision.named(province)?.country != "PK" else { return }
    let units = Subdivision.all(of: "PK").map(\.code).joined(separator: ", ")
    throw ValidationError("“\(province)” is no unit of Pakistan; there are \(units).")
  }

  func run() throws {
    let catalogue = try Catalogue.open(try data.folders(), asOf: day.asOf)
    let unit = province.flatMap { Subdivision.named($0) }
    let query = Query(Scope(province: unit?.code), filter: Filter(words: search))
    let table = try RowTable(list, of: catalogue, query)
    switch format {
    case .table: try Output.writeLines(table.text)
    case .json: try Output.write(try table.json)
    }
  }
}
