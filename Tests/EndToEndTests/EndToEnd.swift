import Testing

/// The suites that start the real program run one after the other: their times and races are their own.
@Suite("End to end", .serialized)
enum EndToEnd {}
