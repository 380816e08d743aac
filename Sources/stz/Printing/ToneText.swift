import Platform
import TerminalCells
import ZoneData
import ZoneViewModels

/// The meaning of a piece of text, if it has a colour.
enum Tone: String {
  case heading = "1"
  case dim = "2"
  case disputed = "31"
  case corrected = "33"
  case inferred = "36"

  /// The tone of a mark or a standing; nil if it needs no attention.
  init?(word: String) {
    switch word {
    case "disputed", "disputes": self = .disputed
    case "corrected": self = .corrected
    case "inferred": self = .inferred
    case "unknown": self = .dim
    default: return nil
    }
  }

  /// The tone of a role in the dashboard; nil for plain text.
  init?(_ role: Role) {
    switch role {
    case .heading: self = .heading
    case .dim: self = .dim
    default: self.init(word: role.name)
    }
  }
}

/// Text for people in pieces, some of which have a tone or a link.
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

  /// Appends a text after a label, wrapped to `width` if there is one, and indented to the label. A mark in brackets
  /// ends it and is never split.
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

  /// The text for a destination. Nothing in a dossier can control the terminal, or end a link early.
  func text(_ style: TextStyle) -> String {
    pieces.map { piece in
      var text = piece.text.forTerminal
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
