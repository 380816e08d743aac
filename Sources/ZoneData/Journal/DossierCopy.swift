import YAMLText

/// A dossier in the journal that replaces a shipped one of its name. Its first line says of which text it is a copy, so
/// that it is noticed when the shipped one changes.
package struct DossierCopy {
  private static let sign = "# copy of the shipped dossier "

  /// The first line of a copy of some bytes.
  static func line(for bytes: [UInt8]) -> String { sign + Fingerprint.of(bytes) + "\n" }

  /// The fingerprint of the original in a copy; nil if it is none.
  package static func origin(in bytes: [UInt8]) -> String? {
    let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return line.hasPrefix(sign) ? String(line.dropFirst(sign.utf8.count)) : nil
  }
}

extension Journal {
  /// Copies a shipped dossier, which the copy replaces because it has the same name.
  func copy(_ file: String) throws(JournalError) -> JournalChange {
    let original = try bytes(of: file)
    let text = Array(DossierCopy.line(for: original).utf8) + original
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return try locked { () throws(JournalError) in
      let path = "\(folder)/\(name)"
      guard try create(path, text) else { throw .changed(file: path) }
      return JournalChange(
        words: "copy of \(name)", files: [.init(path: path, before: nil, after: text)])
    }
  }
}
