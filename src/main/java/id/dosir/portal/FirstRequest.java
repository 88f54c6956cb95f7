package id.dosir.portal;

import id.dosir.desk.Workers;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Tells that requests are answered, which no event of the application's own start does: that comes before the server is done. */
@WebListener
public class FirstRequest implements ServletRequestListener {

    @Inject
    Workers workers;

    private volatile boolean told;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (!told) {
            told = true;
            workers.answering();
        }
    }
}
