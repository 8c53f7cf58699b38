package abono.portal.signin;

import org.omnifaces.util.Faces;

/** Where to go after signing in: a page of ours, whatever the address says. */
final class SafePath {
    private SafePath() {}

    /** The path within this portal, or its front door when it is none. */
    static String of(String path) {
        String safe = safe(path) ? path : "/";
        return Faces.getRequestContextPath() + safe;
    }

    static boolean safe(String path) {
        return path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }
}
