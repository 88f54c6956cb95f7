package id.dosir.portal;

import java.net.URI;
import java.net.URISyntaxException;

/** A place inside this application to go back to; anything that could lead elsewhere becomes the tray. */
record LocalPath(String value) {

    static final LocalPath TRAY = new LocalPath("/");

    /**
     * @param wanted path below the context path, as it came with the request
     * @return the same path when it is local, else the tray
     */
    static LocalPath of(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.indexOf('\\') >= 0) {
            return TRAY;
        }
        try {
            URI uri = new URI(wanted);
            boolean stays = uri.getScheme() == null && uri.getRawAuthority() == null && uri.getPath() != null;
            return stays && uri.normalize().getPath().startsWith("/") && !wanted.contains("/..")
                    ? new LocalPath(wanted)
                    : TRAY;
        } catch (URISyntaxException notAnAddress) {
            return TRAY;
        }
    }
}
