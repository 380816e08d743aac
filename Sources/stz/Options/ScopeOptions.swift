import ArgumentParser
import ZoneCatalogue
import ZoneData
import ZoneViewModels

/// The option that narrows a list as drilling does in the dashboard.
struct ScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Rows related to a record, as when drilling into it: its id or name, several separated by commas for any of them, or a province. Repeat it to require both.",
      valueName: "id"), completion: .scopes)
  var of: [String] = []

  /// The scope. Throws if a value means neither one record nor a place.
  func scope(in catalogue: Catalogue, beside view: SavedView? = nil) throws -> Scope {
    try of.reduce(into: view?.scope ?? Scope()) { scope, text in
      let more = try meant(by: text, in: catalogue)
      if more.province != nil, scope.province == nil {
        scope.province = more.province
      } else if more.province == nil, scope.records.isEmpty {
        scope.records = more.records
      } else if more.province == nil, scope.selectedZones.isEmpty {
        scope.selectedZones = more.records
      } else {
        throw Exit.Failure.usage("--of: “\(text)” is one too many; use at most one province and two lists of records")
      }
    }
  }

  /// A place, or records separated by commas.
  private func meant(by text: String, in catalogue: Catalogue) throws -> Scope {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else {
      throw Exit.Failure.usage("--of: there is no record or province “\(text)”")
    }
    guard parts.count > 1 else {
      let meant = try catalogue.resolveRecordOrPlace(text).value(of: text, "record or province", option: "--of")
      return Place.name(of: meant) == nil ? Scope(records: [RecordID(stored: meant)]) : Scope(province: meant)
    }
    return Scope(
      records: try parts.map { part in
        RecordID(stored: try catalogue.resolveRecord(part).value(of: part, "record", option: "--of"))
      })
  }
}
