import Benchmark
import ZoneViewModels

/// One more character in the filter of a list, up to the resulting view.
func typing() {
  keystroke("Search keystroke in Zones", .focusZones, after: "tec", "h")
  keystroke("Search keystroke in Partners", .focusPartners, after: "shenyan", "g")
  keystroke("Search keystroke in the Timeline", .focusTimeline, after: "tec", "h")
}

private func keystroke(_ name: String, _ pane: Action, after before: String, _ character: String) {
  compare(name) {
    var stage = try Stage()
    stage.press(pane, .filter)
    stage.type(before)
    let typed = stage
    return {
      // A desk is a value, so each keystroke is the same.
      var stage = typed
      stage.type(character)
      blackHole(stage.desk.view())
    }
  }
}
