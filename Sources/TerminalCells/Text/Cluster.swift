/// What a reader sees as one character. It is drawn whole or not at all.
struct Cluster: Hashable {
  /// One spacing scalar with its marks, which is what one ncurses cell holds.
  struct Part: Hashable {
    let text: String
    let width: Int
  }

  let text: String
  let width: Int

  /// The cells of the cluster; more than one for a flag or an Indic conjunct.
  var parts: [Part] {
    var parts: [Part] = []
    var scalars = String.UnicodeScalarView()
    var width = 0
    for scalar in text.unicodeScalars {
      if scalar.columns > 0, !scalars.isEmpty {
        parts.append(Part(text: String(scalars), width: width))
        scalars.removeAll()
        width = 0
      }
      scalars.append(scalar)
      width += max(0, scalar.columns)
    }
    parts.append(Part(text: String(scalars), width: width))
    return parts
  }

  /// The clusters of a cleaned text.
  static func clusters(of cleaned: String) -> [Cluster] {
    if TerminalText.isSimple(cleaned) {
      return cleaned.unicodeScalars.map { scalar in
        scalar.isASCII
          ? Cluster(text: asciiText[Int(scalar.value)], width: 1) : Cluster(text: String(scalar), width: scalar.columns)
      }
    }
    var clusters: [Cluster] = []
    clusters.reserveCapacity(cleaned.utf8.count)
    for character in cleaned {
      if let ascii = character.asciiValue {
        clusters.append(Cluster(text: asciiText[Int(ascii)], width: 1))
        continue
      }
      let text = String(character)
      let width = columns(of: text)
      // Swift starts a new character at some scalars without columns; ncurses never does.
      if let first = text.unicodeScalars.first, first.columns == 0, let last = clusters.popLast() {
        clusters.append(Cluster(text: last.text + text, width: last.width + width))
      } else {
        clusters.append(Cluster(text: text, width: width))
      }
    }
    return clusters
  }

  /// Whether one cell holds the whole cluster, which is almost always so.
  var isOnePart: Bool {
    text.utf8.count == 1 || text.unicodeScalars.dropFirst().allSatisfy { $0.columns <= 0 }
  }

  /// The columns of a cleaned text.
  static func columns(of cleaned: String) -> Int {
    guard !TerminalText.isPlain(cleaned) else {
      return cleaned.utf8.count
    }
    return cleaned.unicodeScalars.reduce(0) { $0 + max(0, $1.columns) }
  }
}

/// One string for each ASCII code, so that drawing plain text allocates none.
let asciiText: [String] = (0..<128).map { String(Unicode.Scalar(UInt8($0))) }
