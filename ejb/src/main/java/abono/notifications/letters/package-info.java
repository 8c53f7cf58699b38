/**
 * What a mail says: an announcement of a fact, put into the language of its reader.
 *
 * <p>Templates come from the class path only and see nothing but texts. Keeps nothing and sends
 * nothing.
 */
package abono.notifications.letters;
