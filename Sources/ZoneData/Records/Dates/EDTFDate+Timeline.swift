extension EDTFDate {
  /// The day at which a timeline shows the date: the first possible day, or the last if the start is open.
  package var timelineDay: Day? { earliest ?? latest }
}
