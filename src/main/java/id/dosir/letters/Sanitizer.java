package id.dosir.letters;

import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateFault.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lets through what a paper needs and nothing else: elements and attributes by name, addresses by scheme, style without
 * addresses. The renderer's own gate stops fetching, but would write a {@code javascript:} link into the file without a word.
 */
final class Sanitizer {

    /** More would only hide the first. */
    private static final int MOST_FAULTS = 50;

    private static final Set<String> ELEMENTS = Set.of(
            ("html head title meta style body div p span br hr b strong i em u s small sub sup code pre blockquote address "
                            + "h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr td th a img "
                            + "section article header footer")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            "class id style lang xml:lang xmlns title alt href src colspan rowspan span width height align valign border cellpadding cellspacing start type value name content scope headers summary dir"
                    .split(" "));
    private static final Set<String> COUNTS =
            Set.of("colspan", "rowspan", "span", "width", "height", "border", "cellpadding", "cellspacing", "start");
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final Pattern LINK = Pattern.compile("(https://|mailto:|#)\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern COUNT = Pattern.compile("\\s*\\d{0,3}(\\.\\d+)?\\s*(%|px|pt|mm|cm|em)?\\s*");

    /** A backslash could hide any of the others. */
    private static final Pattern STYLE_OUTSIDE = Pattern.compile(
            "\\\\|url\\s*\\(|image-set\\s*\\(|expression\\s*\\(|javascript:|@\\s*(import|font-face|namespace)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** Lengths that would make a page for each of their million millimetres. Colours are no lengths. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![#\\w.])\\d{5,}");

    /** Ids that make a signature field or a sheet of what bears them. */
    private static final Pattern RESERVED = Pattern.compile("(ttd_|lembar-).*", Pattern.CASE_INSENSITIVE);

    private final List<TemplateFault> faults = new ArrayList<>();

    private Sanitizer() {}

    /** @throws BrokenTemplate naming what is not allowed, or what PDF/UA misses */
    static void check(Template template, Document document) {
        List<TemplateFault> faults = faults(document);
        if (!faults.isEmpty()) {
            throw new BrokenTemplate(template.name(), faults);
        }
    }

    /** @return everything that is not allowed, in order */
    static List<TemplateFault> faults(Document document) {
        Sanitizer sanitizer = new Sanitizer();
        Element root = document.getDocumentElement();
        if (root.getAttribute("lang").isBlank()) {
            sanitizer.fault(root, What.LANGUAGE_MISSING, "");
        }
        for (String once : new String[] {"head", "title", "body"}) {
            if (document.getElementsByTagName(once).getLength() != 1) {
                sanitizer.fault(root, What.PART_MISSING, once);
            }
        }
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength() && sanitizer.faults.size() < MOST_FAULTS; i++) {
            sanitizer.look((Element) all.item(i));
        }
        return sanitizer.faults;
    }

    /** @return whether a filled link may stay: a value from outside must not choose another scheme */
    static boolean safeLink(String href) {
        return LINK.matcher(href.strip()).matches();
    }

    private void look(Element element) {
        String name = element.getTagName();
        if (!ELEMENTS.contains(name)) {
            fault(element, What.ELEMENT_FORBIDDEN, name);
            return;
        }
        for (int j = 0; j < element.getAttributes().getLength(); j++) {
            look(element, (Attr) element.getAttributes().item(j));
        }
        if (name.equals("style")) {
            style(element, element.getTextContent());
        }
        tokens(element);
    }

    private void look(Element element, Attr attribute) {
        String name = attribute.getName();
        String value = attribute.getValue();
        if (!ATTRIBUTES.contains(name) && !name.startsWith("data-")) {
            fault(element, What.ATTRIBUTE_FORBIDDEN, element.getTagName() + " " + name);
        } else if (name.equals("href") && !safeLink(value)
                || name.equals("src") && !PICTURE.matcher(value).matches()) {
            fault(element, What.ADDRESS_OUTSIDE, element.getTagName() + " " + name);
        } else if (name.equals("xmlns") && !value.equals(XHTML)) {
            fault(element, What.ATTRIBUTE_FORBIDDEN, name);
        } else if (COUNTS.contains(name) && !COUNT.matcher(value).matches()) {
            fault(element, What.NUMBER_TOO_LARGE, name);
        } else if (name.equals("id") && RESERVED.matcher(value).matches()) {
            fault(element, What.NAME_RESERVED, value);
        } else if (name.equals("style")) {
            style(element, value);
        }
        malformed(element, value);
    }

    private void style(Element element, String text) {
        String style = STYLE_COMMENT.matcher(text).replaceAll(" ");
        Matcher outside = STYLE_OUTSIDE.matcher(style);
        if (outside.find()) {
            fault(element, lines(text, outside.group()), What.STYLE_OUTSIDE, outside.group());
        }
        Matcher number = LONG_NUMBER.matcher(style);
        if (number.find()) {
            fault(element, lines(text, number.group()), What.NUMBER_TOO_LARGE, number.group());
        }
        Matcher token = Filler.TOKEN.matcher(style);
        while (token.find()) {
            // any other value comes from people outside, and would be read as style
            if (!OfficeSheet.STYLE_TOKENS.contains(token.group(1))) {
                fault(element, lines(text, token.group()), What.STYLE_TOKEN, token.group(1));
            }
        }
    }

    private void tokens(Element element) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element)) {
                malformed(element, child.getNodeValue());
            }
        }
    }

    /** What looks like a token and is none, would be printed as it stands. */
    private void malformed(Element element, String text) {
        for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 2)) {
            Matcher token = Filler.TOKEN.matcher(text).region(at, text.length());
            if (!token.lookingAt()) {
                String shown =
                        text.substring(at, Math.min(text.length(), at + 40)).replaceAll("\\s+", " ");
                fault(element, lines(text, text.substring(at)), What.TOKEN_MALFORMED, shown);
            }
        }
    }

    /** @return lines between the beginning of a text and a part of it */
    private static int lines(String text, String part) {
        return Math.toIntExact(text.substring(0, Math.max(0, text.indexOf(part)))
                .chars()
                .filter(c -> c == '\n')
                .count());
    }

    private void fault(Element element, What what, String detail) {
        fault(element, 0, what, detail);
    }

    private void fault(Element element, int below, What what, String detail) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new TemplateFault(TreeMaker.line(element) + below, what, detail));
        }
    }
}
