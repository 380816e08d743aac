import ArgumentParser
import ZoneData
import ZoneViewModels

/// What a list is narrowed to as the dashboard is by drilling down.
struct ScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What has to do with a record, as drilling into it shows: its id, several with commas for any of them, or a province; twice for both.",
      valueName: "id"), completion: .scopes)
  var of: [String] = []

  /// The scope that the options are; throws at what is none, and at a record that is not there.
  func scope(in catalogue: Catalogue, beside view: SavedView? = nil) throws -> Scope {
    try of.reduce(into: view?.scope ?? Scope()) { scope, text in
      guard let more = Scope(text: text) else {
        throw Exit.Failure.usage("--of: “\(text)” is neither the id of a record nor a province")
      }
      try check(more.records, in: catalogue)
      if more.province != nil, scope.province == nil {
        scope.province = more.province
      } else if more.province == nil, scope.records.isEmpty {
        scope.records = more.records
      } else if more.province == nil, scope.leads.isEmpty {
        scope.leads = more.records
      } else {
        throw Exit.Failure.usage("--of: “\(text)” is one too many; there can be one province and two lists of records")
      }
    }
  }

  private func check(_ records: [RecordID], in catalogue: Catalogue) throws {
    for id in records where try catalogue.heading(of: id) == nil {
      let nearest = try catalogue.nearestID(to: id.text).map { "; did you mean \($0)?" } ?? ""
      throw Exit.Failure.usage("--of: there is no record “\(id)”\(nearest)")
    }
  }
}
