package abono.documents.pdf;

import abono.invoices.Party;
import java.time.ZonedDateTime;

/**
 * What stands at the top of a document and in its properties.
 *
 * @param title kind and number
 * @param made when the document was made, as its properties say
 * @param draft whether every page is marked as a draft
 */
record Masthead(String title, Party seller, ZonedDateTime made, boolean draft) {}
