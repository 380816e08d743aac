import ZoneCatalogue
import ZoneData

/// The timeline as drawn beside the rows of its list.
package struct TimelineModel: Equatable, Sendable {
  package let unit: TimelineUnit
  /// The kind of record that groups events into lanes.
  package let lanes: LaneKind?
  /// The position of the axis and the rows' tracks, within the content of the pane.
  package let track: Track
  package let axis: TimelineAxis
  /// The spans of each row in the window; empty if rows have no tracks.
  package let spans: [[TimelineSpan]]
  /// The number of events without a date, which are listed last.
  package let undated: Int
  let periods: Periods

  /// The periods on the track, and all periods.
  struct Periods: Equatable, Sendable {
    let shown: Range<Int>
    let all: ClosedRange<Int>
  }

  /// The unit and the lanes in words: `quarters`, `zones by quarter`.
  package var inWords: String {
    switch lanes {
    case nil: unit.name
    case .zone: "zones by \(unit.name.dropLast())"
    case .body: "bodies by \(unit.name.dropLast())"
    }
  }

  /// The columns of the axis.
  package struct Track: Equatable, Sendable {
    package let column: Int
    package let width: Int
    /// Whether each row has its own track, to the right of its cells.
    package let isBesideRows: Bool

    /// Lanes always have tracks. Single events have them if there is room for a sentence and a track.
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

extension TimelineModel {
  /// What the axis is made of, besides how it is displayed.
  struct Input: Equatable, Sendable {
    let density: EventDensity
    /// The rows of the window, and the index of the selected one.
    let rows: [ShownRow]
    let selected: Int?
    /// The width of the pane.
    let columns: Int
    let today: Day?
    let asOf: Day?
  }

  /// The axis for a window of rows; nil if the pane has no columns for it. The scroll position is kept in `state`, so
  /// that the axis moves only when the selected row leaves it.
  init?(_ input: Input, _ state: inout TimelineState) {
    guard input.columns > 0 else { return nil }
    (unit, lanes, undated) = (state.unit, state.lanes, input.density.undated)
    track = Track(columns: input.columns, hasLanes: state.lanes != nil)
    let selected = state.lanes == nil ? input.selected.flatMap { input.rows[$0].marks.first } : nil
    let all = Self.periods(of: input, by: state.unit)
    let scale = Self.scale(&state, selected, all, width: track.width)
    periods = Periods(shown: scale.periods, all: all)
    axis = TimelineAxis(input.density, scale, selected: selected, today: input.today, asOf: input.asOf)
    spans = track.isBesideRows ? input.rows.map { $0.marks.compactMap(scale.span) } : []
  }

  private static func scale(
    _ state: inout TimelineState, _ selected: TimelineMark?, _ all: ClosedRange<Int>, width: Int
  ) -> TimelineScale {
    if state.unit != state.scrolledUnit {
      (state.scrolledUnit, state.firstGroup) = (state.unit, nil)
    }
    let here = (selected?.earliest ?? selected?.latest).map(state.unit.period)
    let shown = state.lanes == nil ? here : state.period
    let scale = TimelineScale(state.unit, periods: all, showing: shown, from: state.firstGroup, width: width)
    state.firstGroup = scale.firstGroup
    return scale
  }

  /// All periods from the first to the last day among events, today and the day of knowledge.
  private static func periods(of input: Input, by unit: TimelineUnit) -> ClosedRange<Int> {
    let known = [input.density.entries.first?.day, input.density.entries.last?.day, input.today, input.asOf]
    let periods = known.compactMap { $0.map(unit.period) }
    return (periods.min() ?? 0)...(periods.max() ?? 0)
  }
}

extension EventDensity {
  /// The row of the first event in the next or the previous period with events; nil if there is none.
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
