import ZoneData

/// What can be done instead of editing a shipped dossier, which the next version of the program would overwrite.
package struct ShippedPage: PopupPage {
  let file: String
  let line: Int
  /// Whether a value is selected that can be corrected.
  let isOfValue: Bool

  /// A way to change what it says.
  package enum Choice: Equatable { case correct, copy }

  package var width: PopupWidth { .medium }

  /// The ways to change what it says.
  package func sheet(_ desk: DeskModel) -> Sheet {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    var items = [
      Sheet.Item(
        paragraphs: [.init("\(name) is shipped with the program, so it is not edited in place.")], isHeading: true,
        isFlush: true), Sheet.heading(""),
    ]
    if isOfValue {
      items.append(
        Sheet.Item(
          paragraphs: [.init("Correct the value"), .init("in a note that names what it replaces, and why", .dim)],
          target: .shipped(.correct), isFlush: true))
    }
    items.append(
      Sheet.Item(
        paragraphs: [
          .init("Copy the dossier into your journal and edit the copy"),
          .init("the copy replaces it; stz doctor says when the original changes", .dim),
        ], target: .shipped(.copy), isFlush: true))
    return Sheet(title: "A shipped dossier", items: items)
  }

  /// Opens the form of a correction, or copies the dossier.
  package func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    desk.state.popup = nil
    switch item.target {
    case .shipped(.correct): return desk.perform(.correct)
    case .shipped(.copy): return .write(.copy(file, line: line))
    default: return nil
    }
  }
}
