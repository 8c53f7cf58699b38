package abono.changerequests;

/** The life of a request: open, then either answered or made a quote. */
public enum RequestState {
    OPEN,
    CLOSED,
    QUOTED
}
