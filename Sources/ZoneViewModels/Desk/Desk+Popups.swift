import ZoneData

/// The pages that open over the panes, and what is chosen in them.
extension Desk {
  /// In Partners the Chinese provinces, elsewhere those of Pakistan.
  mutating func openProvinces() {
    let country = state.step.focus == .partners ? "CN" : "PK"
    attempt { desk in
      guard let catalogue = desk.catalogue else { return }
      let total = country == "PK" ? catalogue.totals.zones : catalogue.totals.partners
      let sheet = PopupSheets.provinces(of: country, try catalogue.provinceCounts(of: country), total: total)
      var popup = Popup(kind: .provinces, sheet: sheet)
      let current: Sheet.Item.Target =
        country == "PK" ? .province(desk.state.step.scope.province) : .seat(desk.state.step.seat)
      popup.place.item = sheet.items.firstIndex { $0.target == current } ?? 0
      desk.state.popup = popup
    }
  }

  /// In the detail the sources of the selected value, in a list those of the whole record.
  mutating func openSources() {
    guard let catalogue else { return }
    guard state.popup == nil else { return }
    guard let record = detail.record else {
      state.message = Message("Select a record; s then shows who says so")
      return
    }
    let item = state.step.detail.item
    let items = detail.sheet.items
    let inDetail = state.step.focus == .detail && items.indices.contains(item)
    let values = inDetail ? items[item].values : Array(record.values.indices)
    if values.isEmpty {
      state.message = Message("No source says this here; open it with Enter")
      return
    }
    let joins = (try? catalogue.joins(of: record.id)) ?? []
    let page = SourceSheet(record, joins: joins, name: catalogue.name) { try? catalogue.source($0) }
    state.popup = Popup(kind: .sources, sheet: page.sheet(of: values))
  }

  mutating func openProblems() {
    state.popup = Popup(kind: .problems, sheet: PopupSheets.problems(catalogue?.problems ?? []))
  }

  mutating func openHelp() {
    state.popup = Popup(kind: .help, sheet: PopupSheets.help(keys: surroundings.keys))
  }

  /// Makes the popup anew of other data, at the same place.
  mutating func refreshPopup() {
    guard let popup = state.popup else { return }
    state.popup = nil
    switch popup.kind {
    case .provinces: openProvinces()
    case .sources: openSources()
    case .help: openHelp()
    case .problems: openProblems()
    }
    state.popup?.place = popup.place
  }

  /// Takes the selected item of a popup.
  mutating func choose(_ popup: Popup) {
    guard popup.sheet.items.indices.contains(popup.place.item) else { return }
    switch popup.sheet.items[popup.place.item].target {
    case .province(let code):
      state.popup = nil
      choose(province: code)
    case .seat(let code):
      state.popup = nil
      choose(seat: code)
    case .record, nil: break
    }
  }

  /// Narrows to a province, or to none. It is a step of the trail, and takes the place of another province.
  mutating func choose(province code: String?) {
    let current = state.step.scope
    guard current.province != code || current.record != nil else { return }
    let focus = state.step.focus == .detail ? .zones : state.step.focus
    if state.trail.count > 1, current.record == nil {
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
    state.step.seat = code
    if state.step.focus == .detail {
      focus(.partners)
    }
  }
}
