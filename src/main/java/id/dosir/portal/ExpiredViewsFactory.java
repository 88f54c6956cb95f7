package id.dosir.portal;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ExpiredViews} before the handlers that show error pages. */
public class ExpiredViewsFactory extends ExceptionHandlerFactory {

    public ExpiredViewsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExpiredViews(getWrapped().getExceptionHandler());
    }
}
