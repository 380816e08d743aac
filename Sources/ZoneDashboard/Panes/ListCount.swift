import ZoneViewModels

/// The number of rows in the title of a list: `33`; `4–20 of 33` if not all of them are shown; `6 of 33` if the list is
/// narrowed, and `4–20 of 25 (33)` if both.
struct ListCount {
  let text: String
  /// A text as wide as this one at any scroll position. Scrolling must not change what else fits into the title.
  let widest: String
  /// The text that has to fit beside it.
  let besides: String?

  /// The forms of the number, the longest first. The number of undated events gives way to any text after the title, the
  /// position and the number of all rows only to what the list is narrowed to.
  static func forms(_ list: ListModel, _ timeline: TimelineModel?, asides: [String]) -> [ListCount] {
    let marked = list.markedCount > 0 ? "\(list.markedCount) marked · " : ""
    func form(_ text: String, _ widest: String? = nil, besides: String? = nil) -> ListCount {
      ListCount(text: marked + text, widest: marked + (widest ?? text), besides: besides)
    }
    guard !list.isStale else { return [form("… of \(list.total)")] }
    let isLanes = timeline?.lanes != nil
    let isNarrowed = !isLanes && (list.count != list.total || list.isCut)
    let count = "\(list.count)\(list.isCut ? "+" : "")\(isLanes ? " lanes" : "")"
    let whole = isNarrowed ? "\(count) of \(list.total)" : count
    let undated = timeline.map { $0.undated > 0 ? " · \($0.undated) undated" : "" } ?? ""
    let marks = list.markedCount > 0 ? "\(list.markedCount) marked" : count
    let short = [form(count), ListCount(text: marks, widest: marks, besides: nil)]
    guard let shown = list.shown, !shown.isEmpty else {
      return [form(whole + undated, besides: asides.first), form(whole)] + short
    }
    let end = " of \(count)" + (isNarrowed ? " (\(list.total))" : "")
    let (place, widest) = ("\(shown.lowerBound + 1)–\(shown.upperBound)\(end)", "\(list.count)–\(list.count)\(end)")
    return [
      form(place + undated, widest + undated, besides: asides.first),
      form(place, widest, besides: list.scope.first), form(whole),
    ] + short
  }
}
