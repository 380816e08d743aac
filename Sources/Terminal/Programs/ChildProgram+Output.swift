import Glibc

extension ChildProgram {
  /// What a program wrote until it exited or was ended.
  package struct Output: Equatable, Sendable {
    package var bytes: [UInt8] = []
    /// What it wrote to standard error, at most 64 KiB.
    package var errors: [UInt8] = []
    /// How it exited; nil if it was ended for a limit.
    package var end: End?
    /// Whether it was ended because it wrote more than the limit.
    package var isTooLong = false
  }

  private static let longestErrors = 1 << 16

  /// Runs a program that reads and writes no terminal, and returns what it writes to standard output. It is ended after
  /// `time`, or once it has written more than `limit` bytes.
  package static func output(
    of words: [String], in path: String, limit: Int, time: Duration
  ) throws(Failure) -> Output {
    let name = words.first ?? ""
    let file = try find(name, in: path)
    let (result, errors) = (try pipe(for: name), try pipe(for: name))
    let child: ChildProgram
    do throws(Failure) {
      child = try ChildProgram(file, words, .captured(output: result.write, errors: errors.write))
    } catch {
      Descriptor.close([result.read, result.write, errors.read, errors.write])
      throw error
    }
    Descriptor.close([result.write, errors.write])
    defer { Descriptor.close([result.read, errors.read]) }
    return child.collect(result.read, errors.read, limit, until: .now + time)
  }

  private static func pipe(for name: String) throws(Failure) -> (read: Int32, write: Int32) {
    do throws(ScreenError) {
      let ends = try Descriptor.makePipe()
      // The program does not expect a non-blocking descriptor.
      _ = fcntl(ends.write, F_SETFL, 0)
      return ends
    } catch {
      throw .system(name, errno)
    }
  }

  /// Reads both pipes until they are closed, and waits for the program.
  private func collect(
    _ result: Int32, _ errors: Int32, _ limit: Int, until deadline: ContinuousClock.Instant
  ) -> Output {
    var output = Output()
    var items = [result, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while items.contains(where: { $0.fd >= 0 }), !output.isTooLong, deadline > .now {
      // In steps, so that the rounding of the time left does not matter.
      let left = (deadline - .now).components
      let wait = min(1000, max(1, left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000))
      guard poll(&items, 2, Int32(wait)) > 0 else { continue }
      if items[0].revents != 0, !Self.read(result, into: &output.bytes) { items[0].fd = -1 }
      if items[1].revents != 0, !Self.read(errors, into: &output.errors) { items[1].fd = -1 }
      output.errors = Array(output.errors.prefix(Self.longestErrors))
      output.isTooLong = output.bytes.count > limit
    }
    let isDone = items.allSatisfy { $0.fd < 0 }
    output.end = isDone ? end(by: deadline) : nil
    if output.end == nil {
      kill(process, SIGKILL)
      _ = wait {}
    }
    return output
  }

  /// How it exited; nil if it still runs at the deadline. A program that has closed its output exits soon.
  private func end(by deadline: ContinuousClock.Instant) -> End? {
    while deadline > .now {
      if let end = end() { return end }
      usleep(500)
    }
    return nil
  }

  /// Reads what is there; false at the end.
  private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    if count > 0 { bytes += chunk.prefix(count) }
    return count > 0 || count < 0 && (errno == EINTR || errno == EAGAIN)
  }
}
