package abono.pricing;

/** The reasons why we answer a public case otherwise than its origin, on purpose. */
enum Departure {
    /** Periods of days or weeks are not sold: a period has calendar months. */
    PERIOD_OF_DAYS,
    /** Each month counts as a fixed number of days; D5 counts the calendar's. */
    FIXED_DAYS,
    /**
     * A stub or a later period is measured by plainly adding months to a clamped date; D5 measures
     * against the anchored period that contains the days.
     */
    PLAIN_CALENDAR,
    /** The fraction is rounded to nine decimals before it is multiplied; D5 rounds once, last. */
    NINE_DECIMALS,
    /** The clock's time counts; D5 counts calendar days. */
    TIME_OF_DAY,
    /** The figure has other decimals than the currency; D5 rounds to the minor unit. */
    OTHER_DECIMALS
}
