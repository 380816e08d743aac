import ZoneData

/// The text of a cell on the screen, with its role.
package struct ShownCell: Equatable, Sendable {
  package let text: String
  package let role: Role
  /// The number of characters of the number that it begins with, by whose end a column is aligned; nil if it does not begin
  /// with a number.
  package let figure: Int?
  /// The role of the mark behind the text; nil if the value is simply printed.
  package private(set) var mark: Role?
  /// The value as stored, the first of several; nil if it is unknown.
  package private(set) var value: String?

  package init(_ text: String, _ role: Role = .text, figure: Int? = nil, mark: Role? = nil) {
    (self.text, self.role, self.figure, self.mark) = (text, role, figure, mark)
  }

  init(_ quantity: Quantity?) {
    if let quantity {
      let figure = quantity.figureInShort
      self.init("\(figure) \(quantity.unit)", figure: figure.count)
    } else {
      self.init("?", .unknown)
    }
  }

  /// The cell with its stored value, and with the mark of a value that is not simply printed.
  func of(_ value: RowTable.Cell?, _ mark: Mark?) -> ShownCell {
    var cell = self
    cell.mark = mark?.role
    if case .list(let texts)? = value { cell.value = texts.first } else { cell.value = value?.text }
    return cell
  }

  /// A text, or “?” in the role for unknown values if it is nil.
  init(known text: String?, _ role: Role = .dim) {
    self.init(text ?? "?", text == nil ? .unknown : role)
  }
}
