import ZoneCatalogue
import ZoneData

/// The axis above the timeline, ready to draw: the names of groups, a bar for each period, and signs.
package struct TimelineAxis: Equatable, Sendable {
  /// The name of a group of periods, at its first column.
  package struct Name: Equatable, Sendable {
    package let column: Int
    package let text: String
  }

  /// The number of events in a period.
  package struct Bar: Equatable, Sendable {
    /// The largest height.
    package static let tallest = 8
    package let columns: Range<Int>
    package let count: Int
    /// From 1 up to `tallest` for the period with the most events.
    package let height: Int
    package let isSelected: Bool
  }

  /// A sign below the bars.
  package struct Sign: Equatable, Sendable {
    /// The event or day that the sign marks.
    package enum Kind: Equatable, Sendable {
      case change, today, asOf
    }

    package let column: Int
    package let kind: Kind
  }

  package let width: Int
  package let names: [Name]
  package let bars: [Bar]
  package let signs: [Sign]
  /// Whether there are events before or after the visible periods.
  package let hasEarlier: Bool
  package let hasLater: Bool
  /// The columns of the selected row; nil if it is outside the track or nothing is selected.
  package let selection: TimelineSpan?

  init(_ density: EventDensity, _ scale: TimelineScale, selected: TimelineMark?, today: Day?, asOf: Day?) {
    let unit = scale.unit
    width = scale.width
    names = Self.names(scale)
    let shown = density.entries.filter { scale.periods.contains(unit.period(of: $0.day)) }
    let byPeriod = Dictionary(grouping: shown) { unit.period(of: $0.day) }
    let counts = byPeriod.mapValues { $0.reduce(0) { $0 + $1.count } }
    let most = counts.values.max() ?? 0
    let here = (selected?.earliest ?? selected?.latest).map(unit.period)
    bars = counts.keys.sorted().map { period in
      let count = counts[period] ?? 0
      return Bar(
        columns: Self.columns(of: period, scale), count: count,
        height: (count * Bar.tallest + most - 1) / max(1, most), isSelected: period == here)
    }
    // A selected change has its own sign, on its day.
    let covered = selected?.form == .change ? here : nil
    let changes = byPeriod.keys.sorted().filter { period in
      period != covered && (byPeriod[period] ?? []).contains { $0.changes > 0 }
    }
    var signs = changes.map { Sign(column: scale.column(of: $0), kind: .change) }
    signs += [(today, Sign.Kind.today), (asOf, .asOf)].compactMap { day, kind in
      day.map { Sign(column: scale.column(of: $0), kind: kind) }
    }
    self.signs = signs.filter { (0..<scale.width).contains($0.column) }
    selection = selected.flatMap(scale.span)
    let ends = [density.entries.first, density.entries.last].map { $0.map { unit.period(of: $0.day) } }
    hasEarlier = ends[0].map { $0 < scale.periods.lowerBound } ?? false
    hasLater = ends[1].map { $0 >= scale.periods.upperBound } ?? false
  }

  /// Years are named one by one if each has room, else by decade.
  private static func names(_ scale: TimelineScale) -> [Name] {
    let unit = scale.unit
    if unit == .year, scale.columnsPerPeriod > yearWidth {
      return scale.periods.map { Name(column: scale.column(of: $0), text: unit.name(of: $0)) }
    }
    return scale.groups.map { Name(column: scale.column(ofGroup: $0), text: unit.name(ofGroup: $0)) }
  }

  /// A blank separates wide bars: two bars of one height would look like one.
  private static func columns(of period: Int, _ scale: TimelineScale) -> Range<Int> {
    let columns = scale.columns(of: period)
    return scale.columnsPerPeriod < 3 ? columns : columns.clamped(to: columns.lowerBound..<columns.upperBound - 1)
  }

  private static let yearWidth = 4
}
