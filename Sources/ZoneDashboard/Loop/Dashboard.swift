import Foundation
import Terminal
import TerminalCells
import ZoneData
import ZoneSettings
import ZoneViewModels

/// The program on the screen: one loop on the main thread that waits for keys, signals, changed files and the workers,
/// passes the events to the desk, and draws once.
package final class Dashboard {
  /// The reason for leaving the loop.
  package enum End: Equatable {
    case quit
    /// A signal. The program must still terminate by it.
    case signal(Int32)
  }

  private let screen: Screen
  private let keymap: Keymap
  private let glyphs: Glyphs
  private let worker: IndexWorker
  private let watch: FolderWatch
  /// When to look for changed files unasked; nil if the system reports every change.
  private var nextLook: ContinuousClock.Instant?
  private let descriptors: [Int32]
  private var keys: KeyReader
  private var pointer = PointerReader()
  private var desk: Desk
  private var theme: ThemeChoice
  private let effects: EffectRunner
  private let keepSeen: (SeenDossiers) throws -> Void
  private let errands: @Sendable (Errand) -> ErrandReport
  /// The reports of errands.
  private let reports: Mailbox<Intent>
  private let keepReview: (Review, Bool) throws -> Void
  private let check: (String) -> [Problem]
  private let journal: (JournalTask) -> Result<JournalChange, JournalError>
  private let answers: Mailbox<DeskWorker.Answered>
  private let answerer: DeskWorker
  /// The targets of the pointer in the current frame.
  private var hits = HitMap()
  private var end: End?

  /// Opens the screen, runs until the user quits, and restores the terminal.
  package static func run(_ options: Options) throws(ScreenError) -> End {
    let screenOptions = ScreenOptions(
      wantsTrueColor: options.theme.wantsTrueColor, monochrome: options.isMonochrome,
      mouse: options.usesMouse)
    let screen = try Screen(screenOptions)
    defer { screen.close() }
    guard let answers = Mailbox<DeskWorker.Answered>(), let reports = Mailbox<Intent>() else { throw .system(0) }
    let dashboard = Dashboard(options, screen: screen, answers, reports)
    Wait.forAny(of: [options.reading.descriptor], for: Tuning.firstFrame)
    let end = dashboard.loop()
    options.keep(Session(dashboard.desk.state))
    screen.close()
    options.reading.worker.stop()
    return end
  }

  private init(_ options: Options, screen: Screen, _ answers: Mailbox<DeskWorker.Answered>, _ reports: Mailbox<Intent>)
  {
    self.screen = screen
    self.reports = reports
    errands = options.errand
    self.answers = answers
    answerer = DeskWorker { answers.post($0) }
    worker = options.reading.worker
    theme = options.theme
    keymap = options.keymap
    glyphs = TerminalLocale.drawsLines && !options.usesASCII ? .unicode : .ascii
    keepReview = options.keepReview
    (journal, keepSeen, check) = (options.write, options.keepSeen, options.check)
    effects = EffectRunner(screen: screen, environment: options.environment)
    keys = KeyReader(keymap)
    watch = FolderWatch(folders: options.folders)
    descriptors = [
      screen.inputDescriptor, screen.signalDescriptor, options.reading.descriptor, answers.descriptor,
      reports.descriptor,
      watch.descriptor,
    ]
    let (keymap, shelf) = (keymap, theme.shelf)
    let environment = DeskEnvironment(
      wrap: { [glyphs] in TerminalText.wrap(glyphs.asciiFallback($0), to: $1) }, keys: keymap.names, theme: theme.name,
      themes: { shelf.entries },
      views: options.views, arguments: options.arguments, obstacleToWriting: options.obstacleToWriting,
      isShipped: options.isShipped, waitingDrafts: options.waitingDrafts)
    desk = Desk(request: options.request, environment: environment)
    options.session.map { desk.restore($0) }
    if let view = options.view {
      // Its day is already being read.
      _ = desk.open(view)
    }
    if let message = options.notice ?? theme.message ?? watchFault {
      report(message)
    }
  }

  private var watchFault: Message? {
    watch.fault.map {
      Message("Changed dossiers are only noticed every \(Tuning.look.components.seconds) seconds: \($0)", isError: true)
    }
  }

  private func loop() -> End {
    show()
    // Not before the first frame: every name in the folders is looked at.
    watch.watchLinks()
    while true {
      Wait.forAny(of: descriptors, for: longestWait())
      takeSignals()
      takeKeys()
      takeChanges()
      if let end { return end }
      show()
    }
  }

  private func show() {
    takeReadings()
    takeAnswers()
    takeReports()
    draw()
  }

  /// Until half a key becomes a key, or until the next look for changed files; nil without either.
  private func longestWait() -> Duration? {
    if watch.fault != nil, nextLook == nil { nextLook = .now + Tuning.look }
    return [screen.patience, nextLook.map { max(.zero, $0 - .now) }].compactMap(\.self).min()
  }

  private func takeChanges() {
    let isTime = nextLook.map { $0 <= .now } ?? false
    guard watch.happened() || isTime else { return }
    nextLook = nil
    worker.start(desk.request)
  }

  // MARK: - Events

  private func takeReadings() {
    for result in worker.results() {
      desk.receive(result)
    }
  }

  /// Takes the answers of the worker. Returns false if there are none.
  @discardableResult
  private func takeAnswers() -> Bool {
    let answers = answers.take()
    for answer in answers {
      desk.absorb(answer)
    }
    return !answers.isEmpty
  }

  private func takeSignals() {
    for signal in screen.nextSignals() {
      switch signal {
      case .resized: screen.adoptSize()
      case .suspend: screen.suspend()
      case .resumed: screen.repaint()
      case .childEnded: report(effects.childEnded())
      case .terminate(let number): end = .signal(number)
      }
    }
  }

  /// Handles all keys that have arrived. Only their combined result is drawn.
  private func takeKeys() {
    while end == nil, let event = screen.nextEvent() {
      if isTooSmall {
        // Too small to draw: only `q` works.
        end = event == .key(KeyPress(.character("q"))) ? .quit : end
        continue
      }
      guard let intent = intent(for: event) else { continue }
      if let effect = desk.receive(intent) {
        carryOut(effect)
      }
    }
  }

  private func intent(for event: InputEvent) -> Intent? {
    if case .mouse(let mouse) = event { return pointer.intent(for: mouse, on: hits) }
    return keys.intent(for: event, in: desk.state.context)
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .quit: end = .quit
    case .repaint: screen.repaint()
    case .suspend: screen.suspend()
    case .load(let request): worker.start(request)
    case .copy(let text): report(effects.copy(text))
    case .edit(let file, let line): edit(file, line)
    case .browse(let address): report(effects.browse(address))
    case .toggleMouse: report(toggleMouse())
    case .write(let task): write(task)
    case .keepSeen(let seen): keep(seen)
    case .errand(let errand): start(errand)
    case .keep(let review, let isDone): keep(review, isDone)
    }
  }

  private func edit(_ file: String, _ line: Int) {
    report(effects.edit(file: file, line: line))
    _ = desk.receive(.edited(file: file, check(file)))
  }

  /// Writes, and reads what was written without waiting for the system to report it.
  private func write(_ task: JournalTask) {
    let result = journal(task)
    if case .success = result { worker.start(desk.request) }
    if let effect = desk.receive(.wrote(task, result)) { carryOut(effect) }
  }

  private func keep(_ review: Review, _ isDone: Bool) {
    do {
      try keepReview(review, isDone)
    } catch {
      report(Message("The review cannot be kept: \(error)", isError: true))
    }
  }

  private func start(_ errand: Errand) {
    let (reports, run) = (reports, errands)
    let thread = Thread { reports.post(.did(errand, run(errand))) }
    thread.name = "stz errand"
    thread.start()
  }

  private func takeReports() {
    for intent in reports.take() { _ = desk.receive(intent) }
  }

  private func keep(_ seen: SeenDossiers) {
    do {
      try keepSeen(seen)
      worker.start(desk.request)
    } catch {
      report(Message("What was seen cannot be written down: \(error)", isError: true))
    }
  }

  private func toggleMouse() -> Message {
    screen.capturesMouse.toggle()
    return Message(
      screen.capturesMouse
        ? "Mouse on: a click selects, a second click opens; the wheel scrolls"
        : "Mouse off: the terminal selects text")
  }

  private func report(_ message: Message?) {
    guard let message else { return }
    _ = desk.receive(.reported(message))
  }

  // MARK: - Drawing

  private var isTooSmall: Bool { Layout.form(of: screen.size) == .line }

  private func draw() {
    var layout = fit()
    settle()
    // A step that was opened may need other heights.
    if Layout(screen.size, of: desk) != layout {
      layout = fit()
      settle()
    }
    let view = desk.view()
    theme.show(view.theme)
    let drawing = DeskScreen(view, layout: layout, keymap: keymap, context: desk.state.context)
    let picture = drawing.draw(theme: theme.theme(screen.colorDepth), glyphs: glyphs)
    hits = picture.hits
    screen.present(picture.buffer, cursor: picture.cursor)
  }

  /// Fits the desk to the screen.
  private func fit() -> Layout {
    let layout = Layout(screen.size, of: desk)
    if desk.state.viewport != layout.viewport {
      _ = desk.receive(.viewportChanged(layout.viewport))
    }
    return layout
  }

  /// Answers the urgent questions while the worker answers the others. Answers that arrive in time are drawn in this
  /// frame.
  private func settle() {
    desk.settleLists()
    var isOpen = desk.ask(answerer)
    desk.settleUrgent()
    let end = ContinuousClock.now + (desk.isBlank ? Tuning.firstFrame : Tuning.followers)
    while isOpen, .now < end {
      Wait.forAny(of: [answers.descriptor, screen.inputDescriptor, screen.signalDescriptor], for: end - .now)
      guard takeAnswers() else { return }
      desk.settleUrgent()
      isOpen = desk.ask(answerer)
    }
  }
}
