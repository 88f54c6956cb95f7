package id.dosir.portal;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** The turns of one session's pages: what comes from the same page waits, what comes from another tab mostly does not. */
@SessionScoped
public class OnePostback implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than a person has tabs; a fixed number, since a page that was left never says so for certain. */
    private static final int STRIPES = 32;

    private final ReentrantLock[] stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);

    /** @param view the state that a page sends along, which stays the same as long as the page stands in its tab */
    Lock of(String view) {
        return stripes[Math.floorMod(view.hashCode(), STRIPES)];
    }
}
