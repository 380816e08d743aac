import Platform
import Testing

/// The scalars that steer a terminal.
@Suite struct SteeringScalarTests {
  @Test func `every control character steers, and of the others those that end lines or change the direction`() {
    let all = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let controls = all.filter { $0.properties.generalCategory == .control }
    #expect(controls.filter { !$0.steers }.isEmpty)
    let others = all.filter { $0.steers && $0.properties.generalCategory != .control }.map(\.value)
    #expect(others == [0x061C, 0x200E, 0x200F, 0x2028, 0x2029] + Array(0x202A...0x202E) + Array(0x2066...0x2069))
  }
}
