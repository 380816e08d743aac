import Terminal
import ZoneData
import ZoneViewModels

/// What a piece of text is, where it is worth a colour.
enum Tone: String {
  case heading = "1"
  case dim = "2"
  case disputed = "31"
  case corrected = "33"
  case inferred = "36"

  /// The tone of a mark or a standing; nothing where all is well.
  init?(word: String) {
    switch word {
    case "disputed", "disputes": self = .disputed
    case "corrected": self = .corrected
    case "inferred": self = .inferred
    case "unknown": self = .dim
    default: return nil
    }
  }

  /// The tone of a role of the dashboard; those of plain text have none.
  init?(_ role: Role) {
    switch role {
    case .heading: self = .heading
    case .dim: self = .dim
    default: self.init(word: role.name)
    }
  }
}

/// Text for people in pieces, of which some have a tone or lead to an address.
struct ToneText {
  private struct Piece {
    let text: String
    let tone: Tone?
    let link: String?
  }

  private var pieces: [Piece] = []

  mutating func append(_ text: String, _ tone: Tone? = nil, link: String? = nil) {
    pieces.append(Piece(text: text, tone: tone, link: link))
  }

  mutating func append(_ other: ToneText) {
    pieces += other.pieces
  }

  /// A text behind a label, its lines but the first behind as many blanks; wrapped where there is a width. A mark in
  /// brackets ends it, which a line holds whole.
  mutating func append(
    _ text: String, _ tone: Tone? = nil, link: String? = nil, mark: String? = nil,
    behind label: (columns: Int, isFirst: Bool), width: Int?
  ) {
    let sign = mark.map { "[\($0)]" } ?? ""
    let whole = sign.isEmpty ? text : "\(text)  \(sign)"
    let lines = width.map { TerminalText.wrap(whole, to: max(20, $0 - label.columns)) } ?? [whole]
    for (index, line) in lines.enumerated() {
      if index > 0 { append("\n") }
      if index > 0 || !label.isFirst { append(String(repeating: " ", count: label.columns)) }
      let isLast = index == lines.count - 1
      append(isLast ? String(line.dropLast(sign.count)) : line, tone, link: link)
    }
    append(sign, mark.flatMap { Tone(word: $0) })
  }

  /// The text for a place that can show so much. Nothing in a dossier can steer the terminal, nor end a link before its end.
  func text(_ style: TextStyle) -> String {
    pieces.map { piece in
      var text = piece.text.withoutControls(keeping: ["\n"])
      if style.hasColours, let tone = piece.tone, !text.isEmpty {
        text = "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m"
      }
      if style.hasLinks, let link = piece.link?.percentEncoded {
        text = "\u{1B}]8;;\(link)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
      }
      return text
    }.joined()
  }
}
