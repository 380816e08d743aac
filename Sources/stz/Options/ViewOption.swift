import ArgumentParser
import ZoneData
import ZoneViewModels

/// The saved view that is wanted. It is one type for all commands, as an option of two would go to the outer one.
struct ViewOption: ParsableArguments {
  @Option(
    name: .customLong("view"),
    help: ArgumentHelp("A view that is saved in config.yaml: its pane, filter, scope and order.", valueName: "name"),
    completion: .views)
  var name: String?

  /// The view; throws where none is saved under the name. A day that was asked for goes before that of the view.
  func saved(asOf day: Day?) throws -> SavedView? { try Self.saved(name, asOf: day) }

  /// The view of a name, where there is one.
  static func saved(_ name: String?, asOf day: Day?) throws -> SavedView? {
    try name.map(UserConfig.current.view).map { view in
      var view = view
      view.asOf = day ?? view.asOf
      return view
    }
  }
}
