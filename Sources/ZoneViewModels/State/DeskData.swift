import ZoneCatalogue
import ZoneData

/// The data that the desk asks for.
package struct DeskRequest: Hashable, Sendable {
  /// The day whose state of knowledge is wanted; nil for today.
  package let asOf: Day?
  /// Whether to read every dossier again, even if its size and time are unchanged.
  package var isThorough: Bool

  /// The default is what is known today.
  package init(asOf: Day? = nil, isThorough: Bool = false) {
    self.asOf = asOf
    self.isThorough = isThorough
  }
}

/// A catalogue with the request that it answers.
package struct DeskData: Sendable {
  let catalogue: Catalogue
  let request: DeskRequest

  package init(_ catalogue: Catalogue, for request: DeskRequest = DeskRequest()) {
    self.catalogue = catalogue
    self.request = request
  }
}

/// The progress or the result of reading the dossiers.
package enum DeskLoad: Sendable {
  /// The reading continues.
  case reading(DeskProgress)
  /// The stored data, shown while the dossiers are checked for changes.
  case found(DeskData)
  case ready(DeskData)
  /// The dossiers have not changed.
  case unchanged
  /// No data can be shown. Has the reason.
  case failed(String)
}
