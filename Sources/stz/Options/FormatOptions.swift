import ArgumentParser
import ZoneData
import ZoneExchange

extension ExchangeFormat: ExpressibleByArgument {}
extension CatalogueList: ExpressibleByArgument {}
extension CardVersion: ExpressibleByArgument {}

/// The options that choose the format.
struct FormatOptions: ParsableArguments {
  @Option(
    help: """
      table, json, jsonl, csv or markdown; events also ics, people and bodies vcard, zones and partners geojson, \
      sources csl-json, changes atom.
      """)
  var format = ExchangeFormat.table
  @Flag(
    name: .customLong("no-neutralise"),
    help: "In csv, do not protect cells that a spreadsheet would run as a formula (they start with =, +, - or @).")
  var leavesFormulas = false
  @Flag(
    name: .customLong("bom"),
    help: "In csv, begin with a byte order mark, for a spreadsheet that would take the file for another encoding.")
  var hasByteOrderMark = false
  @Option(name: .customLong("vcard"), help: "The version of vCard: 4, or 3 for Outlook.") var cardVersion =
    CardVersion.four

  /// A table as CSV.
  func csv(_ table: RowTable) -> String {
    table.csv(neutralised: !leavesFormulas, hasByteOrderMark: hasByteOrderMark)
  }

  /// An unsupported format is a usage error, and the message names the supported ones.
  func check(_ what: String, _ formats: [ExchangeFormat]) throws(Exit.Failure) {
    guard !formats.contains(format) else { return }
    let names = formats.map(\.rawValue).joined(separator: ", ")
    throw .usage("\(what) cannot be printed as \(format.rawValue); --format takes \(names) here")
  }
}
