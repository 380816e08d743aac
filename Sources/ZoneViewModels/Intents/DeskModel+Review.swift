import ZoneData
import ZoneDraft

/// Reviewing a draft.
extension DeskModel {
  /// Opens a draft for review.
  mutating func open(_ review: Review) {
    state.review = review
    state.popup = Popup(ReviewPage(document: review.document))
    if state.isInArticle { state.isInArticle = false }
  }

  var isReviewing: Bool { state.popup?.page is ReviewPage && state.review != nil }

  /// The proposal of the selected row; nil if it is another row.
  var selectedProposal: Proposal? {
    guard isReviewing, case .review(.proposal(let id))? = popupItem?.target else { return nil }
    return state.review?[id]
  }

  // MARK: - Deciding

  /// Accepts or drops the proposals of a row, and goes to the next one.
  mutating func decide(_ decision: Review.Decision, on item: Sheet.Item) {
    guard let review = state.review, case .review(let target)? = item.target else { return }
    let verb = decision == .accepted ? "accept" : "drop"
    switch target {
    case .write: return
    case .acceptSure: state.review?.decide(.accepted, review.sure, words: "accept all that is known or likely")
    case .record(let id):
      guard let record = review.record(id) else { return }
      state.review?.decide(decision, record.proposals, words: "\(verb) all of \(record.name)")
    case .proposal(let id):
      guard let proposal = review[id] else { return }
      state.review?.decide(decision, [proposal], words: "\(verb) \(proposal.label)")
      arrangePopup()
      _ = perform(.moveDown)
    }
  }

  mutating func dropProposal() -> Effect? {
    guard isReviewing, let item = popupItem else { return nil }
    decide(.dropped, on: item)
    return keepReview()
  }

  mutating func undoInReview() -> Effect? {
    guard let words = state.review?.undo() else {
      report("nothing was decided yet")
      return nil
    }
    state.message = Message("Undid: \(words)")
    return keepReview()
  }

  /// Keeps the review as it is, so that it survives the program.
  func keepReview() -> Effect? { state.review.map { .keep($0, isDone: false) } }

  /// Opens a form on the proposal, or on whom a name means.
  mutating func editInReview() {
    guard let review = state.review, case .review(let target)? = popupItem?.target else { return }
    switch target {
    case .proposal(let id):
      if let proposal = review[id], let record = review.record(proposal.record) {
        open(ProposalForm(proposal: proposal, name: record.name))
      }
    case .record(let id):
      if let record = review.record(id) { open(MeaningForm(record: record, taken: review.draft.records.map(\.id))) }
    case .write, .acceptSure: report("select a proposal, or a record")
    }
  }

  // MARK: - The article

  /// The article beside the proposals; nil without a review, or on a screen too small for it.
  var articleModel: ArticleModel? {
    guard isReviewing, let review = state.review, let room = state.viewport.article, let layout = content.article else {
      return nil
    }
    return ArticleModel(layout, of: review, selected: selectedEvidence(review), rows: room.rows)
  }

  /// Wraps the article, if it is another one or has another width.
  mutating func arrangeArticle() {
    guard isReviewing, let review = state.review, let room = state.viewport.article else {
      content.article = nil
      return
    }
    guard content.article?.document != review.document || content.article?.columns != room.columns else { return }
    content.article = ArticleLayout(review, columns: room.columns, wrap: environment.wrap)
  }

  private func selectedEvidence(_ review: Review) -> TextSpan? {
    switch popupItem?.target {
    case .review(.proposal(let id)): review[id]?.evidence
    case .review(.record(let id)): review.record(id)?.mentions.first
    default: nil
    }
  }

  /// Moves to the next or the previous proposal in the order of the text.
  mutating func moveInArticle(by steps: Int) {
    guard let review = state.review, let popup = content.popup else { return }
    let order = review.inText
    let current = selectedProposal.flatMap { proposal in order.firstIndex { $0.id == proposal.id } }
    let next = current.map { min(max(0, $0 + steps), order.count - 1) } ?? 0
    guard order.indices.contains(next),
      let item = popup.shown.items.firstIndex(where: { $0.target == .review(.proposal(order[next].id)) })
    else { return }
    state.popup?.place.item = item
    state.popup?.isAtStart = false
  }

  // MARK: - Ending

  /// Writes the dossier of what was accepted.
  mutating func writeReview() -> Effect? {
    guard let review = state.review, let day = environment.today() else { return nil }
    guard !review.accepted.isEmpty else {
      report("nothing is accepted yet")
      return nil
    }
    if let obstacle = environment.obstacleToWriting() {
      report(obstacle)
      return nil
    }
    if let missing = review.missing.first {
      report("an accepted claim leads to \(missing.name), which is new and of which nothing is accepted")
      return nil
    }
    return .write(.add(review.dossier(on: day)))
  }

  /// The review ends when its dossier is written.
  mutating func endReview() -> Effect? {
    guard let review = state.review, isReviewing else { return nil }
    (state.popup, state.review) = (nil, nil)
    return .keep(review, isDone: true)
  }

  mutating func leaveReview() {
    state.popup = nil
    state.isInArticle = false
    guard state.review != nil else { return }
    let key = environment.key(.draft)
    state.message = Message("The review is kept" + (key.isEmpty ? "" : "; \(key) goes on with it"))
  }
}
