package id.dosir.portal;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import org.omnifaces.util.Exceptions;

/**
 * A form whose page the server has forgotten is opened again with a sentence that says so, instead of an error page: for a plain
 * postback and for one in the background alike, since the redirect of {@link ExternalContext} speaks both languages.
 */
public class ExpiredViews extends ExceptionHandlerWrapper {

    /** Session attribute: the next page tells that it was opened afresh. */
    static final String NOTICE = "dosir.expired";

    /** Session attribute: the next page tells that the dossier is in this person's reach no more. */
    static final String ENDED = "dosir.ended";

    public ExpiredViews(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable cause = events.next().getContext().getException();
            if (Exceptions.is(cause, OutOfReach.class)) {
                events.remove();
                leave(FacesContext.getCurrentInstance());
                return;
            }
            if (Exceptions.unwrap(cause, FacesException.class) instanceof ViewExpiredException
                    || cause instanceof ViewExpiredException) {
                events.remove();
                openAgain(FacesContext.getCurrentInstance());
                return;
            }
        }
        getWrapped().handle();
    }

    private static void openAgain(FacesContext context) {
        goTo(context, NOTICE, address((HttpServletRequest)
                context.getExternalContext().getRequest()));
    }

    /** Nothing was done: the form was refused before any of it was looked at. */
    private static void leave(FacesContext context) {
        goTo(context, ENDED, context.getExternalContext().getRequestContextPath() + "/");
    }

    private static void goTo(FacesContext context, String notice, String address) {
        ExternalContext external = context.getExternalContext();
        Map<String, Object> session = external.getSessionMap();
        session.put(notice, Boolean.TRUE);
        try {
            external.redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** The address as the person sees it: inside Faces the request has already been forwarded to the page's file. */
    private static String address(HttpServletRequest request) {
        Object seen = request.getAttribute("jakarta.servlet.forward.request_uri");
        return seen == null ? request.getRequestURI() : seen.toString();
    }
}
