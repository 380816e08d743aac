import Testing
import ZoneData

@testable import ZoneViewModels

@Suite struct EventListTests {
  @Test(arguments: [
    ("2022-08-02", "2 Aug 2022"), ("[..2022-08-02]", "by 2 Aug 2022"), ("2022", "2022"),
    ("[2022-07-01..2022-07-20]", "in Jul 2022"), ("[2022-02-04,2022-03-06]", "in 2022"),
    ("2021-12-30/2022-01-02", "2021–2022"),
  ])
  func aDateFitsItsColumn(date: String, column: String) throws {
    #expect(try EDTFDate(date).inColumn == column)
    #expect(column.count <= EventList.dateWidth)
  }
}
