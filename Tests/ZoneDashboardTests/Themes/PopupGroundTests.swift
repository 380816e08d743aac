import TerminalCells
import Testing

@testable import ZoneDashboard
@testable import ZoneSettings

@Suite struct PopupGroundTests {
  @Test func `plain text in a popup has the background of the popup`() {
    let theme = Theme(
      name: "",
      styles: [.text: Style(foreground: .indexed(7), background: .indexed(0)), .popup: Style(background: .indexed(8))])
    let canvas = Drawn.canvas(2, 1, theme: theme) { canvas in
      canvas.draw("a", x: 0, y: 0, width: 1, .text)
      canvas.ground = .popup
      canvas.draw("b", x: 1, y: 0, width: 1, .text)
    }
    #expect((0...1).map { canvas.buffer[$0, 0].style.background } == [.indexed(0), .indexed(8)])
    #expect(canvas.buffer[1, 0].style.foreground == .indexed(7))
  }
}
