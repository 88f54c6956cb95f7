package id.dosir.worker;

import static id.dosir.worker.WordXml.attribute;
import static id.dosir.worker.WordXml.child;
import static id.dosir.worker.WordXml.children;
import static id.dosir.worker.WordXml.holds;

import id.dosir.core.template.WordDraft.Lost;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads what stands within one paragraph. */
final class WordLine {

    private static final List<String> FONT = List.of(
            "rFonts", "sz", "highlight", "shd", "caps", "smallCaps", "spacing", "w", "bdr", "outline", "shadow");
    private static final Set<String> INK = Set.of("", "auto", "000000");

    private final WordStyles styles;
    private final WordLosses losses;
    private final WordFields fields;
    private final Element paragraph;
    private final WordText text = new WordText();

    private WordLine(WordStyles styles, WordLosses losses, WordFields fields, Element paragraph) {
        this.styles = styles;
        this.losses = losses;
        this.fields = fields;
        this.paragraph = paragraph;
    }

    static WordText read(WordStyles styles, WordLosses losses, WordFields fields, Element paragraph) {
        WordLine line = new WordLine(styles, losses, fields, paragraph);
        line.pieces(paragraph);
        fields.endOfParagraph();
        return line.text;
    }

    private void pieces(Element within) {
        for (Element piece : children(within)) {
            switch (piece.getLocalName()) {
                case "r" -> run(piece);
                case "hyperlink" -> {
                    losses.add(Lost.LINK);
                    pieces(piece);
                }
                case "ins", "moveTo" -> {
                    losses.add(Lost.TRACKED_CHANGE);
                    pieces(piece);
                }
                case "del", "moveFrom" -> losses.add(Lost.TRACKED_CHANGE);
                case "fldSimple" -> simpleField(piece);
                case "smartTag", "customXml", "bdo", "dir", "sdt", "sdtContent" -> pieces(piece);
                case "AlternateContent" -> WordXml.alternative(piece).ifPresent(this::pieces);
                case "oMath", "oMathPara" -> losses.add(Lost.FORMULA);
                default -> {
                    // marks of ranges and of the spelling, properties
                }
            }
        }
    }

    private void simpleField(Element field) {
        Optional<String> token = fields.simple(attribute(field, "instr"));
        if (token.isEmpty()) {
            pieces(field);
            return;
        }
        Optional<Element> first = child(field, "r");
        text.add(token.get(), WordLook.of(styles, paragraph, first.flatMap(r -> child(r, "rPr"))));
    }

    private void run(Element run) {
        Optional<Element> properties = child(run, "rPr");
        boolean hidden = styles.isOn(paragraph, properties, "vanish");
        if (hidden) {
            losses.add(Lost.HIDDEN_TEXT);
        }
        WordLook look = WordLook.of(styles, paragraph, properties);
        if (!hidden
                && child(run, "t").isPresent()
                && properties.filter(WordLine::hasFont).isPresent()) {
            losses.add(Lost.FONT);
        }
        if (properties.flatMap(p -> child(p, "rPrChange")).isPresent()) {
            losses.add(Lost.TRACKED_CHANGE);
        }
        content(run, look, hidden);
    }

    private void content(Element run, WordLook look, boolean hidden) {
        for (Element piece : children(run)) {
            switch (piece.getLocalName()) {
                case "t" -> add(piece.getTextContent(), look, hidden);
                case "noBreakHyphen" -> add("-", look, hidden);
                case "tab", "ptab" -> {
                    losses.add(Lost.TAB);
                    add(" ", look, hidden);
                }
                case "br" -> lineBreak(attribute(piece, "type"));
                case "cr" -> text.addBreak();
                case "instrText" -> fields.instruction(piece.getTextContent());
                case "fldChar" -> fields.mark(attribute(piece, "fldCharType")).ifPresent(t -> text.add(t, look));
                case "sym" -> losses.add(Lost.SYMBOL);
                case "footnoteReference", "endnoteReference" -> losses.add(Lost.FOOTNOTE);
                case "commentReference" -> losses.add(Lost.COMMENT);
                case "pgNum" -> losses.add(Lost.FIELD);
                case "drawing", "pict", "object", "contentPart" -> losses.add(graphic(piece));
                case "AlternateContent" -> WordXml.alternative(piece).ifPresent(a -> content(a, look, hidden));
                default -> {
                    // properties, soft hyphens, where Word broke the page last
                }
            }
        }
    }

    private void add(String more, WordLook look, boolean hidden) {
        if (!hidden && !fields.isReplaced()) {
            text.add(more, look);
        }
    }

    private void lineBreak(String type) {
        if (type.equals("page") || type.equals("column")) {
            losses.add(Lost.PAGE_BREAK);
        } else {
            text.addBreak();
        }
    }

    static Lost graphic(Element graphic) {
        if (holds(graphic, "txbxContent")) {
            return Lost.TEXT_BOX;
        }
        return WordXml.is(graphic, "object") ? Lost.OBJECT : Lost.PICTURE;
    }

    private static boolean hasFont(Element properties) {
        return FONT.stream().anyMatch(name -> child(properties, name).isPresent())
                || !INK.contains(WordXml.value(properties, "color"));
    }
}
