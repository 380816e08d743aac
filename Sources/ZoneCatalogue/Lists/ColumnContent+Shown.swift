import ZoneData

extension ColumnContent {
  /// A cell for the screen. A date longer than `room` is shortened.
  func shown(_ cell: RowTable.Cell?, room: Int, _ ages: AgeScale?) -> ShownCell {
    guard case .list(let texts)? = cell, texts.count > 1 else { return shown(cell?.text, room: room, ages) }
    let role: Role = self == .quantity ? .text : .dim
    return ShownCell(texts.map { shown($0, room: room, ages).text }.joined(separator: ", "), role)
  }

  private func shown(_ text: String?, room: Int, _ ages: AgeScale?) -> ShownCell {
    switch self {
    case .id, .name: ShownCell(text ?? "")
    case .text, .address: ShownCell(text ?? "", .dim)
    case .word: ShownCell(text.map(Words.plain) ?? "?", .dim)
    case .country: ShownCell(known: text.map { Country.name(of: $0) ?? $0 })
    case .quantity: ShownCell(text.flatMap { try? Quantity($0) })
    case .number: ShownCell(text ?? "", .count, figure: text?.count)
    case .province: ShownCell(known: text.flatMap { Subdivision(code: $0)?.shortName })
    case .status: shown(text.flatMap(ZoneStatus.init))
    case .mark: ShownCell(text ?? "", text.flatMap(Mark.init)?.role ?? .dim)
    case .seen: Self.age(text.flatMap(Day.init(iso:)), ages)
    case .date: shown(text.flatMap { try? EDTFDate($0) }, room)
    }
  }

  /// The age, dimmed when it is stale. Without a clock, the month.
  private static func age(_ day: Day?, _ ages: AgeScale?) -> ShownCell {
    guard let day else { return ShownCell("?", .unknown) }
    guard let ages else { return ShownCell(day.monthInWords, .dim) }
    return ShownCell(ages.age(of: day).inShort, ages.isStale(day) ? .dim : .count)
  }

  private func shown(_ status: ZoneStatus?) -> ShownCell {
    ShownCell(status?.inShort ?? "?", status?.role ?? .unknown)
  }

  private func shown(_ date: EDTFDate?, _ room: Int) -> ShownCell {
    ShownCell(date?.inWords(within: room) ?? "undated", date == nil ? .unknown : .dim)
  }

  /// The words that the cell shows; nil if it shows no words.
  func words(_ text: String?) -> String? {
    switch self {
    case .name, .text, .word, .status: text
    case .country: text.map { Country.name(of: $0) ?? $0 }
    case .province: text.flatMap { Subdivision(code: $0)?.name }
    case .date: text.flatMap { try? EDTFDate($0) }?.inWords
    case .id, .mark, .address, .number, .seen, .quantity: nil
    }
  }
}

extension EDTFDate {
  /// The date in a column of a width. If its full form is longer, only the month or the years.
  package func inWords(within width: Int) -> String {
    guard inWords.count > width, let earliest, let latest else { return inWords }
    if earliest.year != latest.year { return "\(earliest.year)–\(latest.year)" }
    if earliest.month != latest.month { return "in \(earliest.year)" }
    // A day in words ends with its month and its year.
    return "in " + earliest.inWords.split(separator: " ").suffix(2).joined(separator: " ")
  }
}
