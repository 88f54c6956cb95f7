package id.dosir.portal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The header {@code Upload-Metadata} of the tus protocol: keys with values in Base64, commas between them. */
final class UploadMetadata {

    private UploadMetadata() {}

    /** @return each key with its value; what is not in the form of the protocol is left out */
    static Map<String, String> of(String header) {
        Map<String, String> values = new HashMap<>();
        for (String pair : (header == null ? "" : header).split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            try {
                byte[] value = Base64.getDecoder().decode(parts.length == 2 ? parts[1].strip() : "");
                values.put(parts[0], new String(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                values.remove(parts[0]); // as if it had not been sent: what needs the key says so
            }
        }
        return values;
    }
}
