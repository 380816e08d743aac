import ZoneData

/// The timeline as the screen shows it, beside the rows of its list.
package struct TimelineModel: Equatable, Sendable {
  package let unit: TimelineUnit
  /// By what events are put into lanes.
  package let lanes: LaneKind?
  /// Where the axis and the tracks of the rows stand in the room for cells.
  package let track: Track
  package let axis: TimelineAxis
  /// What the rows of the window cover; empty where rows have no tracks of their own.
  package let spans: [[TimelineSpan]]
  /// Events without a date, which stand after all others.
  package let undated: Int

  /// How it is looked at: `quarters`, `zones by quarter`.
  package var inWords: String {
    switch lanes {
    case nil: unit.name
    case .zone: "zones by \(unit.name.dropLast())"
    case .body: "bodies by \(unit.name.dropLast())"
    }
  }

  /// A place for the axis among the columns of the room.
  package struct Track: Equatable, Sendable {
    package let column: Int
    package let width: Int
    /// Whether rows end where the track begins, each with a track of its own.
    package let isBesideRows: Bool

    /// Lanes always have tracks; events where there is room for a sentence and a track.
    init(columns: Int, hasLanes: Bool) {
      isBesideRows = columns >= Self.wideEnough || hasLanes
      guard isBesideRows else {
        (column, width) = (0, max(0, columns))
        return
      }
      let names = hasLanes ? min(Self.widestName, columns * 2 / 5) : columns * 3 / 5
      column = min(max(0, columns), names + Self.gap)
      width = max(0, columns - column)
    }

    private static let wideEnough = 96
    private static let widestName = 36
    private static let gap = 2
  }
}

/// The axis of the rows that are shown, and where it was scrolled to.
struct TimelineLoader {
  private var query: Query?
  private(set) var density = EventDensity()
  private var firstGroup: Int?
  private var unit: TimelineUnit?
  private(set) var model: TimelineModel?
  /// The periods on the track, and those that there are.
  private(set) var periods: (shown: Range<Int>, all: ClosedRange<Int>)?

  /// Brings the axis to the rows; asks the catalogue only where the query is another.
  mutating func settle(
    _ state: TimelineState, _ query: Query, rows: [ListRow], selected: Int?, columns: Int,
    days: (today: Day?, asOf: Day?),
    from catalogue: Catalogue
  ) throws {
    if query != self.query {
      density = try catalogue.density(query)
      self.query = query
    }
    guard columns > 0 else {
      model = nil
      return
    }
    let track = TimelineModel.Track(columns: columns, hasLanes: state.lanes != nil)
    let row = selected.map { rows[$0] }
    let selected = state.lanes == nil ? row?.marks.first : nil
    let all = periods(by: state.unit, days)
    let scale = scale(state, selected, all, width: track.width)
    firstGroup = scale.firstGroup
    periods = (scale.periods, all)
    model = TimelineModel(
      unit: state.unit, lanes: state.lanes, track: track,
      axis: TimelineAxis(density, scale, selected: selected, today: days.today, asOf: days.asOf),
      spans: track.isBesideRows ? rows.map { $0.marks.compactMap(scale.span) } : [], undated: density.undated)
  }

  private mutating func scale(
    _ state: TimelineState, _ selected: TimelineMark?, _ all: ClosedRange<Int>, width: Int
  ) -> TimelineScale {
    if state.unit != unit {
      unit = state.unit
      firstGroup = nil
    }
    let here = (selected?.earliest ?? selected?.latest).map(state.unit.period)
    let shown = state.lanes == nil ? here : state.period
    return TimelineScale(state.unit, periods: all, showing: shown, from: firstGroup, width: width)
  }

  /// From the first day worth showing to the last: events, today, the day that knowledge is of.
  private func periods(by unit: TimelineUnit, _ days: (today: Day?, asOf: Day?)) -> ClosedRange<Int> {
    let known = [density.entries.first?.day, density.entries.last?.day, days.today, days.asOf]
    let periods = known.compactMap { $0.map(unit.period) }
    return (periods.min() ?? 0)...(periods.max() ?? 0)
  }
}

extension EventDensity {
  /// The row of the first event in the next period that has any, or in the one before; nil where there is none.
  func row(after row: Int, by unit: TimelineUnit, forward: Bool) -> Int? {
    var starts: [(row: Int, period: Int?)] = []
    var count = 0
    for entry in entries {
      let period = unit.period(of: entry.day)
      if starts.last?.period != period {
        starts.append((count, period))
      }
      count += entry.count
    }
    if undated > 0 {
      starts.append((count, nil))
    }
    return forward ? starts.first { $0.row > row }?.row : starts.last { $0.row < row }?.row
  }
}
