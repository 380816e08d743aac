/// The problems of a file: the first hundred, and how many more there are. A file of 16 MiB can hold a million.
package struct ProblemList: Sendable {
  /// The problems of a file that are reported.
  package static let limit = 100

  private var first: [Problem] = []
  private var omitted = 0
  /// The first problem that is only counted, or the last one before it.
  private var next: Problem?

  /// Bounds a list.
  package init(_ problems: [Problem] = []) {
    for problem in problems { add(problem) }
  }

  /// The problems, and last one that counts the others.
  package var all: [Problem] {
    first + (next.map { [Problem(.moreProblems(omitted), file: $0.file, line: $0.line, column: $0.column)] } ?? [])
  }

  var isFull: Bool { first.count >= Self.limit }

  mutating func add(_ problem: Problem) {
    guard isFull else { return first.append(problem) }
    omitted += 1
    next = next ?? problem
  }

  /// Counts problems that are not kept, behind one that is.
  mutating func count(_ omitted: Int, after last: Problem) {
    next = next ?? last
    self.omitted += omitted
  }

  mutating func add(_ list: ProblemList) {
    for problem in list.first { add(problem) }
    if let more = list.next { count(list.omitted, after: more) }
  }
}
