package id.dosir.portal;

import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts {@link PostbacksInTurn} around every lifecycle of Faces. */
public class PostbacksInTurnFactory extends LifecycleFactory {

    private final Map<String, Lifecycle> inTurn = new ConcurrentHashMap<>();

    public PostbacksInTurnFactory(LifecycleFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addLifecycle(String id, Lifecycle lifecycle) {
        getWrapped().addLifecycle(id, lifecycle);
    }

    @Override
    public Lifecycle getLifecycle(String id) {
        return inTurn.computeIfAbsent(
                id, name -> new PostbacksInTurn(getWrapped().getLifecycle(name)));
    }

    @Override
    public Iterator<String> getLifecycleIds() {
        return getWrapped().getLifecycleIds();
    }
}
