package abono.security;

/**
 * Where a try to sign in comes from.
 *
 * @param address of the network, e.g. {@code 203.0.113.7}
 * @param device secret that the browser got when it signed in before, or null
 */
public record SignInSource(String address, String device) {}
