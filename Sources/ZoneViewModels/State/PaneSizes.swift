/// The widths of the columns and the heights of the panes in cells. A pane and its neighbour below share a border, which
/// counts for the pane above.
package struct PaneSizes: Hashable, Sendable {
  /// The narrowest column, and the lowest pane: headings and two rows between borders.
  package static let least = (width: 20, height: 4)

  package let form: PaneForm
  package let widths: [Int]
  package let heights: [[Int]]

  package init(_ form: PaneForm, widths: [Int], heights: [[Int]]) {
    (self.form, self.widths, self.heights) = (form, widths, heights)
  }
}
