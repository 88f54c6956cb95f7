package id.dosir.bsre;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Body of an answer that stops reading beyond a limit; {@link TooLarge} is the failure then. */
final class CappedBody<T> implements BodySubscriber<T> {

    private final int limit;
    private final BodySubscriber<T> body;
    private long come;
    private Flow.Subscription subscription;

    /** More came than anyone should send. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(int limit) {
            super("answer beyond " + limit + " bytes");
        }
    }

    private CappedBody(int limit, BodySubscriber<T> body) {
        this.limit = limit;
        this.body = body;
    }

    /**
     * @param limit in bytes
     * @param heads hears the head of the answer before its body has come
     */
    static BodyHandler<byte[]> upTo(int limit, Consumer<HttpHeaders> heads) {
        return head -> {
            heads.accept(head.headers());
            return new CappedBody<>(limit, BodySubscribers.ofByteArray());
        };
    }

    /** The same into a file, which may be left half written. */
    static BodyHandler<Path> upTo(int limit, Path file) {
        return head -> new CappedBody<>(limit, BodySubscribers.ofFile(file));
    }

    @Override
    public CompletionStage<T> getBody() {
        return body.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        body.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        come += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (come > limit) {
            subscription.cancel();
            body.onError(new TooLarge(limit));
            return;
        }
        body.onNext(buffers);
    }

    @Override
    public void onError(Throwable cause) {
        body.onError(cause);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }
}
