import TerminalCells
import ZoneData

/// The part of a list or sheet that is shown, as a heavy part of the right border; nothing if all of it is.
struct ScrollBar {
  /// The first line that is shown, counted from 0.
  let first: Int
  let shown: Int
  let total: Int

  /// Draws it over a part of the right border, from the first to the last line of what is shown.
  func draw(x: Int, _ lines: Range<Int>, _ role: Role, on canvas: inout Canvas) {
    for y in thumb(in: lines.count) {
      canvas.draw(canvas.glyphs.scroll, x: x, y: lines.lowerBound + y, width: 1, role)
    }
  }

  /// The lines of a border of some lines. It reaches an end of the border only at that end of the list.
  func thumb(in height: Int) -> Range<Int> {
    guard total > shown, shown > 0, height > 2 else { return 0..<0 }
    let length = min(height - 1, max(1, (shown * height + total / 2) / total))
    let room = height - length
    var start = (first * room + (total - shown) / 2) / (total - shown)
    if first > 0, start == 0, room > 1 { start = 1 }
    if first < total - shown, start == room, room > 1 { start = room - 1 }
    return start..<(start + length)
  }

  /// The position in words: `4–20 of 33`.
  var inWords: String { "\(first + 1)–\(min(first + shown, total)) of \(total)" }
}
