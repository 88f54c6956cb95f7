package id.dosir.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.AbstractRequestContext;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;

/** The parts of a multipart form (RFC 7578), held in memory and limited in size and number. */
final class Form {

    private static final long LARGEST_FILE = 25L << 20;
    private static final long LARGEST_FORM = 28L << 20;
    private static final int MOST_PARTS = 40;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    private Form() {}

    /** @throws IOException when the body is no multipart form or beyond the limits */
    static Form read(HttpExchange exchange) throws IOException {
        Upload upload = new Upload();
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setMaxSize(LARGEST_FORM);
        Form form = new Form();
        FileItemInputIterator parts = upload.getItemIterator(exchange);
        for (int count = 0; parts.hasNext(); count++) {
            if (count >= MOST_PARTS) {
                throw new IOException("more than " + MOST_PARTS + " parts");
            }
            form.take(parts.next());
        }
        return form;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).filter(value -> !value.isBlank());
    }

    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name)).filter(bytes -> bytes.length > 0);
    }

    private void take(FileItemInput part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readAllBytes();
            if (part.isFormField()) {
                texts.put(part.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
            } else {
                files.put(part.getFieldName(), bytes);
            }
        }
    }

    /** Commons FileUpload on the JDK's HTTP server; only its streaming way is used, nothing reaches the disk. */
    private static final class Upload extends AbstractFileUpload<HttpExchange, DiskFileItem, DiskFileItemFactory> {

        @Override
        public FileItemInputIterator getItemIterator(HttpExchange exchange) throws IOException {
            return getItemIterator(new Body(exchange));
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(HttpExchange exchange) {
            throw new UnsupportedOperationException("forms are streamed");
        }

        @Override
        public List<DiskFileItem> parseRequest(HttpExchange exchange) {
            throw new UnsupportedOperationException("forms are streamed");
        }
    }

    private static final class Body extends AbstractRequestContext<HttpExchange> {

        private final HttpExchange exchange;

        Body(HttpExchange exchange) {
            super(exchange.getRequestHeaders()::getFirst, () -> -1L, exchange);
            this.exchange = exchange;
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return exchange.getRequestHeaders().getFirst("Content-Type");
        }

        @Override
        public InputStream getInputStream() {
            return exchange.getRequestBody();
        }
    }
}
