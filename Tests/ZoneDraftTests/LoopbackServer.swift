import Glibc

/// A server on the loopback interface that gives one answer to each connection, on a thread of its own.
final class LoopbackServer: Sendable {
  let port: UInt16
  private let listener: Int32

  var address: String { "http://127.0.0.1:\(port)/story" }

  /// `answer` writes to the descriptor of a connection, whose request is read.
  init(_ answer: @escaping @Sendable (Int32, _ address: String) -> Void) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
        _ = bind(listener, name, length)
        _ = listen(listener, 8)
        _ = getsockname(listener, name, &length)
      }
    }
    (self.listener, port) = (listener, UInt16(bigEndian: name.sin_port))
    let own = "http://127.0.0.1:\(port)"
    LoopbackThread.start {
      while case let connection = accept(listener, nil, nil), connection >= 0 {
        var request = [UInt8](repeating: 0, count: 1 << 16)
        _ = read(connection, &request, request.count)
        answer(connection, own)
        close(connection)
      }
      // Here and not where the server goes: another would get the number while `accept` still waits on it.
      close(listener)
    }
  }

  /// Ends `accept`, and with it the thread.
  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// Writes a text; false if the other side is gone.
  @discardableResult
  static func write(_ text: String, to connection: Int32) -> Bool {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(connection, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}
