package abono.api.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Answers by a problem what the implementation of REST would answer by the server's own page: a
 * header that cannot be read, or a failure outside of any resource.
 */
@WebFilter("/api/*")
public class PlainAnswers extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String TYPE = TOKEN + "/" + TOKEN;
    private static final String PARAMETER =
            "\\s*;\\s*(?:[qQ]\\s*=\\s*(?:0?\\.\\d{1,3}|[01](?:\\.0{0,3})?)|(?![qQ]\\s*=)"
                    + TOKEN
                    + "\\s*=\\s*(?:"
                    + TOKEN
                    + "|\"[^\"\\\\]*\"))";

    private static final Pattern ACCEPT =
            Pattern.compile("\\s*(?:" + TYPE + "|\\*)(?:" + PARAMETER + ")*\\s*");

    private static final Pattern CONTENT_TYPE =
            Pattern.compile("\\s*" + TYPE + "(?:" + PARAMETER + ")*\\s*;?\\s*");

    private static final int LONGEST = 1_000;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!readable(request)) {
            ProblemAnswer.write(request, response, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            chain.doFilter(request, new Told(request, response));
        } catch (ServletException | RuntimeException broken) {
            request.setAttribute("jakarta.servlet.error.exception", broken);
            ProblemAnswer.write(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static boolean readable(HttpServletRequest request) {
        String type = request.getHeader("Content-Type");
        List<String> accepted = Collections.list(request.getHeaders("Accept"));
        String query = String.valueOf(request.getQueryString());
        return (type == null || fits(CONTENT_TYPE, type))
                && accepted.stream()
                        .flatMap(each -> List.of(each.split(",")).stream())
                        .allMatch(each -> fits(ACCEPT, each))
                && !query.contains("%00")
                && !query.matches(".*%(?!\\p{XDigit}{2}).*");
    }

    static boolean fits(Pattern pattern, String header) {
        return header.length() < LONGEST && pattern.matcher(header).matches();
    }

    /** An answer whose errors are problems. */
    private static final class Told extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        Told(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            ProblemAnswer.write(request, (HttpServletResponse) getResponse(), status);
        }

        @Override
        public void sendError(int status, String reason) throws IOException {
            sendError(status);
        }
    }
}
