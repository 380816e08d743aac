import ZoneData

extension [Source] {
  /// The day of the latest document, never after `today`. A document known only since a later day counts from its first
  /// possible day, and not at all if that is still to come.
  func revised(by today: Day?) -> Day? {
    let last = today ?? Day(number: .max)
    return compactMap { source in
      [source.knownSince, source.published?.earliest].compactMap(\.self).first { $0 <= last }
    }.max()
  }
}
