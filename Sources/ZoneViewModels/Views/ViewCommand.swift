import Platform
import ZoneCatalogue
import ZoneData

/// The command line that prints the rows of a pane.
struct ViewCommand {
  /// The command line, quoted for a Unix shell.
  let text: String

  init(_ desk: DeskModel, of pane: PaneID) {
    let query = desk.query(for: pane)
    let words = desk.environment.arguments.map(ShellWord.of)
    let day = desk.state.asOf.map { [ShellWord.option("as-of", $0.iso)] } ?? []
    let columns = desk.chosenColumns(of: pane)?.map(\.rawValue).joined(separator: ",") ?? ""
    let list = pane.catalogueList.map { Self.list($0, query, filter: desk.filter(of: pane).text, columns) }
    let page = desk.state.step.focus == .detail ? desk.detail.record.map { ["show", ShellWord.of($0.id.text)] } : nil
    text = (["stz"] + (page ?? list ?? []) + day + words).joined(separator: " ")
  }

  private static func list(_ list: CatalogueList, _ query: Query, filter: String, _ columns: String) -> [String] {
    let selectedZones = query.scope.selectedZones.map(\.text).joined(separator: ",")
    let options = [
      ("of", query.scope.text), ("of", selectedZones), ("query", filter.pasteable), ("sort", query.order?.text ?? ""),
      ("columns", columns),
    ]
    return ["list", list.rawValue] + options.filter { !$0.1.isEmpty }.map { ShellWord.option($0.0, $0.1) }
  }
}
