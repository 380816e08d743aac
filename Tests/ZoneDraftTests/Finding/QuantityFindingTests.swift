import Testing
import ZoneDraft

/// Figures in the syntax of the dossiers.
struct QuantityFindingTests {
  @Test(arguments: [
    ("over 4,500 representatives came", ["over 4500 representatives"]),
    ("more than 4500 representatives came", ["over 4500 representatives"]),
    ("84 Fortune 500 companies", ["84 Fortune 500 companies"]),
    ("four new technology zones", ["4 new technology zones"]),
    ("around 200,000 direct and indirect jobs", ["about 200000 direct and indirect jobs"]),
    ("over 64% of the people", ["over 64 %"]),
    ("55pc of the work", ["55 %"]),
    ("an 87-kanal site", ["87 kanal"]),
    ("spread over 435 acres", ["435 acre"]),
    ("1.4 million sq ft of space", ["1400000 sq ft"]),
    ("650,000 sq. ft. of space", ["650000 sq ft"]),
    ("10-11 acres", ["10-11 acre"]),
    ("Rs30 billion", ["30000000000 PKR"]),
    ("Rs. 4.5bn", ["4500000000 PKR"]),
    ("US$ 100 million", ["100000000 USD"]),
    ("130 million dollars", ["130000000 USD"]),
    ("Rs 12-15 billion", ["12000000000-15000000000 PKR"]),
    ("1,50,000 workers", ["150000 workers"]),
    ("at least 20 companies", ["at least 20 companies"]),
    ("two hundred and fifty acres", ["250 acre"]),
    ("thirty-five companies", ["35 companies"]),
    ("a thousand engineers", ["1000 engineers"]),
    ("a 12-storey tower", ["12 storeys"]),
    ("a five-member delegation", ["5 members"]),
    ("three such towers", ["3 such towers"]),
    ("up to 10,000 workers", ["at most 10000 workers"]),
    ("占地140英亩", ["140 acre"]),
    ("投资约3亿美元", ["about 300000000 USD"]),
    ("占地500亩", ["500 mu"]),
    ("۱۴۰ ایکڑ زمین", ["140 acre"]),
    // Labels, times, durations.
    ("the two countries", []),
    ("in Sector G-5 on the 5th floor", []),
    ("over the last 30 years", []),
    ("at 2:30 pm", []),
    ("5G and section 21", []),
  ])
  func readsFigures(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article("They have \(text).")).short("quantity") == expected)
  }
}
