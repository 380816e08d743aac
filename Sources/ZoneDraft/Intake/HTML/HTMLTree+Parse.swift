import CLibXML2

extension HTMLTree {
  /// Elements within elements that are followed. Browsers stop at 512; libxml2 itself would stop at 256, which badly
  /// closed pages reach.
  static let deepest: Int32 = 1000

  /// The attributes that are kept.
  private static let kept: Set<String> = [
    "aria-hidden", "class", "content", "datetime", "dir", "hidden", "href", "http-equiv", "id", "itemprop", "lang",
    "name",
    "property", "rel", "role", "style", "type",
  ]

  /// Parses a page with libxml2, which repairs it. Nothing is fetched.
  init(_ page: String) throws(IntakeError) {
    // The parser takes a zero byte for the end of the page.
    let bytes = page.utf8.filter { $0 != 0 }
    try HTMLGuard.check(bytes)
    guard let parser = htmlNewParserCtxt() else { throw .tooComplex("there is not enough memory") }
    defer { htmlFreeParserCtxt(parser) }
    parser.pointee.sax?.pointee.startElement = Self.start
    let options =
      Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
      | Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue)
    let document = bytes.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8", options)
    }
    defer { xmlFreeDoc(document) }
    guard parser.pointee.errNo != XML_ERR_USER_STOP.rawValue else {
      throw .tooComplex("its elements are nested more than \(Self.deepest) deep")
    }
    guard let root = xmlDocGetRootElement(document) else { throw .noParagraphs }
    add(root)
  }

  /// Adds an element to the tree, or stops the parser if it is nested too deeply.
  private static let start: startElementSAXFunc = { context, name, attributes in
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
    guard parser.pointee.nodeNr < deepest else { return xmlStopParser(parser) }
    // Without this option libxml2's own limit applies.
    parser.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    xmlSAX2StartElement(context, name, attributes)
  }

  /// Copies the nodes of the document in their order.
  private mutating func add(_ root: xmlNodePtr) {
    var parent = -1
    var current: xmlNodePtr? = root
    while let node = current {
      let index = append(node, parent)
      if let index, let child = node.pointee.children {
        (parent, current) = (index, child)
        continue
      }
      if let index { nodes[index].end = nodes.count }
      current = next(after: node, root, &parent)
    }
  }

  /// The next node that is not within this one; the elements that end before it are closed.
  private mutating func next(after node: xmlNodePtr, _ root: xmlNodePtr, _ parent: inout Int) -> xmlNodePtr? {
    var node = node
    while node != root {
      if let sibling = node.pointee.next { return sibling }
      guard parent >= 0, let above = node.pointee.parent else { return nil }
      nodes[parent].end = nodes.count
      parent = nodes[parent].parent
      node = above
    }
    return nil
  }

  /// Appends a node; nil if what is in it is left out.
  private mutating func append(_ node: xmlNodePtr, _ parent: Int) -> Int? {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      guard let content = node.pointee.content else { return nil }
      nodes.append(Node(name: "", text: String(cString: content), parent: parent, end: nodes.count + 1))
      return nil
    case XML_ELEMENT_NODE:
      let name = String(cString: node.pointee.name).lowercased()
      let attributes = Self.attributes(of: node)
      let isData = name == "script" && attributes["type"]?.lowercased().contains("ld+json") == true
      guard isData || !HTMLNames.dropped.contains(name) else { return nil }
      nodes.append(Node(name: name, attributes: attributes, parent: parent, end: nodes.count + 1))
      guard isData else { return nodes.count - 1 }
      nodes[nodes.count - 1].text = Self.content(of: node)
      return nil
    default: return nil
    }
  }

  /// The text directly in an element.
  private static func content(of node: xmlNodePtr) -> String {
    var text = ""
    var child = node.pointee.children
    while let current = child {
      if let content = current.pointee.content { text += String(cString: content) }
      child = current.pointee.next
    }
    return text
  }

  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var found: [String: String] = [:]
    var attribute = node.pointee.properties
    while let current = attribute {
      let name = String(cString: current.pointee.name).lowercased()
      if kept.contains(name) {
        found[name] = (current.pointee.children?.pointee.content).map { String(cString: $0) } ?? ""
      }
      attribute = current.pointee.next
    }
    return found
  }
}
