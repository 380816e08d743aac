import Foundation
import TerminalCells

/// A colour in linear light: red, green and blue from 0 to 1, without the encoding of a screen.
nonisolated struct LinearColour {
  let parts: [Double]

  /// The inverse of sRGB's transfer function (IEC 61966-2-1, with the constants of WCAG 2.2's erratum).
  init(_ rgb: UInt32) {
    parts = [16, 8, 0].map { shift in
      let part = Double(rgb >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  private init(parts: [Double]) {
    self.parts = parts.map { min(1, max(0, $0)) }
  }

  /// WCAG 2's relative luminance.
  var luminance: Double { Self.sum([0.2126, 0.7152, 0.0722], parts) }

  /// WCAG 2's contrast of a text and its background, from 1 to 21.
  func contrast(to other: LinearColour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The difference of two colours: the distance in CIE 1976 L*a*b* under D65. 2.3 is just noticeable.
  func distance(to other: LinearColour) -> Double {
    sqrt(zip(lab, other.lab).map { pow($0 - $1, 2) }.reduce(0, +))
  }

  /// The colour as seen with a deficiency of colour vision.
  func seen(by sight: Sight) -> LinearColour {
    LinearColour(parts: sight.matrix.map { Self.sum($0, parts) })
  }

  private var lab: [Double] {
    let toXYZ = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let part = zip(toXYZ, white).map { row, white in
      let ratio = Self.sum(row, parts) / white
      return ratio > 216.0 / 24389 ? cbrt(ratio) : (24389.0 / 27 * ratio + 16) / 116
    }
    return [116 * part[1] - 16, 500 * (part[0] - part[1]), 200 * (part[1] - part[2])]
  }

  private static func sum(_ weights: [Double], _ parts: [Double]) -> Double {
    zip(weights, parts).map(*).reduce(0, +)
  }
}

/// Deficiencies of colour vision. The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based
/// Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), for a severity of 1.0, over linear sRGB.
nonisolated enum Sight: CaseIterable {
  case usual
  /// Without cones for long wavelengths.
  case protanopia
  /// Without cones for medium wavelengths.
  case deuteranopia

  var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
      ]
    }
  }
}
