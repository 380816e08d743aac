/// A sheet with its lines, wrapped once for each width.
struct PageLayout: Sendable {
  let sheet: Sheet
  private(set) var layout = SheetLayout(Sheet(title: "", items: []), columns: 0) { _, _ in [] }
  private var columns: Int?

  init(_ sheet: Sheet) {
    self.sheet = sheet
  }

  mutating func lay(out columns: Int, wrap: (String, Int) -> [String]) {
    guard columns != self.columns else { return }
    layout = SheetLayout(sheet, columns: columns, wrap: wrap)
    self.columns = columns
  }
}
