package abono.quotes.pipeline;

import java.util.UUID;

/** Somebody who drafted quotes. */
public record QuoteAuthor(UUID id, String name) {}
