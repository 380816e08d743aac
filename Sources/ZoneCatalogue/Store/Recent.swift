import Platform

/// The last few answers to questions of one kind.
final class Recent<Question: Equatable & Sendable, Answer: Sendable>: Sendable {
  private let most: Int
  private let kept = Locked<[(question: Question, answer: Answer)]>([])

  /// `most` answers are kept.
  init(_ most: Int) {
    self.most = most
  }

  /// The answer to a question; found where it is none of the last ones.
  func value(of question: Question, _ find: () throws -> Answer) rethrows -> Answer {
    if let found = kept.withLock({ $0.first { $0.question == question } }) { return found.answer }
    let answer = try find()
    kept.withLock { $0 = [(question, answer)] + $0.prefix(most - 1) }
    return answer
  }
}
