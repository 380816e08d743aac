import ZoneCatalogue

extension SavedView {
  /// The first mistake of the view in a catalogue, with its position; nil if there is none. `isShort` names the file
  /// without its folder, for a line of the screen.
  package func mistake(in catalogue: Catalogue, isShort: Bool = false) throws -> String? {
    let missing = try scope.records.first { try catalogue.heading(of: $0) == nil }
    let problem = try catalogue.parse(filter).problems.first
    guard let words = missing.map({ "no dossier defines “\($0)”" }) ?? problem?.message else { return nil }
    let name = isShort ? place?.split(separator: "/").last.map(String.init) : place
    return "\(name.map { $0 + ": " } ?? "")view “\(self.name)”: \(words)"
  }
}
