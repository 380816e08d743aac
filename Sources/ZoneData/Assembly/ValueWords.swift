extension ShownValue {
  /// The value with everything that is said about it; `name` returns the names of records.
  package func inWords(name: (RecordID) -> String) -> String {
    words(value.inWords(name: name), name: name)
  }

  /// A form of the value with everything that is said about it.
  package func words(_ text: String, name: (RecordID) -> String) -> String {
    let remarks = ValueWords.remarks(on: self, name: name).map { " · " + $0 }.joined()
    return (isPlanned ? "planned: " : "") + text + remarks + (by.map { " (says \(name($0)))" } ?? "")
  }
}

extension RecordValue {
  /// Since when and until when a link or a post held, for the other side of it; nil if that is not known.
  package var timeInWords: String? {
    guard tenure == nil else { return ValueWords.period(on, until: until) }
    let parts = [on?.inWords, until?.endInWords].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// What is said about a value besides itself.
package enum ValueWords {
  /// The remarks in their order: what only its field has, since when and until when, and when it was last seen.
  package static func remarks(on value: ShownValue, name: (RecordID) -> String) -> [String] {
    details(value.details) + time(of: value, name) + seen(value)
  }

  /// The keys that only some fields have.
  package static func details(_ details: [ValueKey: String]) -> [String] {
    ValueKey.details.compactMap { key in
      guard let text = details[key] else { return nil }
      return switch key {
      case .licence: "licence \(text)"
      case .country: Country.name(of: text) ?? text
      case .precision: "position of the \(text)"
      case .basis: text
      default: nil
      }
    }
  }

  private static func time(of value: ShownValue, _ name: (RecordID) -> String) -> [String] {
    if let successor = value.successor {
      let start = period(value.on, until: nil).map { [$0] } ?? []
      return start + ["until \(successor.seen.inWords) or before: then \(name(successor.person))"]
    }
    if value.field.type == .post { return period(value.on, until: value.until).map { [$0] } ?? [] }
    let on = value.on.map { [$0.inWords] } ?? []
    guard let until = value.until else { return on }
    return [(on + ["until \(until.inWords)"]).joined(separator: ", ")]
  }

  /// The time in an office: `Feb 2021 – Aug 2022`, `from 17 Dec 2020 or before, until Aug 2022`. `on` is an interval, or a
  /// beginning that is only known within limits; `until` says more of an end than the interval can.
  static func period(_ on: EDTFDate?, until: EDTFDate?) -> String? {
    var start = on.map { "from \($0.startInWords)" }
    if let on, case .interval = on.kind {
      if on.latest != nil { return on.earliest == nil ? until?.endInWords ?? on.inWords : on.inWords }
      start = on.inWords
    }
    let parts = [start, until?.endInWords].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The month of the newest document, for posts and facts.
  private static func seen(_ value: ShownValue) -> [String] {
    guard let seen = value.lastSeen else { return [] }
    switch value.field.name {
    case .posts: return value.hasEnded ? [] : ["last seen \(seen.monthInWords)"]
    case .facts: return [seen.monthInWords]
    default: return []
    }
  }
}
