package id.dosir.portal;

import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateVersion;
import id.dosir.core.template.TemplateVersion.State;
import id.dosir.desk.TemplateOutcome;
import id.dosir.desk.TemplateOutcome.Faulty;
import id.dosir.desk.TemplateOutcome.Kept;
import id.dosir.desk.TemplateOutcome.Overtaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;

/** Sentences about templates: what is wrong and where, which version, what came of a change. */
@Named
@RequestScoped
public class TemplateWords {

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    @Inject
    Say say;

    /** @return the fault with its line, such as {@code Baris 12: <script> tidak boleh ada.} */
    public String fault(TemplateFault fault) {
        String sentence = texts.get("template.fault." + fault.what().name(), fault.detail());
        return fault.line() == 0 ? sentence : texts.get("template.line", String.valueOf(fault.line()), sentence);
    }

    /** @return who saved the version and when; who has no name came with the program */
    public String by(TemplateVersion version) {
        return version.state() == State.SHIPPED
                ? texts.get("template.shipped", moments.at(version.at()))
                : texts.get("template.by", version.byName(), moments.at(version.at()));
    }

    /** @return a token as it is typed; in a page it would be taken for an expression */
    public String token(String name) {
        return "${" + name + "}";
    }

    /** @return address that holds the picture itself: it is made for this look alone and kept nowhere */
    public String picture(Optional<byte[]> jpeg) {
        return jpeg.map(bytes -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes))
                .orElse("");
    }

    /** @return number of the newest version from here on, when it is known */
    OptionalInt said(TemplateOutcome outcome, String key) {
        if (outcome instanceof Kept kept) {
            say.told(key, String.valueOf(kept.version().number()));
            return OptionalInt.of(kept.version().number());
        }
        if (outcome instanceof Overtaken overtaken) {
            TemplateVersion other = overtaken.by();
            say.error("template.overtaken", String.valueOf(other.number()), by(other));
            return OptionalInt.of(other.number());
        }
        if (outcome instanceof Faulty faulty) {
            faulty.faults().stream().limit(3).forEach(f -> say.error("template.notKept", fault(f)));
        } else {
            say.error("template.refused");
        }
        return OptionalInt.empty();
    }

    void noDossier(String number) {
        say.errorAt("wanted", "template.noDossier", number);
    }

    void notPrintable() {
        say.error("template.notPrintable");
    }
}
