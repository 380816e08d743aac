import Foundation

/// A file of a data folder that should hold a dossier.
struct DossierFile: Hashable {
  /// The id of its source, which is its name without the ending.
  let id: SourceID
  let path: String

  /// The id of the source whose dossier stands in a file.
  static func id(of path: String) -> String {
    let bytes = path.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
    return String(path[start...].dropLast(".yaml".count))
  }

  /// What a file holds: a dossier, or the reason why it cannot be read.
  struct Reading {
    let file: DossierFile
    /// What told the state of the file when it was read; 0 where that may change without a trace.
    let stamp: Int
    /// A short name for its bytes.
    let digest: String
    let dossier: Dossier?
    let problems: [Problem]
  }

  /// The bytes of a file with the state that it was in before they were read.
  struct Bytes {
    let stamp: Int
    let digest: String
    let bytes: Result<[UInt8], Problem.Kind>
  }

  /// What tells one state of the file from another, at the cost of one `stat`; 0 where there is no file, or where it was
  /// changed after a moment, in seconds since 1970: clocks of file systems are coarse.
  func stamp(settledAt moment: Int = .max) -> Int {
    var status = stat()
    guard stat(path, &status) == 0, status.st_ctim.tv_sec <= moment else { return 0 }
    let times = [status.st_mtim, status.st_ctim].flatMap { [$0.tv_sec, $0.tv_nsec] }
    let state = [status.st_size, Int(status.st_dev), Int(status.st_ino)] + times
    return Fingerprint.number(of: state)
  }

  /// Reads the file; its state is asked before, so that what changes meanwhile is seen the next time.
  func bytes(settledAt moment: Int) -> Bytes {
    let stamp = stamp(settledAt: moment)
    do throws(Problem.Kind) {
      let bytes = try FileReading.bytes(of: path, limit: DossierFolder.sizeLimit)
      return Bytes(stamp: stamp, digest: Fingerprint.of(bytes), bytes: .success(bytes))
    } catch {
      return Bytes(stamp: stamp, digest: "", bytes: .failure(error))
    }
  }

  /// Reads the dossier in the bytes of the file.
  func dossier(in bytes: Bytes) -> Reading {
    switch bytes.bytes {
    case .success(let content):
      let dossier = DossierReader.read(content, id: id, file: path)
      return Reading(file: self, stamp: bytes.stamp, digest: bytes.digest, dossier: dossier, problems: [])
    case .failure(let kind):
      let problem = Problem(kind, file: path)
      return Reading(file: self, stamp: bytes.stamp, digest: "", dossier: nil, problems: [problem])
    }
  }
}
