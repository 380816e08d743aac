import ArgumentParser
import ZoneViewModels

/// The saved view that is wanted. It is one type for all commands, as an option of two would go to the outer one.
struct ViewOption: ParsableArguments {
  @Option(
    name: .customLong("view"),
    help: ArgumentHelp("A view that is saved in config.yaml: its pane, filter, scope and order.", valueName: "name"),
    completion: .views)
  var name: String?

  /// The view; throws where none is saved under the name.
  func saved() throws -> SavedView? { try name.map(UserConfig.current.view) }
}
