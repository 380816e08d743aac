import ZoneCatalogue
import ZoneData

/// A question to the catalogue. The same catalogue always gives the same answer, so the question is its own cache key.
package enum DeskQuestion: Hashable, Sendable {
  /// The parsed filter, and the labels of its chips.
  case filter(String)
  case list(ListQuestion)
  case detail(DetailSubject)
  /// The headings of records on the trail.
  case headings(Set<RecordID>)
  /// Whether a record is linked to events. If so, opening it focuses the timeline.
  case leadsToEvents(RecordID)
  /// The first mistake in a saved view.
  case view(SavedView)
  /// The number of rows of a list for each of several queries.
  case counts(CatalogueList, [Query])
  /// What the quantities in some columns of a list come to.
  case sums(CatalogueList, Query, [ColumnKey])
  /// The document and dossier line of a record's value, by the value's index.
  case origin(RecordID, value: Int)
  /// The days on which documents became known.
  case days
  /// Completions at the caret of a filter, with the number of rows that each would leave, or only by name.
  case completions(CompletionQuestion, counted: Bool)
  case facet(FacetQuestion)
  /// The facet values of a record.
  case facetValues(RecordID)
  /// The sources page for some values of a record; nil for all of them.
  case claims(RecordID, values: [Int]?)
  /// Records beside each other.
  case comparison([RecordID])
  /// The claims for a value of a record.
  case printed(RecordID, value: Int)
  /// The titles of posts that hold some letters.
  case titles(String)
  /// The sources with some words in their title or publisher.
  case sources(String)
  case places(CatalogueList)
  /// The number of rows in each list for the scope of a step.
  case totals(Scope)
  /// The position of the new row after one in a list, or before it.
  case nextNew(CatalogueList, Query, after: Int, isForward: Bool)
  /// The dossiers as they are now.
  case seen
  case problems
  /// What starts the day.
  case today(Day)
  /// Everything that is or was to be followed up.
  case followUps
  /// The record of some kinds that a typed text means.
  case meaning(String, [RecordKind])
  /// The value of a facet that a typed text means.
  case facetValue(String, Facet)
  /// What a text typed into the palette means.
  case destinations(String)
  /// Searches all lists for words.
  case search(String, most: Int)
  /// Loads the words that a filter searches, so that its first letter is fast.
  case words(CatalogueList, Query)
}

/// The text of a filter, and the position of the caret.
package struct CompletionQuestion: Hashable, Sendable {
  let text: String
  let caret: Int
  let list: CatalogueList
  let scope: Scope
}

/// The values of a facet in the rows of a list.
package struct FacetQuestion: Hashable, Sendable {
  let list: CatalogueList
  let query: Query
  let facet: Facet

  /// A page lists the values with the most rows; the filter finds the others.
  static let mostValues = 200
}

/// An answer of the catalogue.
package enum DeskAnswer: Sendable {
  case filter(FilterAnswer)
  case list(ListAnswer)
  case detail(DetailPage)
  case headings([RecordID: RecordHeading?])
  case leadsToEvents(Bool)
  case view(mistake: String?)
  case counts([Int])
  case sums([ColumnSum])
  case origin(Origin?)
  case days([Day])
  case completions([Completion])
  case facet([FacetCount])
  case facetValues([Filter.Choice])
  case claims(Sheet)
  case comparison(ComparisonAnswer)
  case printed([PrintedClaim])
  case titles([String])
  case sources([Source])
  case places(PlacesAnswer)
  case totals(Totals)
  case today(Today)
  case nextNew(Int?)
  case seen(SeenDossiers)
  case problems([Problem])
  case followUps([NoteRow])
  case meaning(Resolution)
  case destinations(Destinations)
  case hits(SearchHits)
  case words
  /// The catalogue cannot be read.
  case failed(String)
}

/// A parsed filter: the valid part narrows the list, the problems are reported.
package struct FilterAnswer: Equatable, Sendable {
  var parsed = ParsedQuery()
  /// The label of each choice of the filter.
  var labels: [Filter.Choice: String] = [:]
}

/// A claim for a value, with the day on which its document came out.
package struct PrintedClaim: Hashable, Sendable {
  let claim: Claim
  let published: EDTFDate?
}

/// Records beside each other, or why they cannot be.
package struct ComparisonAnswer: Sendable {
  let comparison: Result<Comparison, ComparisonRefusal>
  let ages: AgeScale?
}

/// The counts for the page of places.
package struct PlacesAnswer: Equatable, Sendable {
  /// The countries with records, the one with the most first.
  var countries: [PlaceCount] = []
  /// The provinces with records.
  var units: [PlaceCount] = []
  var total = 0
}
