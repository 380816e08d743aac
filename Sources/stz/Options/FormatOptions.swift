import ArgumentParser
import ZoneData

extension ExchangeFormat: ExpressibleByArgument {}
extension ExchangeList: ExpressibleByArgument {}

/// In which form something is printed.
struct FormatOptions: ParsableArguments {
  @Option(
    help: "table, json, jsonl, csv or markdown; events also ics, people and bodies vcard, sources csl-json.")
  var format = ExchangeFormat.table
  @Flag(
    name: .customLong("no-neutralise"),
    help: "In csv, leave a cell that a spreadsheet would run as a formula (=, +, -, @ in front) as it is.")
  var leavesFormulas = false

  /// A form that something cannot be in is a wrong use, and those that it can be in are named.
  func check(_ what: String, _ formats: [ExchangeFormat]) throws(Exit.Failure) {
    guard !formats.contains(format) else { return }
    let names = formats.map(\.rawValue).joined(separator: ", ")
    throw .usage("\(what) cannot be printed as \(format.rawValue); --format takes \(names) here")
  }
}
