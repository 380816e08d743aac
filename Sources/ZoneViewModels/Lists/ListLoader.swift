import ZoneData

/// Gets the rows of a list from the catalogue, and asks again only when the query or the window is another.
struct ListLoader {
  private let pane: PaneID
  private var content: ListContent?
  private var query: Query?
  private var window = 0..<0
  private(set) var rows: [ListRow] = []
  /// Rows of the list, the leading row that stands for all included.
  private(set) var rowCount = 0
  /// Whether there may be more: somebody still types, and the first rows matter most.
  private(set) var isCut = false

  init(_ pane: PaneID) {
    self.pane = pane
  }

  /// Rows that stand before the records: in Zones the one that stands for all, unless a filter asks for single ones.
  static func leadingRows(_ pane: PaneID, _ query: Query) -> Int {
    pane == .zones && query.filter.isEmpty ? 1 : 0
  }

  /// Whether its rows are those of a query.
  func isOf(_ content: ListContent, _ query: Query) -> Bool { content == self.content && query == self.query }

  /// Brings the list to a query, and the place in it to the record that was selected.
  mutating func settle(
    _ state: inout ListState, _ content: ListContent, _ query: Query, rows room: Int, from catalogue: Catalogue
  ) throws {
    if !isOf(content, query) {
      self.content = content
      try start(&state, query, rows: room, from: catalogue)
    }
    state.clamp(to: rowCount)
    state.scroll(rows: room, of: rowCount)
    // A pane that is not on the screen still has a selected row, which others follow.
    let top = room > 0 ? state.top : state.cursor
    try load(top..<min(rowCount, top + max(1, room)), from: catalogue)
    if window.contains(state.cursor) {
      state.selected = rows[state.cursor - window.lowerBound].id
    }
  }

  private mutating func start(
    _ state: inout ListState, _ query: Query, rows room: Int, from catalogue: Catalogue
  ) throws {
    let leading = Self.leadingRows(pane, query)
    let isOfNewData = self.query == nil
    self.query = query
    isCut = content == .events ? try catalogue.eventsAreCut(query) : false
    let isWhole = try loadFirst(query, leading: leading, rows: max(1, room), from: catalogue)
    guard let wanted = state.missed ?? state.selected else { return }
    let position =
      try isWhole
      ? rows.firstIndex { $0.id == wanted }.map { $0 - leading } : position(of: wanted, query, from: catalogue)
    if let position {
      state.cursor = position + leading
      state.missed = nil
    } else {
      // Of a record that went, the neighbour takes the place; a filter that leaves it out begins at its first row.
      state.cursor = isOfNewData ? state.cursor : 0
      state.missed = isOfNewData ? wanted : nil
    }
  }

  /// Loads the first window and counts the rows; true where the window holds them all, as of most of what a zone leads to,
  /// and one question has answered all.
  private mutating func loadFirst(
    _ query: Query, leading: Int, rows room: Int, from catalogue: Catalogue
  ) throws -> Bool {
    let first = try fetch(query, 0..<(room - leading + 1), from: catalogue)
    let isWhole = first.count + leading <= room
    rowCount = try isWhole ? first.count + leading : count(query, from: catalogue) + leading
    rows = Array(((leading == 1 ? [ZoneList.allRow] : []) + first).prefix(room))
    window = 0..<rows.count
    return isWhole
  }

  private mutating func load(_ wanted: Range<Int>, from catalogue: Catalogue) throws {
    guard wanted != window, let query else { return }
    let leading = Self.leadingRows(pane, query)
    let records = max(0, wanted.lowerBound - leading)..<max(0, wanted.upperBound - leading)
    let fetched = try fetch(query, records, from: catalogue)
    let showsAllRow = leading == 1 && wanted.lowerBound == 0 && !wanted.isEmpty
    rows = (showsAllRow ? [ZoneList.allRow] : []) + fetched
    window = wanted
  }

  private func fetch(_ query: Query, _ window: Range<Int>, from catalogue: Catalogue) throws -> [ListRow] {
    switch content {
    case .zones: try catalogue.zones(query, window: window).map(ZoneList.row)
    case .partners: try catalogue.partners(query, window: window).map(PartnerList.row)
    case .events: try catalogue.events(query, window: window).map(EventList.row)
    case .contacts: try catalogue.contacts(query, window: window).map(ContactList.row)
    case .lanes(let kind): try catalogue.lanes(kind, query, window: window).map(LaneList.row)
    case nil: []
    }
  }

  private func count(_ query: Query, from catalogue: Catalogue) throws -> Int {
    switch content {
    case .zones: try catalogue.zoneCount(query)
    case .partners: try catalogue.partnerCount(query)
    case .events: try catalogue.eventCount(query)
    case .contacts: try catalogue.contactCount(query)
    case .lanes(let kind): try catalogue.laneCount(kind, query)
    case nil: 0
    }
  }

  private func position(of id: RecordID, _ query: Query, from catalogue: Catalogue) throws -> Int? {
    switch content {
    case .zones: try catalogue.zonePosition(id, query)
    case .partners: try catalogue.partnerPosition(id, query)
    case .events: try catalogue.eventPosition(id, query)
    case .contacts: try catalogue.contactPosition(id, query)
    case .lanes(let kind): try catalogue.lanePosition(id, kind, query)
    case nil: nil
    }
  }
}

/// What a pane lists.
enum ListContent: Hashable {
  case zones, partners, events, contacts
  case lanes(LaneKind)

  /// The columns of the list.
  var columns: [Column] {
    switch self {
    case .zones: ZoneList.columns
    case .partners: PartnerList.columns
    case .events: EventList.columns
    case .contacts: ContactList.columns
    case .lanes: LaneList.columns
    }
  }
}

extension TrailStep {
  /// What a pane lists at this step; nil for the detail, which lists nothing.
  func content(of pane: PaneID) -> ListContent? {
    switch pane {
    case .zones: .zones
    case .partners: .partners
    case .timeline: timeline.lanes.map(ListContent.lanes) ?? .events
    case .contacts: .contacts
    case .detail: nil
    }
  }
}

extension PaneID {
  /// How many records of its kind there are.
  func total(in totals: Totals) -> Int {
    switch self {
    case .zones: totals.zones
    case .partners: totals.partners
    case .timeline: totals.timeline
    case .contacts: totals.contacts
    case .detail: 0
    }
  }
}
