import ZoneCatalogue
import ZoneData

extension Catalogue {
  /// The record of a kind that has a name, compared without case, accents and punctuation; nil if there is none or several.
  func record(_ kind: RecordKind, named name: String) -> RecordID? {
    guard let resolution = try? resolveRecord(name) else { return nil }
    let ids: [String] =
      switch resolution {
      case .one(let value), .joined(let value, _): [value.value]
      case .several(let values): values.map(\.value)
      default: []
      }
    let wanted = Self.letters(name)
    let matches = ids.map(RecordID.init(stored:)).filter { id in
      guard let record = try? record(id), record.kind == kind else { return false }
      return record.values.contains { value in
        [.name, .aliases].contains(value.field.name) && Self.letters(value.value.text) == wanted
      }
    }
    return matches.count == 1 ? matches[0] : nil
  }

  private static func letters(_ name: String) -> String {
    FoldedText.fold(name).filter { $0.isLetter || $0.isNumber }
  }
}
