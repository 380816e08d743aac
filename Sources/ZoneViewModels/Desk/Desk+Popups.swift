import ZoneData

/// The pages that open over the panes, and what is chosen in them.
extension Desk {
  /// In Partners the Chinese provinces, elsewhere those of Pakistan.
  mutating func openProvinces() {
    let country = state.step.focus == .partners ? "CN" : "PK"
    guard let catalogue else {
      // The names are known before the dossiers are read; what was chosen meanwhile stays so when the counts come.
      state.popup = Popup(kind: .provinces, sheet: PopupSheets.provinces(of: country))
      return
    }
    attempt { desk in
      let total = country == "PK" ? catalogue.totals.zones : catalogue.totals.partners
      let sheet = PopupSheets.provinces(of: country, try catalogue.provinceCounts(of: country), total: total)
      var popup = Popup(kind: .provinces, sheet: sheet)
      let current: Sheet.Item.Target =
        country == "PK" ? .province(desk.state.step.scope.province) : .seat(desk.seat)
      popup.place.item = sheet.items.firstIndex { $0.target == current } ?? 0
      desk.state.popup = popup
    }
  }

  /// In the detail the sources of the selected value, in a list those of the whole record.
  mutating func openSources() {
    guard let catalogue, let record = detail.record, state.popup == nil else { return }
    let joins = (try? catalogue.joins(of: record.id)) ?? []
    let page = SourceSheet(record, joins: joins, name: catalogue.name) { try? catalogue.source($0) }
    state.popup = Popup(kind: .sources, sheet: page.sheet(of: selectedValues))
  }

  /// The places among the record's values of those whose sources are asked for.
  var selectedValues: [Int] {
    guard let record = detail.record else { return [] }
    guard state.step.focus == .detail, let item = detailItem else { return Array(record.values.indices) }
    return item.values
  }

  mutating func openProblems() {
    state.popup = Popup(kind: .problems, sheet: PopupSheets.problems(catalogue?.problems ?? []))
  }

  mutating func openPalette() {
    state.popup = Popup(kind: .palette, sheet: PopupSheets.palette(surroundings.keys, availability))
  }

  /// Makes the popup anew of other data, at the same place.
  mutating func refreshPopup() {
    guard let popup = state.popup else { return }
    state.popup = nil
    switch popup.kind {
    case .provinces: openProvinces()
    case .facets: openFacets()
    case .likeThis: openLikeThis()
    case .sort: openSort()
    case .sources: openSources()
    case .palette: openPalette()
    case .problems: openProblems()
    case .themes: openThemes()
    case .views: openViews()
    }
    state.popup?.adopt(popup)
  }

  /// Takes the selected item of a popup.
  mutating func choose(_ popup: Popup) -> Effect? {
    switch popup.selected?.target {
    case .province(let code):
      state.popup = nil
      choose(province: code)
    case .seat(let code):
      state.popup = nil
      choose(seat: code)
    case .theme(let name):
      state.popup = nil
      choose(theme: name)
    case .view(let view):
      state.popup = nil
      return choose(view: view)
    case .facet(let choice):
      state.popup = nil
      if !popup.hasChosen { choose(choice) }
    case .order(let column):
      state.popup = nil
      sort(by: column)
    case .action(let action): return run(action)
    case .record, nil: break
    }
    return nil
  }

  /// Carries out what was chosen in the palette, which stays open where that cannot be done.
  private mutating func run(_ action: Action) -> Effect? {
    if case .off(let reason) = availability(of: action) {
      tell(reason)
      return nil
    }
    state.popup = nil
    return perform(action)
  }

  /// The unit in which the partners shown sit.
  private var seat: String? { filter(of: .partners).values(.province).first }

  /// Narrows to a province, or to none. It is a step of the trail, and takes the place of another province.
  mutating func choose(province code: String?) {
    let current = state.step.scope
    guard current.province != code || !current.records.isEmpty else { return }
    let focus = state.step.focus == .detail ? .zones : state.step.focus
    if state.trail.count > 1, current.records.isEmpty, state.step.view == nil {
      state.trail.removeLast()
    }
    state.forward = []
    guard state.step.scope != Scope(province: code) else { return }
    let name = code.flatMap { Subdivision(code: $0)?.name } ?? "Pakistan"
    push(TrailStep(scope: Scope(province: code), heading: name))
    self.focus(focus)
  }

  /// Shows only partners that sit in a unit, or all.
  mutating func choose(seat code: String?) {
    narrow(.partners) { filter in
      filter.removeAll(of: .province)
      if let code {
        filter.insert(Filter.Choice(.province, code))
      }
    }
    if state.step.focus == .detail {
      focus(.partners)
    }
  }
}
