import ZoneData

/// Maps days to columns: periods side by side, with a blank between groups.
struct TimelineScale: Equatable {
  let unit: TimelineUnit
  let columnsPerPeriod: Int
  /// The group at the left edge.
  let firstGroup: Int
  let width: Int
  private let lastGroup: Int

  /// The largest width of a period.
  private static let widestPeriod = 6

  /// Makes all periods as wide as they fit. If they do not fit, shows those around `period`, and keeps `shown` as the
  /// first group if possible.
  init(_ unit: TimelineUnit, periods: ClosedRange<Int>, showing period: Int?, from shown: Int?, width: Int) {
    self.unit = unit
    self.width = width
    let (first, last) = (unit.group(of: periods.lowerBound), unit.group(of: periods.upperBound))
    lastGroup = last
    let fitting = (1...Self.widestPeriod).last { Self.columns(last - first + 1, unit, $0) <= width }
    columnsPerPeriod = fitting ?? 1
    guard fitting == nil else {
      firstGroup = first
      return
    }
    let whole = max(1, (width + 1) / (unit.groupSize + 1))
    var start = min(max(shown ?? last - whole + 1, first), max(first, last - whole + 1))
    if let group = period.map(unit.group) {
      start = min(max(start, group - whole + 1), group)
    }
    firstGroup = start
  }

  private static func columns(_ groups: Int, _ unit: TimelineUnit, _ columnsPerPeriod: Int) -> Int {
    let (columns, isTooMuch) = groups.multipliedReportingOverflow(by: unit.groupSize * columnsPerPeriod + 1)
    return isTooMuch ? .max : columns - 1
  }

  private var groupWidth: Int { unit.groupSize * columnsPerPeriod + 1 }

  /// The groups with at least one visible column.
  var groups: Range<Int> {
    firstGroup..<max(firstGroup, min(lastGroup + 1, firstGroup + (width + groupWidth - 1) / groupWidth))
  }

  /// The periods with at least one visible column.
  var periods: Range<Int> {
    let first = firstGroup * unit.groupSize
    let all = first..<groups.upperBound * unit.groupSize
    return first..<(all.last { column(of: $0) < width } ?? first) + 1
  }

  /// The first column of a group, which may be outside the track.
  func column(ofGroup group: Int) -> Int {
    // Far outside is clamped, so that no sum overflows.
    let distance = max(-width - 1, min(group.subtractingReportingOverflow(firstGroup).partialValue, width + 1))
    return distance * groupWidth
  }

  /// The first column of a period, which may be outside the track.
  func column(of period: Int) -> Int {
    let group = unit.group(of: period)
    return column(ofGroup: group) + (period - group * unit.groupSize) * columnsPerPeriod
  }

  /// The column of a day, which may be outside the track.
  func column(of day: Day) -> Int {
    column(of: unit.period(of: day)) + Int(unit.fraction(of: day) * Double(columnsPerPeriod))
  }

  /// The visible columns of a period.
  func columns(of period: Int) -> Range<Int> {
    let first = column(of: period)
    return (first..<first + columnsPerPeriod).clamped(to: 0..<width)
  }

  /// The columns of a mark; nil if it is wholly outside the track.
  func span(_ mark: TimelineMark) -> TimelineSpan? {
    let first = mark.earliest.map { column(of: $0) }
    let last = mark.latest.map { column(of: $0) }
    guard (first ?? .min) < width, (last ?? .max) >= 0, width > 0 else { return nil }
    let columns = max(0, first ?? 0)...max(0, min(last ?? width - 1, width - 1))
    return TimelineSpan(
      columns: columns, startsHere: (first ?? -1) >= 0, endsHere: (last ?? width) < width, form: mark.form)
  }
}

/// The columns of the track that a mark covers.
package struct TimelineSpan: Hashable, Sendable {
  package let columns: ClosedRange<Int>
  /// Whether its first day is known and on the track.
  package let startsHere: Bool
  /// Whether its last day is known and on the track.
  package let endsHere: Bool
  package let form: TimelineMark.Form
}
