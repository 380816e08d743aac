import Platform
import ZoneCatalogue
import ZoneDraft

extension DraftMaker {
  /// What drafts by the rules of the user and the records of a catalogue. Both are read at once, on two cores.
  static func current(_ catalogue: () throws -> Catalogue) throws -> DraftMaker {
    let rules = Future { DraftRules.read() }
    let directory = try RecordDirectory(try catalogue())
    let (read, reports) = rules.value
    for report in reports { Exit.report(report) }
    return DraftMaker(directory, rules: read)
  }
}
