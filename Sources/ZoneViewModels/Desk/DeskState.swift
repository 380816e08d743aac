import ZoneData

/// The whole state of the desk, as a value.
package struct DeskState: Equatable, Sendable {
  /// The steps of the way down; the last one is where the user is.
  package internal(set) var trail: [TrailStep] = [TrailStep(scope: Scope())]
  /// Steps that were gone back from.
  package internal(set) var forward: [TrailStep] = []
  package internal(set) var popup: Popup?
  package internal(set) var input: FilterInput?
  package internal(set) var message: Message?
  package internal(set) var room = Room()
  /// How far the dossiers are read; nil where they are, or where nothing is known of it.
  package internal(set) var progress: DeskProgress?
  /// Why there is nothing to show: the first reading failed.
  package internal(set) var failure: String?
  /// The theme that was chosen; a preview shows another.
  package internal(set) var theme = ""
  /// The day whose state of knowledge is shown; nil for today's.
  package internal(set) var asOf: Day?
  /// Whether the pane with the focus has the screen for itself.
  package internal(set) var isMaximized = false

  /// Where the user is.
  package internal(set) var step: TrailStep {
    get { trail[trail.count - 1] }
    set { trail[trail.count - 1] = newValue }
  }
}

/// One step of the way down: what it narrows to, and exactly where the user was in every pane.
package struct TrailStep: Equatable, Sendable {
  package let scope: Scope
  /// What the breadcrumb calls it.
  package internal(set) var heading: String
  package internal(set) var focus: PaneID = .zones
  /// The list whose selected row the detail shows; nil shows what the step is about.
  package internal(set) var subject: PaneID? = .zones
  package internal(set) var lists: [PaneID: ListState] = [:]
  package internal(set) var detail = SheetState()
  /// The record that the place in the detail belongs to; on another the place starts at the top.
  var detailSubject: RecordID?
  package internal(set) var timeline = TimelineState()
  /// The saved view that the step opened.
  package internal(set) var view: SavedView?
  /// The day whose state of knowledge was shown before a view with a day of its own.
  var dayBefore: Day?

  /// A step that narrows to a scope.
  package init(scope: Scope, heading: String = "Pakistan") {
    self.scope = scope
    self.heading = heading
  }

  /// Where the user is in a list.
  package func list(_ pane: PaneID) -> ListState { lists[pane] ?? ListState() }
}

/// The filter that is being typed, and what it was before.
package struct FilterInput: Equatable, Sendable {
  package let pane: PaneID
  package internal(set) var field: TextField
  /// The step as it was, to go back to: a filter in Zones moves the other panes too.
  let before: TrailStep
}

/// What the keys mean at the moment.
package enum InputContext: String, CaseIterable, Hashable, Sendable {
  case browsing, popup, typing
}

extension DeskState {
  /// What the keys mean at the moment.
  package var context: InputContext {
    if input != nil || popup?.isTyping == true { return .typing }
    return popup == nil ? .browsing : .popup
  }
}
