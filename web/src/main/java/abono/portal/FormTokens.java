package abono.portal;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** The tokens of the last forms of a session that were carried out, or are just now. */
@SessionScoped
public class FormTokens implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private final Set<String> used = new LinkedHashSet<>();

    /** Whether it was not claimed before. */
    synchronized boolean claim(String token) {
        if (used.size() == MOST) {
            used.remove(used.iterator().next());
        }
        return used.add(token);
    }

    synchronized void release(String token) {
        used.remove(token);
    }
}
