import ArgumentParser
import ZoneData

/// `stz brief`: a page about a selection, for a mail.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Print a page of Markdown about a selection: zones, partners, last events, disputes, sources.",
    discussion: """
      Examples:
        stz brief
        stz brief --province punjab
        stz brief --body SEDA --since 2022 --output seda.md
        stz brief --of seda
        stz brief --query 'status:operational' --as-of 2024-01-01
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Filters") var scope: ScopeOptions
  @OptionGroup(title: "Filters") var view: ViewOption
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption

  func run() throws {
    try file.file?.checkIsFree()
    let view = try view.saved(asOf: day.asOf)
    let catalogue = try Catalogue.open(try data.folders(), asOf: view?.asOf ?? day.asOf)
    let filter = try filters.filter(in: catalogue, beside: view)
    var brief = Brief(catalogue, filter, try scope.scope(in: catalogue, beside: view), asOf: view?.asOf ?? day.asOf)
    try file.write(try brief.text())
  }
}
