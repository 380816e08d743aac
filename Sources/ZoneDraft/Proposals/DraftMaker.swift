import ZoneData

/// Makes the draft of an article.
package struct DraftMaker: Sendable {
  private let finder: ArticleFinder

  /// The rules by which it drafts.
  package var rules: DraftRules { finder.rules }

  package init(_ directory: RecordDirectory, rules: DraftRules) {
    finder = ArticleFinder(directory, rules: rules)
  }

  /// The draft of an article.
  package func draft(of article: Article) -> Draft {
    let story = finder.story(of: article)
    var collection = ProposalCollection(story)
    collection.collect()
    var article = article
    article.published = article.published ?? story.dateline
    return Draft(article: article, records: collection.records, findings: story.findings)
  }
}
