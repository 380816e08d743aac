/// Why a YAML text was not changed.
package enum YAMLEditError: Error, Hashable, Sendable {
  /// The text has a mistake, or a part that we do not support.
  case unsound(YAMLProblem)
  /// The text is empty.
  case empty
  /// The text has no such value, or one that is not of the kind that the change needs.
  case noSuchPlace
  /// The key is there already.
  case keyExists(String)
  /// Written in this way it cannot be changed without changing something else.
  case cannotEdit(YAMLPosition)

  /// One sentence that says why, without the name of the file.
  package var message: String {
    switch self {
    case .unsound(let problem): "fix line \(problem.position.line) first: \(problem.message)"
    case .empty: "the file is empty"
    case .noSuchPlace: "the value is not there any more"
    case .keyExists(let key): "the key “\(key)” is there already"
    case .cannotEdit(let position): "line \(position.line) is written in a way that only an editor can change"
    }
  }
}
