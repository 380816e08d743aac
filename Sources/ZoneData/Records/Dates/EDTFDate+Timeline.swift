extension EDTFDate {
  /// The day at which a timeline shows the date: the first possible one, or where the start is open the last.
  package var timelineDay: Day? { earliest ?? latest }
}
