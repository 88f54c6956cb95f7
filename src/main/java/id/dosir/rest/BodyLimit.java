package id.dosir.rest;

import id.dosir.intake.IntakeSettings;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses bodies that no request of ours can have: before they are read where their length is told, else while reading. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    /** JSON bodies are a few fields of at most 2000 characters each. */
    static final long LARGEST_JSON = 262_144;

    @Override
    public void filter(ContainerRequestContext request) {
        long most = isForm(request.getMediaType()) ? IntakeSettings.LARGEST_FORM : LARGEST_JSON;
        if (!isWithin(most, request.getHeaderString(HttpHeaders.CONTENT_LENGTH))) {
            request.abortWith(Problems.of(413, Texts.of("rest.tooLarge")));
            return;
        }
        request.setEntityStream(new Counted(request.getEntityStream(), most));
    }

    /** The request's own {@code getLength} fails from two gigabytes on. */
    private static boolean isWithin(long most, String announced) {
        return announced == null || announced.strip().matches("\\d{1,18}") && Long.parseLong(announced.strip()) <= most;
    }

    private static boolean isForm(MediaType type) {
        return type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    /** The body went on after its limit. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("body larger than allowed");
        }
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int some) throws Exceeded {
            left -= some;
            if (left < 0) {
                throw new Exceeded();
            }
        }
    }
}
