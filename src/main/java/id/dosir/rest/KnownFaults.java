package id.dosir.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Wrong addresses, methods and media types: a problem instead of the server's own page. */
@Provider
public class KnownFaults implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException fault) {
        Response given = fault.getResponse();
        if (given.hasEntity() && Problems.MEDIA_TYPE.equals(given.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            return given;
        }
        int status = given.getStatus();
        if (status >= 500) {
            return UnknownFaults.answer(fault);
        }
        Response.ResponseBuilder problem = Response.fromResponse(Problems.of(status, detail(status)));
        String allowed = given.getHeaderString(HttpHeaders.ALLOW);
        return (allowed == null ? problem : problem.header(HttpHeaders.ALLOW, allowed)).build();
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> Texts.of("rest.notFound");
            case 405 -> Texts.of("rest.method");
            case 406 -> Texts.of("rest.notAcceptable");
            case 413 -> Texts.of("rest.tooLarge");
            case 415 -> Texts.of("rest.mediaType");
            default -> Texts.of("rest.malformed");
        };
    }
}
