// Generates the tables of the readings and simplified forms of Chinese characters from ICU's transforms:
//
//     swift Scripts/han-tables.swift [FOLDER]      FOLDER is Sources/ZoneData/Text/Han
//
// HanTableTests compares the tables with ICU, so it fails if Foundation contains an ICU with other transforms.

import Foundation

let folder = CommandLine.arguments.dropFirst().first ?? "Sources/ZoneData/Text/Han"

/// The transform of each character. A single call transforms all, because each call is slow.
func transformed(_ scalars: [Unicode.Scalar], _ transform: StringTransform) -> [String] {
  let text = scalars.map(String.init).joined(separator: "\n")
  guard let lines = text.applyingTransform(transform, reverse: false)?.components(separatedBy: "\n"),
    lines.count == scalars.count
  else { preconditionFailure("ICU has no transform \(transform.rawValue).") }
  return lines
}

/// Joins pieces into lines of at most 120 characters, indented like the literal.
func wrapped(_ pieces: [String]) -> String {
  var lines = [""]
  for piece in pieces {
    if lines[lines.count - 1].count + piece.count > 116 {
      lines.append("")
    }
    lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? String(piece.drop { $0 == " " }) : piece
  }
  return lines.map { "    \($0)\n" }.joined()
}

func write(_ name: String, _ property: String, _ about: String, _ pieces: [String]) throws {
  let text = """
    extension HanTable {
      /// \(about)
      static let \(property) = \"""
    \(wrapped(pieces))    \"""
    }

    """
  try text.write(toFile: "\(folder)/HanTable+\(name).swift", atomically: true, encoding: .utf8)
}

/// Each syllable, followed by the characters with this reading.
func readings(of scalars: [Unicode.Scalar]) -> [String] {
  var bySyllable: [String: [Unicode.Scalar]] = [:]
  for (scalar, reading) in zip(scalars, transformed(scalars, .mandarinToLatin)) where reading != String(scalar) {
    bySyllable[reading.folding(options: .diacriticInsensitive, locale: nil), default: []].append(scalar)
  }
  return bySyllable.sorted { $0.key < $1.key }.flatMap { syllable, scalars in
    // A syllable is never alone at the end of a line.
    [" \(syllable) " + scalars.prefix(3).map(String.init).joined()] + scalars.dropFirst(3).map(String.init)
  }
}

let characters = (0x3400...0x3FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
  .filter(\.properties.isUnifiedIdeograph)
var simplified: [Unicode.Scalar: Unicode.Scalar] = [:]
for (scalar, line) in zip(characters, transformed(characters, StringTransform("Hant-Hans"))) {
  if let form = line.unicodeScalars.first, line.unicodeScalars.count == 1, form != scalar {
    simplified[scalar] = form
  }
}
// ICU maps 苧 to 苎 and 苎 to 苧, so neither would find the other.
simplified["苎"] = nil
simplified["薴"] = nil

// The characters of CJK Extension A and the usual ones, and the simplified forms of others.
let simple = Set(characters.filter { $0.value <= 0x9FFF }.map { simplified[$0] ?? $0 } + simplified.values).sorted()
let isUsual = { (scalar: Unicode.Scalar) in (0x4E00...0x9FFF).contains(scalar.value) }
try write(
  "Pinyin", "usual",
  "Characters of the block that nearly all texts use (U+4E00 to U+9FFF), by syllable, without traditional ones.",
  readings(of: simple.filter(isUsual)))
try write(
  "Rare", "rare",
  "Characters of other blocks: those of CJK Extension A, and the simplified forms of traditional characters.",
  readings(of: simple.filter { !isUsual($0) }))
try write(
  "Simplified", "traditional", "Traditional characters, each followed by its simplified form.",
  simplified.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
