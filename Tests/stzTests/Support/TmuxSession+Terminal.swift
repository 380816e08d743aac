import Foundation

/// Terminal functions besides keys: mouse reports, pastes, and recorded output.
extension TmuxSession {
  /// Presses and releases the left button at a text on the screen, as the terminal reports it.
  func click(on text: String) throws {
    let lines = try screen()
    for (y, line) in lines.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      return try click(x: line[..<range.lowerBound].count, y: y)
    }
    throw Timeout(wanted: "“\(text)” to click on", screen: lines)
  }

  /// Presses and releases the left button at a column and a row, counted from 0.
  func click(x: Int, y: Int) throws {
    try type(report(0, x, y) + report(3, x, y))
  }

  /// Presses the left button at a place, moves it to others and releases it at the last.
  func drag(from start: (x: Int, y: Int), to places: [(x: Int, y: Int)]) throws {
    try type(report(0, start.x, start.y))
    for place in places { try type(report(32, place.x, place.y)) }
    if let end = places.last { try type(report(3, end.x, end.y)) }
  }

  /// Turns the wheel at a column and a row.
  func turnWheel(down: Bool, x: Int, y: Int) throws {
    try type(report(down ? 65 : 64, x, y))
  }

  /// A report in the X10 encoding, which terminfo has for the terminals of these tests.
  private func report(_ button: UInt8, _ x: Int, _ y: Int) -> String {
    let scalars = [button, UInt8(x + 1), UInt8(y + 1)].map { Character(Unicode.Scalar($0 + 32)) }
    return "\u{1B}[M" + String(scalars)
  }

  /// Pastes a text, with paste markers if the program requested them.
  func paste(_ text: String) throws {
    let file = recording + ".paste"
    try Data(text.utf8).write(to: URL(filePath: file))
    try command(["load-buffer", "-b", "test", file, ";", "paste-buffer", "-p", "-r", "-b", "test"])
  }

  /// Starts recording every byte that programs send to the terminal.
  func record() throws {
    try command(["pipe-pane", "-O", "cat >> '\(recording)'"])
  }

  /// The recorded bytes.
  func recorded() throws -> String {
    String(decoding: (try? Data(contentsOf: URL(filePath: recording))) ?? Data(), as: UTF8.self)
  }

  /// The width of a text in tmux.
  func width(of text: String) throws -> Int {
    let answer = try command(["set", "-g", "@text", text, ";", "display-message", "-p", "#{w:@text}"])
    return Int(answer.trimmingCharacters(in: .newlines)) ?? -1
  }

  /// The text in tmux's newest buffer.
  func buffer() throws -> String { try command(["show-buffer"]) }
}
