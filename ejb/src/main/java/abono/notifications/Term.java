package abono.notifications;

/** A word of the bundle where a figure stands, e.g. what kind of thing is asked for. */
record Term(String key) {}
