import Algorithms
import ZoneData

/// Makes the text of a value of a cell, as dossiers write it.
enum CellValue {
  /// The text; nil if the cell is not a value of the field.
  static func read(_ cell: String, _ field: Field, unit: String?) -> String? {
    guard case .success(let text) = value(cell, field, unit: unit) else { return nil }
    return text
  }

  /// The text, or what is wrong with the cell in the words of the dossier reader.
  static func value(_ cell: String, _ field: Field, unit: String?) -> Result<String, Problem.Kind> {
    let cell = field.type == .quantity ? withPlainNumbers(cell) : cell
    let printed = check(cell, field)
    guard case .failure = printed else { return printed }
    let read = forms(cell, field, unit).lazy.map { check($0, field) }.first {
      if case .success = $0 { true } else { false }
    }
    // What is wrong is said of the cell as printed.
    return read ?? printed
  }

  /// Checks a text with the reader of dossiers. What it says to write instead is taken if it is the only reading.
  private static func check(_ text: String, _ field: Field) -> Result<String, Problem.Kind> {
    do throws(Problem.Kind) {
      try field.check(text)
      return .success(text)
    } catch {
      switch error {
      case .badDate(.otherForm(_, let write)), .badQuantity(.otherForm(_, _, let write)):
        return (try? field.check(write)) == nil ? .failure(error) : .success(write)
      default: return .failure(error)
      }
    }
  }

  /// Other ways to write a cell.
  private static func forms(_ cell: String, _ field: Field, _ unit: String?) -> [String] {
    switch field.type {
    case .word(let words):
      let word = ColumnGuess.words(cell).joined(separator: "-")
      return [word] + words.filter { $0.count == 1 ? false : word.contains($0) }.prefix(1)
    case .subdivision:
      return [Subdivision.named(cell)?.code].compactMap(\.self)
    case .country: return [cell.uppercased(), Place.named(cell) ?? ""].filter { $0.utf8.count == 2 }
    case .quantity:
      return unit.map { ["\(cell) \($0)"] } ?? []
    default: return []
    }
  }

  /// A cell whose numbers have no separators but a decimal point. The last of two kinds of separators is the decimal one; a
  /// comma alone separates thousands if three digits follow each.
  static func withPlainNumbers(_ cell: String) -> String {
    cell.replacing(/[0-9][0-9.,]*[0-9]/) { match in
      let number = String(match.output)
      guard let comma = number.lastIndex(of: ",") else { return number }
      if let point = number.lastIndex(of: ".") {
        return comma < point
          ? number.replacing(",", with: "") : number.replacing(".", with: "").replacing(",", with: ".")
      }
      let groups = number.split(separator: ",", omittingEmptySubsequences: false)
      let areThousands = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3 && groups[0] != "0"
      return areThousands || groups.count > 2 ? groups.joined() : groups.joined(separator: ".")
    }
  }
}
