package id.dosir.bag;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;

/** What somebody handed in is no bag, or not a whole one. Whoever reads it makes an answer of this. */
public class BagRefused extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 120;

    private final Refusal refusal;
    private final String detail;

    /** @param detail names the file or what was found; may come from outside, and is made harmless here */
    public BagRefused(Refusal refusal, String detail) {
        super(refusal.name());
        this.refusal = refusal;
        this.detail = harmless(detail);
    }

    /** @return the same as a ground, without a field */
    public Ground ground() {
        return new Ground(refusal, "", detail);
    }

    private static String harmless(String text) {
        String visible = text.replaceAll("[\\p{C}]", "?");
        return visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible;
    }
}
