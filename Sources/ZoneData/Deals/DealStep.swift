/// A stage that a deal reached, as all documents together date it.
package struct DealStep: Hashable, Sendable {
  package let stage: DealStage
  /// The most precise of the dates that documents give for it; nil if none gives one.
  package private(set) var on: EDTFDate?

  /// The steps from stages in the order of the record, the latest first; the steps are in the same order. Documents on one
  /// signing date it differently, as `by 13 Feb` and `7 Feb`, which is one step.
  package static func steps(of stages: [(stage: DealStage, on: EDTFDate?)]) -> [DealStep] {
    var steps: [DealStep] = []
    for (stage, on) in stages {
      guard let last = steps.last, last.stage == stage else {
        steps.append(DealStep(stage: stage, on: on))
        continue
      }
      if (on?.span ?? .max) < (last.on?.span ?? .max) || last.on == nil {
        steps[steps.count - 1].on = on
      }
    }
    return steps
  }

  /// `signed 7 Feb 2022`.
  package var inWords: String { Words.plain(stage.rawValue) + (on.map { " " + $0.inWords } ?? "") }
}

extension EDTFDate {
  /// The number of days from its first to its last; the largest number if an end is open.
  fileprivate var span: Int {
    guard let earliest, let latest else { return .max }
    return earliest.distance(to: latest)
  }
}
