package id.dosir.rest;

import id.dosir.archive.IndexUnavailable;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server failed: the caller gets an id and nothing else, the log gets the id and the reason. */
@Provider
public class UnknownFaults implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownFaults.class);

    @Override
    public Response toResponse(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.Exceeded) {
                return Problems.of(413, Texts.of("rest.tooLarge"));
            }
            if (cause instanceof IndexUnavailable) {
                return Problems.of(503, Texts.of("rest.index"));
            }
        }
        return answer(fault);
    }

    static Response answer(Throwable fault) {
        String id = UUID.randomUUID().toString();
        LOG.error("rest: incident {}", id, fault);
        return Problems.incident(id);
    }
}
