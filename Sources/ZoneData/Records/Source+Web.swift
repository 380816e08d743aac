extension Source {
  /// The address if it is a web address. Nothing else in a dossier may start a program or become a link.
  package var webAddress: String? {
    guard let address, !address.contains(where: { $0.isWhitespace || !$0.isVisible }) else { return nil }
    let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    return isWeb ? address : nil
  }
}

extension Character {
  /// Whether it has no control or invisible character.
  fileprivate var isVisible: Bool {
    unicodeScalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
  }
}
