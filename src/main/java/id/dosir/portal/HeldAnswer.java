package id.dosir.portal;

import id.dosir.desk.HeldBack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What whoever asks for a paper reads that may not leave the house. */
@RequestScoped
class HeldAnswer {

    @Inject
    Texts texts;

    /** Answers 409 with the reason and the cure, and not with the paper. */
    void send(HeldBack held, HttpServletResponse response) throws IOException {
        byte[] words = (texts.get("release." + held.release()) + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(words.length);
        response.getOutputStream().write(words);
    }
}
