import Algorithms
import Foundation

/// A dossier of the journal that replaces one of the same name in another folder. Its first line says from which version it was
/// made, so that a later version of the original is noticed.
package struct DossierCopy: Hashable, Sendable {
  /// What has become of the original.
  package enum State: Hashable, Sendable {
    case same
    /// The original has changed since it was copied.
    case changed
    /// No folder has the original any more.
    case gone
  }

  package let id: SourceID
  /// The path of the copy.
  package let file: String
  /// The path of the original.
  package let original: String?
  package let state: State

  private static let sign = "# Copy of "
  /// The line stands at the top, possibly after others.
  private static let mostLines = 5

  /// The text of a copy: a line with the fingerprint of the original, then the original.
  static func text(of original: [UInt8], named id: SourceID) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = Array("\(sign)\(id).yaml, version \(Fingerprint.of(original))\n".utf8)
    // A byte order mark is one only at the beginning.
    return original.starts(with: mark) ? mark + line + original.dropFirst(mark.count) : line + original
  }

  /// The fingerprint of the original of which some bytes are a copy; nil if they are not a copy.
  static func version(in bytes: [UInt8]) -> String? {
    let lines = String(decoding: bytes.prefix(2048), as: UTF8.self).split(separator: "\n").prefix(mostLines)
    let line = lines.map { $0.trimmingPrefix("\u{FEFF}") }.first { $0.hasPrefix(sign) }
    return line?.split(separator: ", version ").dropFirst().last.map {
      String($0.trimmingSuffix(while: \.isWhitespace))
    }
  }

  /// The copies in a folder of originals in others, by their names. A file without the line is left out: its author
  /// means to replace whatever has its name.
  package static func all(in journal: String, of others: [String]) -> [DossierCopy] {
    let originals = Dictionary(
      DossierFolder.list(others.filter { $0 != journal }).files.map { ($0.id, $0.path) }
    ) { first, _ in first }
    return DossierFolder.list([journal]).ordered.compactMap { file -> DossierCopy? in
      guard case .success(let bytes) = file.bytes(settledAt: .max).bytes, let version = version(in: bytes) else {
        return nil
      }
      let original = originals[file.id]
      let state = original.map { Self.state(of: $0, version) } ?? State.gone
      return DossierCopy(id: file.id, file: file.path, original: original, state: state)
    }
  }

  private static func state(of original: String, _ version: String) -> State {
    guard let bytes = try? FileReading.bytes(of: original, limit: DossierFolder.sizeLimit) else { return .gone }
    return Fingerprint.of(bytes) == version ? .same : .changed
  }
}

extension Journal {
  /// Copies a dossier of another folder, which the copy replaces, and returns its path. Its first line says from which version
  /// it was made.
  package func copy(of path: String) throws(JournalError) -> String {
    guard let id = SourceID(DossierFile.id(of: path)), path.hasSuffix(".yaml") else { throw .notADossier(path) }
    let bytes: [UInt8]
    do throws(Problem.Kind) {
      bytes = try FileReading.bytes(of: path, limit: DossierFolder.sizeLimit)
    } catch {
      throw .unreadable(file: path, error)
    }
    var isNew = true
    let copy = try rewrite("\(id).yaml") { old in
      isNew = old.isEmpty
      return old.isEmpty ? DossierCopy.text(of: bytes, named: id) : old
    }
    guard isNew else { throw .exists(file: copy) }
    return copy
  }
}
