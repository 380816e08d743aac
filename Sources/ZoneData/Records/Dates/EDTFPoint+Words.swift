extension EDTFDate.Point {
  /// What several dates have in common, to be written only once.
  enum Shared {
    case nothing, year, monthAndYear
  }

  /// English, with the qualifiers: `about Apr 1985, day unknown (uncertain)`.
  var inWords: String {
    let isApproximate = qualifier == .approximate || qualifier == .both
    let isUncertain = qualifier == .uncertain || qualifier == .both
    return (isApproximate ? "about " : "") + words() + hiddenInWords + (isUncertain ? " (uncertain)" : "")
  }

  /// The date alone, without what the dates around it already say.
  func words(omitting shared: Shared = .nothing) -> String {
    let (year, month, day) = first.parts
    let yearWords = shared == .nothing ? " " + Day.words(forYear: year) : ""
    return switch precision {
    case .day where shared == .monthAndYear: "\(day)"
    case .day: "\(day) \(Day.name(ofMonth: month))\(yearWords)"
    case .month: Day.name(ofMonth: month) + yearWords
    case .season: ["spring", "summer", "autumn", "winter"][month / 3 - 1] + yearWords
    case .year: Day.words(forYear: year)
    case .decade: Self.words(forDecade: year)
    case .century: Self.words(forCentury: year)
    }
  }

  /// What the dates have in common, if all are plain and have the same precision.
  static func shared(among points: [EDTFDate.Point]) -> Shared {
    guard let model = points.first, model.precision <= .season,
      points.allSatisfy({ $0.isPlain && $0.precision == model.precision })
    else {
      return .nothing
    }
    let (year, month, _) = model.first.parts
    guard points.allSatisfy({ $0.first.year == year }) else {
      return .nothing
    }
    return model.precision == .day && points.allSatisfy { $0.first.month == month } ? .monthAndYear : .year
  }

  private var isPlain: Bool {
    unspecified == .nothing && qualifier == .none
  }

  private var hiddenInWords: String {
    switch unspecified {
    case .nothing: ""
    case .day: ", day unknown"
    case .month: ", month unknown"
    case .monthAndDay: ", day and month unknown"
    }
  }

  private static func words(forDecade year: Int) -> String {
    // The forties BC are 49 to 40 BC, but -004X is 50 to 41 BC.
    year < 0 ? "\(1 - year)–\(-8 - year) BC" : year < 1000 ? "AD \(year)s" : "\(year)s"
  }

  /// `20th century` for 19XX, because `1900s` would read as the decade 190X.
  private static func words(forCentury year: Int) -> String {
    let number = year < 0 ? (99 - year) / 100 : year / 100 + 1
    return "\(number)\(ordinalEnding(number)) century" + (year < 0 ? " BC" : "")
  }

  private static func ordinalEnding(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "th"
    case (1, _): "st"
    case (2, _): "nd"
    case (3, _): "rd"
    default: "th"
    }
  }
}
