import ZoneData

/// Statuses, quantities, links, posts and facts.
extension ProposalCollection {
  mutating func collectStatuses() {
    for status in story.statuses {
      guard let zone = status.zone else { continue }
      let sentence = story.passages[status.passage].sentence(of: status.tokens.lowerBound)
      let dates = story.dates(status.passage, in: sentence).filter { !story.isOfDateline($0) }
      let on = dates.count == 1 && status.status != "proposed" ? dates.first?.date : nil
      let words = story.passages[status.passage].name(status.tokens)
      let isPrinted = FoldedText.fold(words).contains(status.status)
      add(
        zone, .status, .word(status.status), status.passage, status.tokens, status.confidence,
        by: speaker(status.passage, status.tokens, of: zone), on: on, note: isPrinted ? nil : "printed as \(words)",
        isPlanned: status.isPlanned)
    }
  }

  /// Who says it, unless it is the record itself.
  private func speaker(_ passage: Int, _ tokens: Range<Int>, of record: RecordID) -> RecordID? {
    story.speaker(passage, tokens.lowerBound).flatMap { $0 == record ? nil : $0 }
  }

  mutating func collectQuantities() {
    for quantity in story.quantities {
      guard let record = quantity.record, let field = quantity.field, story.kind(of: record)?.field(field) != nil,
        let value = value(quantity.quantity, of: field)
      else { continue }
      add(
        record, field, value, quantity.passage, quantity.tokens, quantity.confidence,
        by: speaker(quantity.passage, quantity.tokens, of: record))
    }
  }

  /// An amount has to be one of a currency.
  private func value(_ quantity: Quantity, of field: Field.Name) -> Value? {
    let isMoney = [.amount, .investment, .exports].contains(field)
    return isMoney && !ISO4217.has(quantity.unit) ? nil : .quantity(quantity)
  }

  mutating func collectLinks() {
    for link in story.links {
      let by = speaker(link.passage, link.tokens, of: link.from)
      if link.role == "parent" {
        add(link.from, .parent, .reference(link.to), link.passage, link.tokens, link.confidence, by: by)
      } else if story.kind(of: link.to) == .body {
        add(
          link.from, .bodies, .link(link.to, role: link.role), link.passage, link.tokens, link.confidence, by: by,
          inferred: link.inferred)
      }
    }
  }

  /// `established in 2021`, `working since 1988`.
  mutating func collectFoundings() {
    for date in story.dates {
      let tokens = story.passages[date.passage].tokens
      let sentence = story.passages[date.passage].sentence(of: date.tokens.lowerBound)
      guard let cue = story.rules[.founded].match(tokens, endingAt: date.tokens.lowerBound, from: sentence.lowerBound),
        let body = story.mentions(date.passage, in: sentence.lowerBound..<cue.tokens.lowerBound).last,
        body.kind == .body, cue.tokens.lowerBound - body.tokens.upperBound < 6
      else { continue }
      add(
        body.record, .founded, .date(date.date), date.passage, cue.tokens.lowerBound..<date.tokens.upperBound, .likely,
        by: speaker(date.passage, date.tokens, of: body.record))
    }
  }

  mutating func collectPosts() {
    for post in story.posts {
      add(
        post.person, .posts, .post(body: post.body, title: post.title), post.passage, post.tokens, post.confidence,
        note: post.inferred)
    }
  }

  /// Sentences with a figure that no field holds, for the user to word.
  mutating func collectFacts() {
    let proposed = Set(
      story.quantities.filter { quantity in
        quantity.record.flatMap { id in quantity.field.flatMap { story.kind(of: id)?.field($0) } } != nil
      }.map { SentencePlace($0.passage, story.passages[$0.passage].sentence(of: $0.tokens.lowerBound)) })
    for quantity in story.quantities where story.passages[quantity.passage].number > 0 {
      let sentence = story.passages[quantity.passage].sentence(of: quantity.tokens.lowerBound)
      guard !proposed.contains(SentencePlace(quantity.passage, sentence)),
        let subject = story.mentions(quantity.passage, in: sentence).first ?? story.mentions[quantity.passage].first
      else { continue }
      add(
        subject.record, .facts, .text("\(quantity.quantity.text): …"), quantity.passage, sentence, .guess,
        by: speaker(quantity.passage, quantity.tokens, of: subject.record))
    }
  }

  private struct SentencePlace: Hashable {
    let passage: Int
    let sentence: Range<Int>
    init(_ passage: Int, _ sentence: Range<Int>) { (self.passage, self.sentence) = (passage, sentence) }
  }
}
