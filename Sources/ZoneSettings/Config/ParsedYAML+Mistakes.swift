import YAMLText

extension ParsedYAML {
  /// The problems of a file of settings. Its values are words, behind which any comment is meant; only a value that a `#`
  /// leaves empty, such as a colour, is a mistake.
  var mistakes: [YAMLProblem] {
    problems.filter { problem in
      if case .cutByComment(let text) = problem.kind { text.isEmpty } else { true }
    }
  }
}
