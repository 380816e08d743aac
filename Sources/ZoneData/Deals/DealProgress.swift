/// How far a deal has come, and since when nothing more is heard of it.
package struct DealProgress: Hashable, Sendable {
  /// The latest stage; nil if no document states one.
  package let stage: DealStage?
  /// When it reached that stage, if a document says so.
  package let on: EDTFDate?
  /// The day of the newest document about it; nil if none has a date.
  package let lastSeen: Day?

  package init(stage: DealStage?, on: EDTFDate?, lastSeen: Day?) {
    (self.stage, self.on, self.lastSeen) = (stage, on, lastSeen)
  }

  /// `signed Feb 2022 · nothing since Sep 2022`.
  package var inWords: String {
    ([stageInWords] + [silenceInWords].compactMap { $0 }).joined(separator: " · ")
  }

  /// `signed Feb 2022`.
  package var stageInWords: String {
    guard let stage else { return "stage unknown" }
    return Words.plain(stage.rawValue) + (on.map { " " + $0.monthsInWords } ?? "")
  }

  /// `nothing since Sep 2022`; nil for a deal of which nothing more is to come.
  package var silenceInWords: String? {
    guard stage?.isOver != true, let lastSeen else { return nil }
    let month = lastSeen.monthInWords
    return month == on?.latest?.monthInWords ? "nothing since" : "nothing since \(month)"
  }
}

extension EDTFDate {
  /// The month, or the years, in which it lies: `Feb 2022`, `by Apr 2021`, `2022–2023`.
  package var monthsInWords: String {
    guard let latest else { return inWords }
    guard let earliest else { return "by \(latest.monthInWords)" }
    if earliest.monthInWords == latest.monthInWords { return latest.monthInWords }
    return earliest.year == latest.year ? Day.words(forYear: latest.year) : "\(earliest.year)–\(latest.year)"
  }
}
