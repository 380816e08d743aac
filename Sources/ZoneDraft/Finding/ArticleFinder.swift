import ZoneData

/// Finds in articles what can be said about records.
package struct ArticleFinder: Sendable {
  let rules: DraftRules
  let directory: RecordDirectory
  let index: NameIndex

  package init(_ directory: RecordDirectory, rules: DraftRules) {
    (self.directory, self.rules) = (directory, rules)
    index = NameIndex(directory, rules: rules)
  }

  /// Everything that an article says, with the words that say it, in the order of the text.
  package func findings(in article: Article) -> [Finding] { story(of: article).findings }

  func story(of article: Article) -> Story {
    var story = Story(article, rules, directory, index)
    story.findDateline()
    story.findKnownNames()
    story.findForeignNames()
    story.findPinyinNames()
    story.findForeignZones()
    story.findNewNames()
    story.findDealParties()
    story.findEventNames()
    story.findIntroducedNames()
    story.findBoards()
    story.settleShortZones()
    story.findShortZones()
    story.findShortForms(ofPeople: false)
    story.findPeople()
    story.findIntroducedNames()
    story.findShortForms(ofPeople: true)
    story.findForeignShortForms()
    story.findPlaces()
    story.findDates()
    story.findSpeakers()
    story.findStatuses()
    story.findQuantities()
    story.findEvents()
    story.identifyEvents()
    story.findLinks()
    return story
  }
}

extension Story {
  /// All that was found, in the order of the text.
  var findings: [Finding] {
    let all = sourceFindings + mentionFindings + otherFindings
    return all.enumerated().sorted { one, other in
      let (left, right) = (one.element.span, other.element.span)
      return (left.paragraph, left.range.lowerBound, one.offset) < (
        right.paragraph, right.range.lowerBound, other.offset
      )
    }.map(\.element)
  }

  private var sourceFindings: [Finding] {
    let values: [(SourceKey, String?)] = [
      (.title, article.title), (.publisher, article.publisher), (.author, article.author),
      (.published, (article.published ?? dateline)?.text), (.language, article.language), (.address, article.address),
    ]
    return values.compactMap { key, value in
      value.map { Finding(TextSpan(paragraph: 0, range: 0..<0, words: ""), .source(key, $0), .known) }
    }
  }

  private var mentionFindings: [Finding] {
    mentions.joined().map { mention in
      Finding(
        span(mention.passage, mention.tokens),
        .record(mention.record, mention.kind, isNew: mention.isNew, others: mention.others), mention.confidence)
    }
  }

  private var otherFindings: [Finding] {
    var found: [Finding] = []
    found += occasions.compactMap { occasion in
      guard let id = occasion.record, isFree(occasion.passage, occasion.tokens) else { return nil }
      let isNew = newRecord(id) != nil
      return Finding(
        span(occasion.passage, occasion.tokens), .record(id, .event, isNew: isNew, others: []), occasion.confidence)
    }
    found += posts.map {
      Finding(span($0.passage, $0.tokens), .post(person: $0.person, body: $0.body, title: $0.title), $0.confidence)
    }
    found += places.map { Finding(span($0.passage, $0.tokens), .place($0.code), .known) }
    found += dates.map { Finding(span($0.passage, $0.tokens), .date($0.date), $0.confidence) }
    found += statuses.map { Finding(span($0.passage, $0.tokens), .status($0.status, zone: $0.zone), $0.confidence) }
    found += quantities.map {
      Finding(span($0.passage, $0.tokens), .quantity($0.quantity, $0.field, of: $0.record), $0.confidence)
    }
    found += links.map {
      Finding(span($0.passage, $0.tokens), .link(from: $0.from, to: $0.to, role: $0.role), $0.confidence)
    }
    found += speakers.map { Finding(span($0.passage, $0.verb..<$0.verb + 1), .speaker($0.record), .likely) }
    return found
  }
}
