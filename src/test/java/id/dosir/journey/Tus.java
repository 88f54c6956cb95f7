package id.dosir.journey;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Session;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sends files into a draft as the page does, by the tus protocol, but whatever it is given.
 *
 * @param session of the draft's owner
 * @param draft its id
 */
record Tus(Session session, String draft) {

    static final Map<String, String> CHUNK =
            Map.of("Tus-Resumable", "1.0.0", "Content-Type", "application/offset+octet-stream");

    /** @return 201, and {@code Location} says where its bytes are awaited; or why it need not be sent */
    Answer begin(String kind, String name, String type, long length) {
        String about = Map.of("draf", draft, "jenis", kind, "nama", name, "tipe", type).entrySet().stream()
                .map(e -> e.getKey() + " "
                        + Base64.getEncoder().encodeToString(e.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
        return Api.send(session.request("unggah")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", about)
                .POST(BodyPublishers.noBody()));
    }

    Answer append(URI place, long from, byte[] bytes) {
        HttpRequest.Builder request = at(place).method("PATCH", BodyPublishers.ofByteArray(bytes));
        CHUNK.forEach(request::header);
        return Api.send(request.header("Upload-Offset", Long.toString(from)));
    }

    /** @return how many bytes of it are there */
    long offset(URI place) {
        Answer answer = Api.send(at(place).header("Tus-Resumable", "1.0.0").method("HEAD", BodyPublishers.noBody()));
        return Long.parseLong(answer.header("Upload-Offset"));
    }

    Answer cancel(URI place) {
        return Api.send(at(place).header("Tus-Resumable", "1.0.0").DELETE());
    }

    /** Sends a file in one piece. */
    Answer send(String kind, String name, String type, byte[] bytes) {
        Answer begun = begin(kind, name, type, bytes.length);
        return begun.status() == 201 && bytes.length > 0 ? append(place(begun), 0, bytes) : begun;
    }

    URI place(Answer begun) {
        return session.base().resolve(begun.header("Location"));
    }

    private HttpRequest.Builder at(URI place) {
        return session.request("").uri(place);
    }
}
