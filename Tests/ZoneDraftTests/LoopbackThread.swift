import Foundation

/// A thread that blocks in the calls of a server.
enum LoopbackThread {
  static func start(_ body: @escaping @Sendable () -> Void) { Thread(block: body).start() }
}
