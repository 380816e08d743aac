import Foundation
import SystemPackage

/// Reads regular files of a sensible size.
package enum FileReading {
  /// The bytes of a regular file. A pipe, a device or a huge file is a problem, and never blocks.
  package static func bytes(of path: String, limit: Int) throws(Problem.Kind) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly, options: [.nonBlocking, .closeOnExec])
      return try file.closeAfter { try bytes(of: file, limit: limit) }
    } catch let problem as Problem.Kind {
      throw problem
    } catch {
      throw .unreadable(reason: "\(error)")
    }
  }

  /// A short reason, without the path, which is shown beside it anyway.
  package static func reason(_ error: any Error) -> String {
    let code = (error as NSError).userInfo[NSUnderlyingErrorKey].map { ($0 as? NSError)?.code ?? 0 } ?? 0
    return code > 0 ? String(cString: strerror(Int32(code))) : "the system gives no reason"
  }

  private static func bytes(of file: FileDescriptor, limit: Int) throws -> [UInt8] {
    let state = try file.stat()
    guard state.type == .regular else { throw Problem.Kind.unreadable(reason: "it is not a regular file") }
    guard state.size <= limit else { throw Problem.Kind.tooLarge(bytes: Int(state.size), limit: limit) }
    // One byte more than expected detects the end of a file that did not grow in a single call.
    var bytes = try [UInt8](unsafeUninitializedCapacity: Int(state.size) + 1) { buffer, count in
      while count < buffer.count {
        let got = try file.read(
          into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
        guard got > 0 else { return }
        count += got
      }
    }
    if bytes.count > state.size {
      bytes.removeLast()
    }
    return bytes
  }
}
