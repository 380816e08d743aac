import ZoneData

/// A date in CSL-JSON: one or two plain dates, or words if EDTF says more than that.
struct CSLDate: Encodable, Equatable {
  private enum CodingKeys: String, CodingKey {
    case dateParts = "date-parts"
    case season, circa, literal
  }

  private(set) var dateParts: [[Int]]?
  private(set) var season: Int?
  /// Whether the date is uncertain or approximate.
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
    // CSL has a single season, so a range of seasons is written in words.
    guard parts.count == points.count, seasons.isEmpty || points.count == 1 else { return }
    dateParts = parts
    season = seasons.first
    circa = points.contains { $0.qualifier != .none } ? true : nil
  }
}

extension EDTFDate.Point {
  /// Year, month and day as far as they are known; nil if not even the year is.
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
