import Benchmark
import Terminal
import TerminalCells
import ZoneDashboard
import ZoneSettings
import ZoneViewModels

/// From the desk to the bytes of a frame.
func drawing() {
  compare("Draw a frame") {
    let stage = try Stage()
    return { blackHole(stage.picture()) }
  }
  diff("Diff of a cursor key in Zones", .focusZones)
  diff("Diff of a cursor key in the Timeline", .focusTimeline)
}

/// Moves down a row and up again in turn. Each time the difference goes to a terminal.
private func diff(_ name: String, _ pane: Action) {
  compare(name) {
    let terminal = try PseudoTerminal(Stage.size)
    let screen = try terminal.withStandardStreams { try Screen() }
    var stage = try Stage()
    stage.press(pane)
    // The timeline opens at the newest event, where moving down would scroll.
    stage.press(.moveToTop)
    let before = stage.picture()
    stage.press(.moveDown)
    let after = stage.picture()
    var next = [before, after]
    return {
      screen.present(next[0].buffer, cursor: next[0].cursor)
      next.swapAt(0, 1)
      try terminal.takeFrame()
    }
  }
}
