extension EDTFDate {
  /// The date in short English: `by 2 Aug 2022`, `28 Jul – 1 Aug 2022`, `about 2022`.
  package var inWords: String {
    switch kind {
    case .instant(let point): point.inWords
    case .interval(let start, let end): Self.words(from: start, to: end)
    case .oneOf(let members): Self.words(oneOf: members)
    case .allOf(let members): Self.words(members, last: " and ", upTo: "until")
    }
  }

  /// The date as an end: `until Aug 2022`; for one that is only known to be over, `until Jan 2023 or before`.
  package var endInWords: String {
    guard earliest == nil, let latest else { return "until \(inWords)" }
    return "until \(latest.monthInWords) or before"
  }

  /// The date as a beginning: `Feb 2021`; for one that is only known to have come, `17 Dec 2020 or before`.
  package var startInWords: String {
    guard earliest == nil, let latest else { return inWords }
    return "\(latest.inWords) or before"
  }

  private static func words(from start: End, to end: End) -> String {
    switch (start, end) {
    case (.date(let start), .date(let end)): words(from: start, to: end)
    case (.date(let start), .unknown): "from \(start.inWords), end unknown"
    case (.date(let start), _): "from \(start.inWords)"
    case (.unknown, .date(let end)): "until \(end.inWords), start unknown"
    case (_, .date(let end)): "until \(end.inWords)"
    // The parser rejects intervals without any date.
    default: "unknown"
    }
  }

  private static func words(from start: Point, to end: Point) -> String {
    guard start != end else {
      return start.inWords
    }
    let shared = Point.shared(among: [start, end])
    let left = shared == .nothing ? start.inWords : start.words(omitting: shared)
    let right = end.inWords
    // A dash between single words has no spaces: 2–5 Aug 2022, 1964–2008, but 28 Jul – 1 Aug 2022.
    let isClose = !left.contains(" ") && (shared != .nothing || !right.contains(" "))
    return left + (isClose ? "–" : " – ") + right
  }

  private static func words(oneOf members: [Stretch]) -> String {
    guard members.count == 1, let member = members.first, member.start != member.end else {
      return words(members, last: " or ", upTo: "by")
    }
    guard let start = member.start, let end = member.end else {
      return member.start.map { "\($0.inWords) or later" } ?? words(member, upTo: "by")
    }
    let shared = Point.shared(among: [start, end])
    let left = shared == .nothing ? start.inWords : start.words(omitting: shared)
    return "between \(left) and \(end.inWords)"
  }

  private static func words(_ members: [Stretch], last: String, upTo: String) -> String {
    let points = members.compactMap { $0.start == $0.end ? $0.start : nil }
    let shared = points.count == members.count ? Point.shared(among: points) : .nothing
    var parts = members.map { words($0, upTo: upTo) }
    if shared != .nothing {
      parts = points.dropLast().map { $0.words(omitting: shared) } + parts.suffix(1)
    }
    guard parts.count > 1 else {
      return parts.joined()
    }
    return parts.dropLast().joined(separator: ", ") + last + parts.suffix(1).joined()
  }

  private static func words(_ member: Stretch, upTo: String) -> String {
    switch (member.start, member.end) {
    case (let start?, let end?): words(from: start, to: end)
    case (let start?, nil): "from \(start.inWords)"
    case (nil, let end?): "\(upTo) \(end.inWords)"
    case (nil, nil): "unknown"
    }
  }
}
