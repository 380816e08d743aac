/// A date as CSL-JSON has it: one or two plain dates, or words where EDTF says more than that.
struct CSLDate: Encodable, Equatable {
  private enum CodingKeys: String, CodingKey {
    case dateParts = "date-parts"
    case season, circa, literal
  }

  private(set) var dateParts: [[Int]]?
  private(set) var season: Int?
  /// Whether the writer was not sure, or knew it only about.
  private(set) var circa: Bool?
  private(set) var literal: String?

  init(_ date: EDTFDate) {
    switch date.kind {
    case .instant(let point): take([point])
    case .interval(.date(let start), .date(let end)): take([start, end])
    default: break
    }
    guard dateParts == nil else { return }
    literal = date.inWords
  }

  private mutating func take(_ points: [EDTFDate.Point]) {
    let parts = points.compactMap(\.partsInCSL)
    let seasons = points.compactMap(\.seasonInCSL)
    // CSL has one season for the whole, so a stretch of seasons goes by its words.
    guard parts.count == points.count, seasons.isEmpty || points.count == 1 else { return }
    dateParts = parts
    season = seasons.first
    circa = points.contains { $0.qualifier != .none } ? true : nil
  }
}

extension EDTFDate.Point {
  /// Year, month and day as far as they are known; nil where not even the year is.
  fileprivate var partsInCSL: [Int]? {
    let (year, month, day) = first.parts
    return switch precision {
    case .day: [year, month, day]
    case .month: [year, month]
    case .season, .year: [year]
    case .decade, .century: nil
    }
  }

  /// 1 is spring.
  fileprivate var seasonInCSL: Int? { precision == .season ? first.month / 3 : nil }
}
