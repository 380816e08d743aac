import Foundation

/// A YAML file with a dossier in a data folder.
package struct DossierFile: Hashable {
  /// The id of its source: the file name without the extension.
  package let id: SourceID
  package let path: String

  /// The id of the source for a file.
  package static func id(of path: String) -> String {
    let bytes = path.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
    return String(path[start...].dropLast(".yaml".count))
  }

  /// The content of a file: a dossier, or the reason why it cannot be read.
  package struct Loaded {
    package let file: DossierFile
    /// Identifies the state of the file when it was read; 0 if it may change without changing the stamp.
    package let stamp: Int
    /// A hash of its bytes.
    package let digest: String
    package let dossier: Dossier?
    package let problems: [Problem]

    package init(file: DossierFile, stamp: Int, digest: String, dossier: Dossier?, problems: [Problem]) {
      self.file = file
      self.stamp = stamp
      self.digest = digest
      self.dossier = dossier
      self.problems = problems
    }
  }

  /// The bytes of a file, with its state before they were read.
  package struct Bytes {
    package let stamp: Int
    package let digest: String
    package let bytes: Result<[UInt8], Problem.Kind>
  }

  /// Identifies the state of the file with one `stat`. 0 if there is no file, or if it changed after a moment, in
  /// seconds since 1970, because clocks of file systems are coarse.
  package func stamp(settledAt moment: Int = .max) -> Int {
    var status = stat()
    guard stat(path, &status) == 0, status.st_ctim.tv_sec <= moment else { return 0 }
    let times = [status.st_mtim, status.st_ctim].flatMap { [$0.tv_sec, $0.tv_nsec] }
    let state = [status.st_size, Int(status.st_dev), Int(status.st_ino)] + times
    return Fingerprint.number(of: state)
  }

  /// Reads the file. Its state is read first, so the next check sees a change during the read.
  package func bytes(settledAt moment: Int) -> Bytes {
    let stamp = stamp(settledAt: moment)
    do throws(Problem.Kind) {
      let bytes = try FileReading.bytes(of: path, limit: DossierFolder.sizeLimit)
      return Bytes(stamp: stamp, digest: Fingerprint.of(bytes), bytes: .success(bytes))
    } catch {
      return Bytes(stamp: stamp, digest: "", bytes: .failure(error))
    }
  }

  /// Parses the dossier in the bytes of the file.
  package func dossier(in bytes: Bytes) -> Loaded {
    switch bytes.bytes {
    case .success(let content):
      let dossier = DossierReader.read(content, id: id, file: path)
      return Loaded(file: self, stamp: bytes.stamp, digest: bytes.digest, dossier: dossier, problems: [])
    case .failure(let kind):
      let problem = Problem(kind, file: path)
      return Loaded(file: self, stamp: bytes.stamp, digest: "", dossier: nil, problems: [problem])
    }
  }

  package init(id: SourceID, path: String) {
    self.id = id
    self.path = path
  }
}
