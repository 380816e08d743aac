import ArgumentParser
import ZoneData
import ZoneSettings
import ZoneViewModels

/// The option for a saved view. All commands share one type, because if two had the option the outer one would get it.
struct ViewOption: ParsableArguments {
  @Option(
    name: .customLong("view"),
    help: ArgumentHelp("A view saved in config.yaml: its pane, filter, scope and order.", valueName: "name"),
    completion: .views)
  var name: String?

  /// The view. Throws if none is saved under the name. `day` overrides the day of the view.
  func saved(asOf day: Day?) throws -> SavedView? { try Self.saved(name, asOf: day) }

  static func saved(_ name: String?, asOf day: Day?) throws -> SavedView? {
    try name.map(UserConfig.current.view).map { view in
      var view = view
      view.asOf = day ?? view.asOf
      return view
    }
  }
}
