package abono.security;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody whose credentials were right.
 *
 * @param person who
 * @param locale the language that they read
 * @param languageChosen whether they chose it; else it is a guess
 * @param rights every verb that they hold anywhere: the roles of the container
 */
public record SignedIn(UUID person, Locale locale, boolean languageChosen, Set<String> rights) {}
