import TerminalCells

/// Reports of the mouse: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html#h2-Mouse-Tracking
extension MouseEvent {
  /// The event in the three bytes of a report in the encoding of X10; nil if it reports anything else.
  init?(report bytes: [UInt8]) {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }), bytes[1] > 32, bytes[2] > 32 else { return nil }
    let button = Int(bytes[0]) - 32
    guard let action = Self.action(button, isRelease: button & 3 == 3 && button < 32) else { return nil }
    self.init(action: action, position: Point(x: Int(bytes[1]) - 33, y: Int(bytes[2]) - 33))
  }

  /// The event in the parameters of a report in the encoding of mode 1006, such as `<0;81;2`; nil if it reports anything
  /// else.
  init?(parameters: String, isRelease: Bool) {
    let numbers = parameters.dropFirst().split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard parameters.hasPrefix("<"), numbers.count == 3, let button = numbers[0], let x = numbers[1], x > 0,
      let y = numbers[2], y > 0, let action = Self.action(button, isRelease: isRelease)
    else { return nil }
    self.init(action: action, position: Point(x: x - 1, y: y - 1))
  }

  /// Bits 2 to 4 of the button are Shift, Meta and Ctrl; bit 5 is motion, here with button 1.
  private static func action(_ button: Int, isRelease: Bool) -> Action? {
    switch button & ~0b1_1100 {
    case 0: isRelease ? .release : .press
    case 3 where isRelease: .release
    case 32: isRelease ? .release : .drag
    case 64: .wheelUp
    case 65: .wheelDown
    default: nil
    }
  }
}
