import Glibc
import Logging

/// The program's log. It writes to the file of `LogFile.start`. Without that call, as in tests, it writes nothing.
package let log = Logger(label: "stz") { _ in FileLogHandler(file: LogFile.started.withLock { $0 }) }

/// Runs code whose failure the program can tolerate. On failure it returns nil and logs the error:
/// `cannot read x.yaml: reason`.
@discardableResult
package func logFailure<Value>(
  to what: @autoclosure () -> String, at level: Logger.Level = .warning, _ body: () throws -> Value?
) -> Value? {
  do {
    return try body()
  } catch {
    log.log(level: level, "cannot \(what()): \(error)")
    return nil
  }
}

/// Writes each event as a line of the log file.
struct FileLogHandler: LogHandler {
  private let file: LogFile?
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level

  init(file: LogFile?) {
    self.file = file
    logLevel = file?.level ?? .critical
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let details = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
    let words = ["\(event.message)"] + details.map { "\($0.key)=\($0.value)" }
    let text = words.joined(separator: " ").inOneLine
    file?.write("\(Timestamp.now) [\(getpid())] \(event.level) \(event.source): \(text)\n")
  }
}
