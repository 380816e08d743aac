import TerminalCells
import ZoneCatalogue
import ZoneData

/// What the texts of arguments and options mean.
extension Resolution {
  /// The value that a text means. A misspelled text is reported with how it is read; one that means nothing or several values
  /// is a failure, which lists them.
  func value(of text: String, _ noun: String, option: String = "", _ code: Exit.Code = .usage) throws -> String {
    let prefix = option.isEmpty ? "" : option + ": "
    switch self {
    case .one(let value), .near(let value), .joined(let value, because: _):
      report(text, option: option)
      return value.value
    case .several(let values):
      throw Exit.Failure(code, message: "\(prefix)“\(text)” can mean:", details: Self.lines(values))
    case .tooMany:
      throw Exit.Failure(code, message: "\(prefix)“\(text)” can mean too many records to list")
    case .none(let nearest, _):
      let hint = nearest.map { "; did you mean \($0)?" } ?? ""
      throw Exit.Failure(code, message: "\(prefix)there is no \(noun) “\(text)”\(hint)")
    }
  }

  /// Reports how a text is read if it is not the name itself.
  func report(_ text: String, option: String = "") {
    let prefix = option.isEmpty ? "" : option + ": "
    switch self {
    case .near(let value): Exit.report("\(prefix)“\(text)” is read as \(value.inWords)")
    case .joined(let value, let because): Exit.report(prefix + Self.joined(text, value, because))
    case .one, .several, .tooMany, .none: break
    }
  }

  /// The ids in one column, the names beside them.
  private static func lines(_ values: [Value]) -> [String] {
    let width = values.map { displayWidth($0.value) }.max() ?? 0
    return values.map { value in
      "  " + value.value + String(repeating: " ", count: width - displayWidth(value.value)) + "  " + value.label
    }
  }
}
