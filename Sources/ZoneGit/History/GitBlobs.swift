import ZoneData

extension Git {
  /// The bytes of blobs, in the order of their names. A blob that is missing is nil.
  package func blobs(_ names: [String]) throws(GitFailure) -> [[UInt8]?] {
    guard !names.isEmpty else { return [] }
    let input = names.map { $0 + "\n" }.joined()
    let answer = try output(["cat-file", "--batch"], input: Array(input.utf8))
    var blobs: [[UInt8]?] = []
    var rest = answer.output[...]
    while blobs.count < names.count, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      // <id> blob <size>, or <name> missing
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(words[2]), size < rest.count else {
        blobs.append(nil)
        continue
      }
      blobs.append(words[1] == "blob" ? Array(rest.prefix(size)) : nil)
      rest = rest.dropFirst(size + 1)
    }
    guard blobs.count == names.count else {
      throw .failed(command: "cat-file", folder: folder, reason: "it printed less than was asked for")
    }
    return blobs
  }
}
