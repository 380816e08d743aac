import ZoneData

/// Which data a desk wants.
package struct DeskRequest: Hashable, Sendable {
  /// The day whose state of knowledge is wanted; nil for today's.
  package let asOf: Day?
  /// Whether every dossier is to be read again, also one that looks as it did.
  package var isThorough: Bool

  /// Asks for what is known today, or was on a day.
  package init(asOf: Day? = nil, isThorough: Bool = false) {
    self.asOf = asOf
    self.isThorough = isThorough
  }
}

/// The data of a desk, as the front end passes it on without looking inside.
package struct DeskData: Sendable {
  let catalogue: Catalogue
  let request: DeskRequest

  /// Takes an index, and what it is the answer to.
  package init(_ catalogue: Catalogue, for request: DeskRequest = DeskRequest()) {
    self.catalogue = catalogue
    self.request = request
  }
}

/// How reading the dossiers goes on, or how it ended.
package enum DeskLoad: Sendable {
  /// There is more to come.
  case reading(DeskProgress)
  /// Data as they were kept; whether they are what the dossiers say now is being looked at.
  case found(DeskData)
  case ready(DeskData)
  /// What was found is what the dossiers say.
  case unchanged
  /// Nothing can be shown, with the reason.
  case failed(String)
}

extension Desk {
  /// Takes what was read; a failure is told, and what was there before stays.
  package mutating func receive(_ load: DeskLoad) {
    state.progress = nil
    switch load {
    case .reading(let progress):
      state.progress = progress
      state.failure = nil
    case .unchanged: break
    case .found(let data), .ready(let data):
      // An answer that comes late, after the user has gone on to another day, is not what is wanted any more.
      guard data.request.asOf == request.asOf else { return }
      state.failure = nil
      // As of another day a record may only not be known yet.
      trailIsUnchecked = trailIsUnchecked || data.request.asOf == nil || data.request.asOf == dayRead
      dayRead = data.request.asOf
      replaceCatalogue(data.catalogue)
    case .failed(let reason):
      state.failure = catalogue == nil ? reason : nil
      state.message = Message("The dossiers cannot be indexed: \(reason)", isError: true)
    }
  }
}
