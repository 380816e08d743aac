import Foundation
import ZoneData
import ZoneDraft

/// An unfinished review as a text: the document, and what was decided and changed. The draft is made again from the document,
/// and each proposal is found by what it is about.
package struct KeptReview: Codable, Equatable, Sendable {
  /// What was decided about a proposal.
  struct Choice: Codable, Equatable {
    /// What the proposal is about: record, field, value and paragraph.
    let key: String
    let decision: Review.Decision?
    /// What was typed instead; nil if nothing was.
    var text: String?
    var on: String?
    var by: String?
  }

  /// Another record that a name means.
  struct Meaning: Codable, Equatable {
    let old: String
    let new: String
    let isNew: Bool
  }

  package let document: String
  package let title: String
  let choices: [Choice]
  let meanings: [Meaning]

  /// What is kept of a review.
  package init(_ review: Review) {
    (document, title) = (review.document, review.draft.title)
    let now = Dictionary(review.draft.proposals.map { ($0.id, $0) }) { first, _ in first }
    choices = review.proposed.proposals.compactMap { proposal in
      guard let changed = now[proposal.id] else { return nil }
      let decision = review.decisions[proposal.id]
      var choice = Choice(key: proposal.key, decision: decision)
      if changed.value.text != proposal.value.text || changed.on != proposal.on || changed.isBy(proposal) == false {
        (choice.text, choice.on, choice.by) = (changed.value.text, changed.on?.text, changed.by?.text)
      }
      return decision == nil && choice.text == nil ? nil : choice
    }
    meanings = zip(review.proposed.records, review.draft.records).filter { $0.id != $1.id }.map {
      Meaning(old: $0.id.text, new: $1.id.text, isNew: $1.isNew)
    }
  }

  package var isEmpty: Bool { choices.isEmpty && meanings.isEmpty }

  package var json: Data { get throws { try JSONEncoder().encode(self) } }

  package init(json: Data) throws { self = try JSONDecoder().decode(KeptReview.self, from: json) }
}

extension Review {
  /// Decides and changes as before, as far as the proposals are still there.
  package mutating func resume(_ kept: KeptReview) {
    let found = Dictionary(proposed.proposals.map { ($0.key, $0) }) { first, _ in first }
    for choice in kept.choices {
      guard let proposal = found[choice.key] else { continue }
      let changed = choice.text.flatMap { text in
        proposal.with(text: text, on: choice.on.flatMap { try? EDTFDate($0) }, by: choice.by.flatMap { RecordID($0) })
      }
      if let changed { replace(changed, words: "") }
      set(choice.decision, of: proposal.id)
    }
    for meaning in kept.meanings {
      rename(RecordID(stored: meaning.old), to: RecordID(stored: meaning.new), isNew: meaning.isNew)
    }
    forgetSteps()
  }
}

extension Proposal {
  /// What it is about: record, field, value and paragraph.
  fileprivate var key: String {
    [record.text, field.rawValue, value.text, value.target?.text ?? "", String(at)].joined(separator: "|")
  }

  /// Whether the same record says it, whatever its id is by now.
  fileprivate func isBy(_ other: Proposal) -> Bool { (by == nil) == (other.by == nil) }
}
