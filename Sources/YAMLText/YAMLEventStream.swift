import CLibYAML

/// One event of libyaml, copied out of its C union.
struct YAMLEvent {
  enum Kind {
    case scalar, alias, sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case documentStart, documentEnd, streamStart, streamEnd
  }

  let kind: Kind
  let position: YAMLPosition
  var text = ""
  var anchor: String?
  var tag: String?
  /// Whether a scalar is unquoted.
  var isPlain: Bool { style == .plain }
  /// How it is written.
  var style = YAMLStyle.block
  /// The position after the last character of a scalar.
  var end: YAMLPosition?
  /// Its characters, counted from the beginning of the text.
  var characters = 0..<0
}

/// How a node is written.
enum YAMLStyle {
  case plain, singleQuoted, doubleQuoted, literal, folded
  /// Collections by indentation, and in brackets.
  case block, flow
}

/// libyaml's parser. The bytes must outlive it.
struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>

  init(reading bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event. Not to be called after the end of the stream.
  func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      throw problem
    }
    defer { yaml_event_delete(&event) }
    var copy = copy(of: event)
    copy.characters = event.start_mark.index..<event.end_mark.index
    return copy
  }

  private func copy(of event: yaml_event_t) -> YAMLEvent {
    let position = YAMLPosition(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      return scalar(event.data.scalar, from: position, to: YAMLPosition(event.end_mark))
    case YAML_ALIAS_EVENT:
      return YAMLEvent(kind: .alias, position: position, text: text(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      let style: YAMLStyle = start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
      return collection(.sequenceStart, at: position, anchor: start.anchor, tag: start.tag, style)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      let style: YAMLStyle = start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
      return collection(.mappingStart, at: position, anchor: start.anchor, tag: start.tag, style)
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, position: position)
    case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, position: position)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, position: position)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, position: position)
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, position: position)
    default: return YAMLEvent(kind: .streamEnd, position: position)
    }
  }

  private func collection(
    _ kind: YAMLEvent.Kind, at position: YAMLPosition,
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, _ style: YAMLStyle
  ) -> YAMLEvent {
    YAMLEvent(kind: kind, position: position, anchor: text(anchor), tag: text(tag), style: style)
  }

  private func scalar(
    _ data: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, from position: YAMLPosition, to end: YAMLPosition
  ) -> YAMLEvent {
    let value = UnsafeBufferPointer(start: data.value, count: data.length)
    return YAMLEvent(
      kind: .scalar, position: position, text: String(decoding: value, as: UTF8.self),
      anchor: text(data.anchor), tag: text(data.tag), style: Self.style(data.style), end: end)
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  /// libyaml's error with its position. For a byte that is not UTF-8 libyaml has only an offset.
  private var problem: YAMLProblem {
    let reason = parser.pointee.problem.map { String(cString: $0) } ?? "it cannot be read"
    guard parser.pointee.error == YAML_READER_ERROR else {
      return YAMLProblem(.notYAML(reason), at: YAMLPosition(parser.pointee.problem_mark))
    }
    let position = position(ofByte: startOfSequence(at: parser.pointee.problem_offset, reason))
    let isControl = reason.contains("control characters")
    return YAMLProblem(isControl ? .notYAML(reason) : .notUTF8, at: position)
  }

  /// libyaml points at the byte that does not fit; the invalid character starts before it.
  private func startOfSequence(at offset: Int, _ reason: String) -> Int {
    guard reason.contains("trailing") else { return offset }
    var start = min(offset, bytes.count) - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return max(0, start)
  }

  private func position(ofByte offset: Int) -> YAMLPosition {
    let before = bytes.prefix(max(0, offset))
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 }
    return YAMLPosition(line: before.count { $0 == newline } + 1, column: column + 1)
  }
}

extension YAMLPosition {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}
