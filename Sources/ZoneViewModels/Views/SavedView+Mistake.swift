import ZoneCatalogue
import ZoneData

extension SavedView {
  /// The first mistake of the view in a catalogue, with its position; nil if there is none. `isShort` names the file
  /// without its folder, for a line of the screen.
  package func mistake(in catalogue: Catalogue, isShort: Bool = false) throws -> String? {
    let missing = try scope.records.first { try catalogue.heading(of: $0) == nil }
    let problem = try catalogue.parse(filter).problems.first
    guard let words = try missing.map({ try Self.missing($0, in: catalogue) }) ?? problem?.message else { return nil }
    let name = isShort ? place?.split(separator: "/").last.map(String.init) : place
    return "\(name.map { $0 + ": " } ?? "")view “\(self.name)”: \(words)"
  }

  /// What an id that no dossier defines can have meant. A view has ids, because it is opened at once: what a name means
  /// could change with every dossier.
  private static func missing(_ id: RecordID, in catalogue: Catalogue) throws -> String {
    let found = try catalogue.resolveRecord(id.text)
    let meant = found.meanings.prefix(3).map(\.inWords).joined(separator: ", ")
    let nearest = if case .none(let nearest?, _) = found { nearest } else { meant }
    return "no dossier defines “\(id)”" + (nearest.isEmpty ? "" : "; did you mean \(nearest)?")
  }
}
