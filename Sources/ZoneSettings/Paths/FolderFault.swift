import Foundation

/// Why a data folder cannot be read.
package enum FolderFault: Equatable, Sendable {
  case missing
  case notAFolder
  case unreadable(reason: String)

  /// nil if the folder can be read.
  package init?(of path: String) {
    var isFolder: ObjCBool = false
    if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      self = .missing
    } else if !isFolder.boolValue {
      self = .notAFolder
    } else if access(path, R_OK | X_OK) != 0 {
      self = .unreadable(reason: String(cString: strerror(errno)))
    } else {
      return nil
    }
  }

  /// A sentence without a full stop.
  package func complaint(about path: String) -> String {
    switch self {
    case .missing: "there is no folder \(path)"
    case .notAFolder: "\(path) is not a folder"
    case .unreadable(let reason): "the folder \(path) cannot be read: \(reason)"
    }
  }
}
