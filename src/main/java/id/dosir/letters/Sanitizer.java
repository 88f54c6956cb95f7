package id.dosir.letters;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Refuses templates that reach outside themselves or put active content into the PDF. The renderer's own gate stops
 * fetching, but would write a {@code javascript:} link into the file without a word.
 */
final class Sanitizer {

    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "link",
            "base",
            "iframe",
            "frame",
            "embed",
            "applet",
            "object",
            "form",
            "input",
            "select",
            "textarea",
            "button",
            "svg",
            "math");
    private static final Pattern LINK = Pattern.compile("(https://|mailto:|#)\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=\\s]*");

    private Sanitizer() {}

    /** @throws BrokenTemplate naming the first element or attribute that is not allowed, or that PDF/UA misses */
    static void check(Template template, Document document) {
        if (document.getDocumentElement().getAttribute("lang").isBlank()) {
            throw new BrokenTemplate(template.name(), "<html lang> is missing");
        }
        for (String once : new String[] {"head", "title", "body"}) {
            if (document.getElementsByTagName(once).getLength() != 1) {
                throw new BrokenTemplate(template.name(), "<" + once + "> must stand there once");
            }
        }
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (FORBIDDEN.contains(element.getTagName().toLowerCase(Locale.ROOT))) {
                throw new BrokenTemplate(template.name(), "<" + element.getTagName() + "> is not allowed");
            }
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                Attr attribute = (Attr) element.getAttributes().item(j);
                if (!allowed(attribute)) {
                    throw new BrokenTemplate(
                            template.name(),
                            "<" + element.getTagName() + " " + attribute.getName()
                                    + "> is not allowed, or points elsewhere than https:, mailto: or data:image");
                }
            }
        }
    }

    /** @return whether a filled link may stay: a value from outside must not choose another scheme */
    static boolean safeLink(String href) {
        return LINK.matcher(href.strip()).matches();
    }

    private static boolean allowed(Attr attribute) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "href", "xlink:href" -> safeLink(attribute.getValue());
            case "src" -> PICTURE.matcher(attribute.getValue()).matches();
            case "download", "srcset", "data", "background", "rel" -> false;
            default -> !name.startsWith("on");
        };
    }
}
