import Terminal
import ZoneViewModels

/// The program on the screen: one loop on the main thread that waits for keys, signals, changed files and the
/// worker, lets the desk take what happened, and draws once.
package final class Dashboard {
  /// How it ended.
  package enum End: Equatable {
    case quit
    /// By a signal, which the program still has to die of.
    case signal(Int32)
  }

  /// The first frame waits this long for the index, so that it usually shows rows at once.
  private static let patience: Int32 = 30

  /// A key that is held down comes again within this.
  private static let rest: Int32 = 40

  private let screen: Screen
  private let keymap: Keymap
  private let glyphs: Glyphs
  private let worker: IndexWorker
  private let watch: FolderWatch?
  private let descriptors: [Int32]
  private var keys: KeyReader
  private var desk: Desk
  private var theme: ThemeChoice
  private let errands: Errands
  /// Where things stood in the picture that the user sees.
  private var spots = Spots()
  /// Whether any rows have been drawn.
  private var isShown = false
  /// How long it took the last time until every list had its rows.
  private var lastTime = Duration.zero
  private var end: End?

  /// Opens the screen, runs until the user leaves, and gives the terminal back.
  package static func run(_ options: Options) throws(ScreenError) -> End {
    let screenOptions = ScreenOptions(
      wantsTrueColor: options.theme.wantsTrueColor, monochrome: options.isMonochrome,
      mouse: options.usesMouse)
    let screen = try Screen(screenOptions)
    defer { screen.close() }
    let dashboard = Dashboard(options, screen: screen)
    Wait.forAny(of: [options.reading.descriptor], milliseconds: patience)
    let end = dashboard.loop()
    options.keep(Session(dashboard.desk.state))
    screen.close()
    options.reading.worker.stop()
    return end
  }

  private init(_ options: Options, screen: Screen) {
    self.screen = screen
    worker = options.reading.worker
    theme = options.theme
    keymap = options.keymap
    glyphs = TerminalLocale.drawsLines && !options.usesASCII ? .unicode : .ascii
    errands = Errands(screen: screen, environment: options.environment)
    keys = KeyReader(keymap)
    watch = FolderWatch(folders: options.folders)
    descriptors = [
      screen.inputDescriptor, screen.signalDescriptor, options.reading.descriptor, watch?.descriptor ?? -1,
    ]
    let (keymap, shelf) = (keymap, theme.shelf)
    let surroundings = Surroundings(
      wrap: { [glyphs] in TerminalText.wrap(glyphs.spell($0), to: $1) }, keys: keymap.names, theme: theme.name,
      themes: { shelf.entries },
      views: options.views, arguments: options.arguments)
    desk = Desk(request: options.request, surroundings: surroundings)
    options.session.map { desk.restore($0) }
    if let view = options.view {
      // Its day is being read already.
      _ = desk.choose(view: view)
    }
    if let message = options.notice ?? theme.message {
      tell(message)
    }
  }

  private func loop() -> End {
    while true {
      takeReadings()
      lastTime = ContinuousClock().measure {
        draw()
        catchUp()
      }
      Wait.forAny(of: descriptors)
      takeSignals()
      takeKeys()
      if watch?.happened() == true {
        worker.start(desk.request)
      }
      if let end { return end }
    }
  }

  // MARK: - What happens

  private func takeReadings() {
    for result in worker.results() {
      desk.receive(result)
    }
  }

  private func takeSignals() {
    for signal in screen.nextSignals() {
      switch signal {
      case .resized: screen.adoptSize()
      case .suspend: screen.suspend()
      case .resumed: screen.repaint()
      case .childEnded: tell(errands.childEnded())
      case .terminate(let number): end = .signal(number)
      }
    }
  }

  /// Takes all keys that have come: only what they lead to together is drawn.
  private func takeKeys() {
    while end == nil, let event = screen.nextEvent() {
      if isTooSmall {
        // Nobody works a desk that cannot be seen; leaving is the one thing that its line offers.
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
    if case .mouse(let mouse) = event { return spots.intent(for: mouse) }
    return keys.intent(for: event, in: desk.state.context)
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .quit: end = .quit
    case .repaint: screen.repaint()
    case .suspend: screen.suspend()
    case .load(let request): worker.start(request)
    case .copy(let text): tell(errands.copy(text))
    case .edit(let file, let line): tell(errands.edit(file: file, line: line))
    case .browse(let address): tell(errands.browse(address))
    case .toggleMouse: tell(toggleMouse())
    }
  }

  private func toggleMouse() -> Message {
    screen.capturesMouse.toggle()
    return Message(
      screen.capturesMouse
        ? "Mouse on: click selects, once more opens; the wheel scrolls" : "Mouse off: the terminal selects text")
  }

  private func tell(_ message: Message?) {
    guard let message else { return }
    _ = desk.receive(.told(message))
  }

  // MARK: - Drawing

  private var isTooSmall: Bool { Layout(screen.size, focus: .zones).form == .line }

  /// So long lists that follow the one in which the user works keep a frame back.
  private var following: Duration {
    // The first time there is nothing that they could show meanwhile.
    guard isShown else { return .milliseconds(10) }
    // Where they came late the last time, there is little use in waiting.
    return lastTime > .microseconds(3500) ? .microseconds(500) : .milliseconds(3)
  }

  private func draw() {
    let deadline = ContinuousClock.now + following
    draw { $0.settle { .now > deadline } }
  }

  /// Draws what was not found at once as it is found, until a key or something else comes.
  private func catchUp() {
    let descriptors = descriptors
    var goesOn = desk.isBehind
    while goesOn {
      if desk.weighsNext, Wait.forAny(of: descriptors, milliseconds: Self.rest) { return }
      draw { goesOn = $0.catchUp { Wait.forAny(of: descriptors, milliseconds: 0) } }
    }
  }

  /// Draws the desk, brought to its state in some way.
  private func draw(_ settle: (inout Desk) -> Void) {
    let state = desk.state
    let layout = Layout(
      screen.size, focus: state.step.focus, popup: state.popup?.kind, isMaximized: state.isMaximized)
    if state.room != layout.room {
      _ = desk.receive(.roomChanged(layout.room))
    }
    settle(&desk)
    let view = desk.view()
    theme.show(view.theme)
    let drawing = DeskScreen(view, layout: layout, keymap: keymap, context: desk.state.context)
    let picture = drawing.draw(theme: theme.theme(screen.colorDepth), glyphs: glyphs)
    spots = picture.spots
    isShown = isShown || !view.lists.values.allSatisfy(\.rows.isEmpty)
    screen.present(picture.buffer, cursor: picture.cursor)
  }
}
