/// Finds a terminal's cursor position reports, such as `ESC [ 3 ; 7 R`, in its input.
struct CursorReports {
  /// The reported columns, from 1.
  private(set) var columns: [Int] = []
  private var sequence: [UInt8] = []

  mutating func take(_ bytes: [UInt8]) {
    for byte in bytes {
      take(byte)
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      sequence = [byte]
    case UInt8(ascii: "["), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      // No report is longer; a longer sequence is something else.
      sequence = sequence.isEmpty || sequence.count > 16 ? [] : sequence + [byte]
    case UInt8(ascii: "R"):
      note()
      sequence = []
    default:
      sequence = []
    }
  }

  private mutating func note() {
    guard sequence.starts(with: [0x1B, UInt8(ascii: "[")]) else { return }
    let numbers = String(decoding: sequence.dropFirst(2), as: UTF8.self).split(separator: ";")
    guard numbers.count == 2, let column = Int(numbers[1]) else { return }
    columns.append(column)
  }
}
