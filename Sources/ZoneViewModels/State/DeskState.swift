import ZoneCatalogue
import ZoneData

/// The whole state of the desk. Answers of the catalogue are in `DeskContent`.
package struct DeskState: Equatable, Sendable {
  /// The steps drilled down; the last one is the current one.
  package internal(set) var trail: [TrailStep] = [TrailStep(scope: Scope())]
  /// The steps to go forward to.
  package internal(set) var forward: [TrailStep] = []
  package internal(set) var popup: Popup?
  package internal(set) var input: FilterInput?
  /// The form over everything else.
  package internal(set) var form: FormState?
  /// The form whose text is being written, to show it again if that fails.
  var submitted: FormState?
  /// The filters that the user kept, the latest last.
  package internal(set) var history = FilterHistory()
  package internal(set) var message: Message?
  /// What was written, to undo it.
  package internal(set) var written = WritingHistory()
  package internal(set) var viewport = Viewport()
  /// The draft that is reviewed or was left.
  package internal(set) var review: Review?
  /// Whether the keys move through the article beside the draft.
  package internal(set) var isInArticle = false
  /// The errands whose reports have not come yet.
  var errands: Set<Errand> = []
  /// The progress of reading the dossiers; nil when it is done.
  package internal(set) var progress: DeskProgress?
  /// Why there is no data: the first reading failed.
  package internal(set) var failure: String?
  /// The chosen theme. A preview may show another.
  package internal(set) var theme = ""
  /// The day whose state of knowledge was chosen; nil for today.
  package internal(set) var asOf: Day?
  /// The day whose state of knowledge the catalogue has; nil for today.
  var loadedDay: Day?
  /// Whether the focused pane fills the screen.
  package internal(set) var isMaximized = false
  /// The sizes that the user chose for the panes.
  package internal(set) var layout = DeskLayout()
  /// Whether Zones shows the plans without a name.
  package internal(set) var showsPlans = false
  /// The columns that the user has chosen for a pane; the others show columns by their importance.
  package internal(set) var columns: [PaneID: [ColumnKey]] = [:]
  /// The message about problems in the dossiers, so that the next one can replace it.
  var problemsMessage: Message?
  /// The trail from before all dossiers were gone, for example while their folder was being replaced; nil once the user
  /// has moved on.
  var trailBeforeLoss: [TrailStep]?
  /// Whether the trail may have steps whose records are gone.
  var trailIsUnchecked = false
  /// The opened view whose filter has not been checked against the catalogue yet.
  var uncheckedView: SavedView?

  /// The current step.
  package internal(set) var step: TrailStep {
    get { trail[trail.count - 1] }
    set { trail[trail.count - 1] = newValue }
  }
}

/// A step of the trail: its scope, and the state of every pane.
package struct TrailStep: Equatable, Sendable {
  package let scope: Scope
  /// The text in the breadcrumb.
  package internal(set) var heading: String
  package internal(set) var focus: PaneID = .zones
  /// The list whose selected row the detail shows; nil shows the step's own record.
  package internal(set) var subject: PaneID? = .zones
  package internal(set) var lists: [PaneID: ListState] = [:]
  package internal(set) var detail = SheetState()
  /// The record that the position in the detail belongs to. For another record the position is reset.
  var detailSubject: RecordID?
  package internal(set) var timeline = TimelineState()
  /// The saved view that the step opened.
  package internal(set) var view: SavedView?
  /// The day before a view with its own day was opened.
  var dayBefore: Day?
  /// The layout before a view with its own layout was opened.
  var layoutBefore: DeskLayout?

  package init(scope: Scope, heading: String = "Pakistan") {
    self.scope = scope
    self.heading = heading
  }

  /// Whether it was opened on a document.
  var isOfSource: Bool { PaneID.lists.allSatisfy { list($0).filter.contains("source:") } }

  /// The state of a list.
  package func list(_ pane: PaneID) -> ListState { lists[pane] ?? ListState() }
}

/// The filter being typed, and the step before.
package struct FilterInput: Equatable, Sendable {
  package let pane: PaneID
  package internal(set) var field: TextField
  /// The previous step, restored on Esc. A filter in Zones changes the other panes too.
  let before: TrailStep
  /// The position in the history of filters, and the text that was typed before.
  var recalled: FilterHistory.Place?
}

/// The context that gives keys their meaning.
package enum InputContext: String, CaseIterable, Hashable, Sendable {
  case browsing, popup, typing
}

extension DeskState {
  /// The context that gives keys their meaning.
  package var context: InputContext {
    if input != nil || form != nil || popup?.isTyping == true { return .typing }
    return popup == nil ? .browsing : .popup
  }
}
