package id.dosir.portal;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleWrapper;
import jakarta.faces.render.ResponseStateManager;
import java.util.concurrent.locks.Lock;
import org.omnifaces.util.Beans;

/**
 * Lets only one postback of a page work at a time. A browser sends uploads beside the checks of the fields, and Faces was not made for
 * two requests in one view: both rebuilt the page from its state, and one of them went on with a new bean, so that a choice just made or a
 * paper just taken in was lost.
 */
class PostbacksInTurn extends LifecycleWrapper {

    private static final String HELD = PostbacksInTurn.class.getName();

    PostbacksInTurn(Lifecycle wrapped) {
        super(wrapped);
    }

    /** Waits after the body was read, so that a slow line keeps nobody waiting. */
    @Override
    public void execute(FacesContext context) {
        String view = context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        if (view == null || context.getExternalContext().getSession(false) == null) {
            super.execute(context);
            return;
        }
        Lock turn = Beans.getInstance(OnePostback.class).of(view);
        wait(turn);
        boolean goesOn = false;
        try {
            super.execute(context);
            context.getAttributes().put(HELD, turn);
            goesOn = true;
        } finally {
            if (!goesOn) {
                turn.unlock(); // nothing is rendered after a failure
            }
        }
    }

    /** Ends the turn: the page's state is stored while it is rendered. */
    @Override
    public void render(FacesContext context) {
        try {
            super.render(context);
        } finally {
            Lock turn = (Lock) context.getAttributes().remove(HELD);
            if (turn != null) {
                turn.unlock();
            }
        }
    }

    private static void wait(Lock turn) {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FacesException("the server stops", e);
        }
    }
}
