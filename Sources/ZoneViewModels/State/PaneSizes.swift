/// The widths of the columns and the heights of the panes in cells. A pane and its neighbour below share a border, which
/// counts for the pane above.
package struct PaneSizes: Hashable, Sendable {
  /// The narrowest column, and the lowest pane: headings and two rows between borders.
  package static let least = (width: 20, height: 4)

  package let form: PaneForm
  package internal(set) var widths: [Int]
  package internal(set) var heights: [[Int]]

  package init(_ form: PaneForm, widths: [Int], heights: [[Int]]) {
    (self.form, self.widths, self.heights) = (form, widths, heights)
  }

  /// Moves a divider to a distance from the start of the screen's panes, as far as its neighbours allow.
  mutating func move(_ divider: Divider, to position: Int) {
    if let row = divider.row {
      guard heights.indices.contains(divider.column) else { return }
      Self.move(&heights[divider.column], after: row, to: position, least: Self.least.height)
    } else {
      Self.move(&widths, after: divider.column, to: position, least: Self.least.width)
    }
  }

  /// Makes the column of a pane wider, or narrower by a negative number.
  mutating func widen(_ pane: PaneID, by cells: Int) {
    guard let place = form.place(of: pane) else { return }
    Self.grow(&widths, at: place.column, by: cells, least: Self.least.width)
  }

  /// Makes a pane taller, or shorter by a negative number.
  mutating func heighten(_ pane: PaneID, by cells: Int) {
    guard let place = form.place(of: pane) else { return }
    Self.grow(&heights[place.column], at: place.row, by: cells, least: Self.least.height)
  }

  private static func move(_ sizes: inout [Int], after place: Int, to end: Int, least: Int) {
    guard sizes.indices.contains(place), sizes.indices.contains(place + 1) else { return }
    let both = sizes[place] + sizes[place + 1]
    guard both >= 2 * least else { return }
    sizes[place] = min(max(least, end - sizes[..<place].reduce(0, +)), both - least)
    sizes[place + 1] = both - sizes[place]
  }

  /// The next size gives or takes the cells; if it has none left to give, those further away do.
  private static func grow(_ sizes: inout [Int], at place: Int, by cells: Int, least: Int) {
    let others = Array(sizes.indices.suffix(from: place + 1)) + sizes.indices.prefix(upTo: place).reversed()
    guard let next = others.first else { return }
    if cells < 0 {
      let taken = min(-cells, max(0, sizes[place] - least))
      sizes[place] -= taken
      sizes[next] += taken
      return
    }
    var wanted = cells
    for other in others {
      let given = min(wanted, max(0, sizes[other] - least))
      sizes[other] -= given
      sizes[place] += given
      wanted -= given
    }
  }
}
