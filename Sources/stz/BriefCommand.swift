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
        stz brief --query 'status:operational' --as-of 2024-01-01
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption

  func run() throws {
    try file.file?.checkIsFree()
    let catalogue = try Catalogue.open(try data.folders(), asOf: day.asOf)
    var brief = Brief(catalogue, try filters.filter(in: catalogue), asOf: day.asOf)
    try file.write(try brief.text())
  }
}
