package id.dosir.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who answers a call. Calls that name another host, or that a page of another origin has sent, are refused: the
 * simulator has switches without a password, and a browser must not be led to press them.
 */
final class Routes implements HttpHandler {

    private static final Logger LOG = System.getLogger(Routes.class.getName());
    private static final Pattern OWN_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private final List<Route> routes = new ArrayList<>();

    /** Answers one call; {@code path} holds what the route's groups matched. */
    interface Answerer {
        Reply answer(HttpExchange call, Matcher path) throws Exception;
    }

    private record Route(String method, Pattern path, Answerer answerer) {}

    Routes on(String method, String path, Answerer answerer) {
        routes.add(new Route(method, Pattern.compile(path), answerer));
        return this;
    }

    @Override
    public void handle(HttpExchange call) throws IOException {
        try (call) {
            Reply reply = isFromHere(call) ? safely(call) : Reply.status(403, "only for this machine");
            if (reply == Reply.HANG_UP) {
                return;
            }
            call.getRequestBody().transferTo(OutputStream.nullOutputStream());
            if (!reply.type().isEmpty()) {
                call.getResponseHeaders().set("Content-Type", reply.type());
            }
            reply.headers().forEach(call.getResponseHeaders()::set);
            call.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            call.getResponseBody()
                    .write(reply.body(), 0, reply.whole() ? reply.body().length : reply.body().length / 2);
        }
    }

    private Reply safely(HttpExchange call) {
        try {
            return answer(call);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "a call failed", e);
            return Reply.status(500, "simulator fault");
        }
    }

    private Reply answer(HttpExchange call) throws Exception {
        boolean known = false;
        for (Route route : routes) {
            Matcher path = route.path().matcher(call.getRequestURI().getPath());
            if (path.matches()) {
                known = true;
                if (route.method().equals(call.getRequestMethod())) {
                    return route.answerer().answer(call, path);
                }
            }
        }
        return known ? Reply.status(405, "method not allowed") : Reply.status(404, "not found");
    }

    private static boolean isFromHere(HttpExchange call) {
        String host = call.getRequestHeaders().getFirst("Host");
        String origin = call.getRequestHeaders().getFirst("Origin");
        return host != null && OWN_HOST.matcher(host).matches() && (origin == null || host.equals(authority(origin)));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
