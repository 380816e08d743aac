import Foundation
import Glibc
import SystemPackage
import Testing

@testable import Platform

@Suite struct WholeWriteTests {
  /// A pipe holds 64 KiB.
  @Test func `a non-blocking pipe gets everything`() async throws {
    let ends = try FileDescriptor.pipe()
    #expect(fcntl(ends.writeEnd.rawValue, F_SETFL, O_NONBLOCK) == 0)
    let reader = Task {
      try await Self.onOwnThread { try Self.count(from: ends.readEnd) }
    }
    try await Self.onOwnThread {
      try ends.writeEnd.closeAfter { try ends.writeEnd.writeWhole(repeatElement(0x61, count: 2 << 20)) }
    }
    #expect(try await reader.value == 2 << 20)
    try ends.readEnd.close()
  }

  @Test func `a pipe without a reader is an error, also while waiting`() async throws {
    signal(SIGPIPE, SIG_IGN)
    let ends = try FileDescriptor.pipe()
    #expect(fcntl(ends.writeEnd.rawValue, F_SETFL, O_NONBLOCK) == 0)
    let writer = Task {
      try await Self.onOwnThread { try ends.writeEnd.writeWhole(repeatElement(0x61, count: 2 << 20)) }
    }
    // The pipe is full once nothing can be added to it.
    while try await !isFull(ends.writeEnd) { await Task.yield() }
    try ends.readEnd.close()
    await #expect(throws: Errno.brokenPipe) { try await writer.value }
    try ends.writeEnd.close()
  }

  /// Runs code that blocks. Tasks share as many threads as there are cores, and two that block would stop all tests.
  private static func onOwnThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value
  {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
  }

  private static func count(from end: FileDescriptor) throws -> Int {
    var (total, buffer) = (0, [UInt8](repeating: 0, count: 10_000))
    while true {
      let count = try buffer.withUnsafeMutableBytes { try end.read(into: $0) }
      guard count > 0 else { return total }
      total += count
    }
  }

  private func isFull(_ end: FileDescriptor) async throws -> Bool {
    var item = pollfd(fd: end.rawValue, events: Int16(POLLOUT), revents: 0)
    return poll(&item, 1, 0) == 0
  }
}
