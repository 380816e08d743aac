import Foundation

/// Reads files with care for what is no plain file of a sensible size.
package enum FileReading {
  /// The bytes of a plain file; a pipe, a device or a huge file is a problem, never a wait.
  package static func bytes(of path: String, limit: Int) throws(Problem.Kind) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(reason: lastError) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(reason: lastError) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(reason: "it is no plain file") }
    guard status.st_size <= limit else { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
    return try read(descriptor, expecting: Int(status.st_size), limit: limit)
  }

  /// A short reason, without the path that stands beside it anyway.
  package static func reason(_ error: any Error) -> String {
    let code = (error as NSError).userInfo[NSUnderlyingErrorKey].map { ($0 as? NSError)?.code ?? 0 } ?? 0
    return code > 0 ? String(cString: strerror(Int32(code))) : "the system gives no reason"
  }

  private static func read(_ descriptor: Int32, expecting size: Int, limit: Int) throws(Problem.Kind)
    -> [UInt8]
  {
    var failed = false
    // One byte more than expected shows the end of a file that did not grow in one call.
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        guard got > 0 else { return }
        count += got
      }
    }
    guard !failed else { throw .unreadable(reason: lastError) }
    if bytes.count > size {
      bytes.removeLast()
    }
    return bytes
  }

  private static var lastError: String {
    String(cString: strerror(errno))
  }
}
