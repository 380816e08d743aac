/// The sizes that the user chose for columns and panes. What was not chosen is laid out by what the rows need.
package struct DeskLayout: Hashable, Sendable {
  /// The chosen shares of one form, in thousandths of the screen.
  package struct Shares: Hashable, Sendable {
    /// The widths of the columns; nil for the standard ones.
    package internal(set) var widths: [Int]?
    /// The heights of the panes of each column; nil where they follow the rows.
    package internal(set) var heights: [[Int]?]
  }

  private var shares: [PaneForm: Shares] = [:]

  /// The default has chosen nothing.
  package init() {}

  package subscript(form: PaneForm) -> Shares? { shares[form] }

  /// Takes the sizes of whatever a divider separates: all columns, or the panes of its column. The others of them stay
  /// where they are.
  mutating func choose(_ divider: Divider, of sizes: PaneSizes) {
    var chosen =
      shares[sizes.form] ?? Shares(widths: nil, heights: sizes.form.columns.map { _ in nil })
    if divider.row == nil {
      chosen.widths = Self.thousandths(of: sizes.widths)
    } else {
      chosen.heights[divider.column] = Self.thousandths(of: sizes.heights[divider.column])
    }
    shares[sizes.form] = chosen
  }

  /// Rounds the positions and not the sizes, so that the same screen gives the same cells again.
  private static func thousandths(of sizes: [Int]) -> [Int] {
    let total = max(1, sizes.reduce(0, +))
    var (end, before) = (0, 0)
    return sizes.map { size in
      end += size
      let position = (end * 1000 + total / 2) / total
      defer { before = position }
      return position - before
    }
  }
}

// MARK: - As text

extension DeskLayout {
  /// The text of a layout in which nothing was chosen.
  private static let standard = "default"

  /// `480 (400 280 320) 520`: the width of each column, and in brackets the heights of its panes. `auto` is a width that
  /// was not chosen. A second form follows after a semicolon.
  package var text: String {
    let forms = PaneForm.allCases.compactMap { shares[$0]?.text }
    return forms.isEmpty ? Self.standard : forms.joined(separator: "; ")
  }

  /// Parses a text; nil if it is not a layout.
  package init?(text: String) {
    guard text != Self.standard else { return }
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let chosen = Shares(text: part), let form = PaneForm(rawValue: chosen.heights.count), shares[form] == nil,
        chosen.fits(form)
      else { return nil }
      shares[form] = chosen
    }
  }
}

extension DeskLayout.Shares {
  fileprivate var text: String {
    heights.indices.map { column in
      let width = widths.map { String($0[column]) } ?? "auto"
      return heights[column].map { "\(width) (\($0.map(String.init).joined(separator: " ")))" } ?? width
    }.joined(separator: " ")
  }

  fileprivate init?(text: Substring) {
    var (widths, heights): ([Int], [[Int]?]) = ([], [])
    var isAutomatic = false
    var isOpen = false
    let spaced = text.replacing("(", with: " ( ").replacing(")", with: " ) ")
    for word in spaced.split(whereSeparator: \.isWhitespace) {
      switch (word, Self.share(word)) {
      case ("auto", _) where !isOpen:
        isAutomatic = true
        heights.append(nil)
      case ("(", _) where !isOpen && heights.last == .some(nil):
        heights[heights.count - 1] = []
        isOpen = true
      case (")", _) where isOpen: isOpen = false
      case (_, let share?) where isOpen: heights[heights.count - 1]?.append(share)
      case (_, let share?):
        widths.append(share)
        heights.append(nil)
      default: return nil
      }
    }
    guard !isOpen, isAutomatic ? widths.isEmpty : widths.count == heights.count else { return nil }
    (self.widths, self.heights) = (isAutomatic ? nil : widths, heights)
  }

  private static func share(_ word: Substring) -> Int? {
    Int(word).flatMap { (1...1000).contains($0) ? $0 : nil }
  }

  /// Whether every column that has heights has one for each of its panes.
  fileprivate func fits(_ form: PaneForm) -> Bool {
    zip(form.columns, heights).allSatisfy { panes, heights in heights.map { $0.count == panes.count } ?? true }
  }
}
