package id.dosir.portal;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Searches that must not stand in an address, because a NIK does in them (UU 27/2022): they live as long as the stay of who
 * asked, and his addresses have a mark in their place that nobody can guess.
 */
@SessionScoped
public class HiddenSearches implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private static final int RANDOM_BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** In memory alone: a server that writes its sessions down writes no NIK. */
    private transient LinkedHashMap<String, String> texts;

    /** @return the search with a mark in the place of its text */
    synchronized SearchRequest hide(SearchRequest asked) {
        if (texts == null) {
            texts = new LinkedHashMap<>();
        }
        for (Map.Entry<String, String> kept : texts.entrySet()) {
            if (kept.getValue().equals(asked.text())) {
                return asked.marked(kept.getKey(), asked.text());
            }
        }
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        String mark = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        texts.put(mark, asked.text());
        if (texts.size() > MOST) {
            texts.remove(texts.keySet().iterator().next());
        }
        return asked.marked(mark, asked.text());
    }

    /** @return the search with the text that its mark stands for; without a mark when nothing is kept under it */
    synchronized SearchRequest shown(SearchRequest asked) {
        if (asked.mark().isEmpty()) {
            return asked;
        }
        String text = texts == null ? null : texts.get(asked.mark());
        return text == null ? asked.marked("", "") : asked.marked(asked.mark(), text);
    }
}
