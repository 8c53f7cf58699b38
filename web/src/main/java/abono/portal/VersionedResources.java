package abono.portal;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names the version of each script, style and font in its address, so that a browser may keep it
 * for a year: what changes gets another address.
 *
 * <p>PrimeFaces names its own version. The version of ours is a digest of everything below {@code
 * /resources} and of the Faces implementation, whose script is served too. An address without the
 * right version keeps the server's short times.
 */
public class VersionedResources extends ResourceHandlerWrapper {
    private static final String PARAMETER = "v";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final int VERSION_DIGITS = 12;

    private volatile String version;

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        return resource == null ? null : new Versioned(resource, version());
    }

    private String version() {
        if (version == null) {
            version = digest(FacesContext.getCurrentInstance());
        }
        return version;
    }

    private static String digest(FacesContext faces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.valueOf(FacesContext.class.getPackage()).getBytes());
            add((ServletContext) faces.getExternalContext().getContext(), "/resources/", digest);
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ServletContext web, String path, MessageDigest digest)
            throws IOException {
        Set<String> below = web.getResourcePaths(path);
        for (String each : below == null ? Set.<String>of() : new TreeSet<>(below)) {
            if (each.endsWith("/")) {
                add(web, each, digest);
            } else {
                try (InputStream file = web.getResourceAsStream(each)) {
                    digest.update(file.readAllBytes());
                }
            }
        }
    }

    /** A resource whose address changes with what is in it. */
    private static final class Versioned extends ResourceWrapper {
        private final String version;

        Versioned(Resource wrapped, String version) {
            super(wrapped);
            this.version = version;
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            if (path.contains("?" + PARAMETER + "=") || path.contains("&" + PARAMETER + "=")) {
                return path;
            }
            return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + version;
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new LinkedHashMap<>(super.getResponseHeaders());
            if (isAskedByVersion()) {
                headers.remove("Expires");
                headers.put("Cache-Control", FOR_A_YEAR);
            }
            return headers;
        }

        private boolean isAskedByVersion() {
            String asked =
                    FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getRequestParameterMap()
                            .get(PARAMETER);
            String path = getRequestPath();
            return asked != null && (path + "&").contains(PARAMETER + "=" + asked + "&");
        }
    }
}
