import ArgumentParser
import ZoneCatalogue
import ZoneData
import ZoneExchange

/// `stz brief`: a summary of a selection, ready to mail.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Print a summary of a selection in Markdown: zones, partners, latest events, disputes, sources.",
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
    let catalogue = try Catalogue.open(try data.folders(), asOf: view?.asOf ?? day.asOf, attends: true)
    let filter = try filters.filter(in: catalogue, beside: view)
    let scope = try scope.scope(in: catalogue, beside: view)
    let subject = try catalogue.words(for: scope) + catalogue.words(for: filter)
    let rows = try BriefRows(catalogue, scope, filter)
    var brief = Brief(rows, of: subject, CitationFinder(catalogue), asOf: view?.asOf ?? day.asOf)
    try file.write(try brief.text())
  }
}
