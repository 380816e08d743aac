import ZoneData

/// The data of a desk, as the front end passes it on without looking inside.
package struct DeskData: Sendable {
  let catalogue: Catalogue

  /// Takes an index.
  package init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }
}

/// How reading the dossiers ended.
package enum DeskLoad: Sendable {
  case ready(DeskData)
  /// Nothing can be shown, with the reason.
  case failed(String)
}

extension Desk {
  /// Takes what was read; a failure is told, and what was there before stays.
  package mutating func receive(_ load: DeskLoad) {
    switch load {
    case .ready(let data): replaceCatalogue(data.catalogue)
    case .failed(let reason):
      state.message = Message("The dossiers cannot be indexed: \(reason)", isError: true)
    }
  }
}
