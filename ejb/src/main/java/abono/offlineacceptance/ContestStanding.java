package abono.offlineacceptance;

/** What the customer and staff said of an acceptance by phone or mail since. */
public enum ContestStanding {
    CONTESTED,
    UPHELD,
    REVERSED
}
