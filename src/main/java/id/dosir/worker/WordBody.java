package id.dosir.worker;

import static id.dosir.worker.WordXml.attribute;
import static id.dosir.worker.WordXml.child;
import static id.dosir.worker.WordXml.children;
import static id.dosir.worker.WordXml.value;

import id.dosir.core.template.WordDraft.Lost;
import id.dosir.worker.WordNumbering.Mark;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Goes through paragraphs and tables, of the document or of a cell, in their order. */
final class WordBody {

    /** A page in a cell in a cell; the renderer's own limit is on the depth of all elements. */
    private static final int DEEPEST_TABLE = 3;

    private static final List<String> SPACING = List.of("ind", "spacing", "tabs", "pBdr", "shd", "framePr");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordLosses losses;
    private final WordFields fields;
    private int tables;
    /** PDF/UA-1: a heading stands at most one level below the one before it. */
    private int heading;

    WordBody(WordStyles styles, WordNumbering numbering, WordLosses losses) {
        this.styles = styles;
        this.numbering = numbering;
        this.losses = losses;
        this.fields = new WordFields(losses);
    }

    /** @throws Unreadable TOO_LARGE when it becomes longer than any template may be */
    void blocks(Element within, WordMarkup out) throws Unreadable {
        for (Element block : children(within)) {
            switch (block.getLocalName()) {
                case "p" -> paragraph(block, out);
                case "tbl" -> table(block, out);
                case "ins", "moveTo" -> {
                    losses.add(Lost.TRACKED_CHANGE);
                    blocks(block, out);
                }
                case "del", "moveFrom" -> losses.add(Lost.TRACKED_CHANGE);
                case "sdt", "sdtContent", "customXml", "smartTag" -> blocks(block, out);
                case "AlternateContent" -> {
                    Optional<Element> chosen = WordXml.alternative(block);
                    if (chosen.isPresent()) {
                        blocks(chosen.get(), out);
                    }
                }
                case "oMathPara", "oMath" -> losses.add(Lost.FORMULA);
                case "altChunk", "subDoc" -> losses.add(Lost.OBJECT);
                case "sectPr" -> columns(block);
                default -> {
                    // properties, marks of ranges
                }
            }
        }
    }

    private void paragraph(Element paragraph, WordMarkup out) throws Unreadable {
        properties(paragraph);
        WordText text = WordLine.read(styles, losses, fields, paragraph);
        if (text.isBlank()) {
            return;
        }
        int level = tables > 0 ? 0 : headingLevel(paragraph);
        Optional<Mark> mark = numbering.next(styles.ofParagraph(paragraph, "numPr"));
        if (mark.isPresent() && (level > 0 || !mark.get().plain())) {
            losses.add(Lost.NUMBERING);
        }
        String markup = text.markup(losses);
        if (mark.isPresent() && level == 0) {
            out.item(mark.get(), markup);
        } else {
            String element = level > 0 ? "h" + level : "p";
            out.line("<" + element + alignment(paragraph) + ">" + markup + "</" + element + ">");
        }
    }

    private int headingLevel(Element paragraph) {
        String outline = styles.ofParagraph(paragraph, "outlineLvl")
                .map(o -> attribute(o, "val"))
                .orElse("");
        if (!outline.matches("[0-5]")) {
            return 0;
        }
        heading = Math.min(Integer.parseInt(outline) + 1, heading + 1);
        return heading;
    }

    /** Said only where it is not to the left: so does the style that comes with an import. */
    private String alignment(Element paragraph) {
        String said = styles.ofParagraph(paragraph, "jc")
                .map(j -> attribute(j, "val"))
                .orElse("");
        return switch (said) {
            case "center" -> " class=\"tengah\"";
            case "right", "end" -> " class=\"kanan\"";
            case "both", "distribute" -> " class=\"rata\"";
            default -> "";
        };
    }

    private void properties(Element paragraph) {
        Optional<Element> own = child(paragraph, "pPr");
        if (own.isEmpty()) {
            return;
        }
        if (SPACING.stream().anyMatch(name -> child(own.get(), name).isPresent())) {
            losses.add(Lost.SPACING);
        }
        if (child(own.get(), "pageBreakBefore").isPresent()) {
            losses.add(Lost.PAGE_BREAK);
        }
        if (child(own.get(), "pPrChange").isPresent()
                || child(own.get(), "rPr")
                        .filter(r ->
                                child(r, "ins").isPresent() || child(r, "del").isPresent())
                        .isPresent()) {
            losses.add(Lost.TRACKED_CHANGE);
        }
        child(own.get(), "sectPr").ifPresent(section -> {
            losses.add(Lost.SECTION);
            columns(section);
        });
    }

    private void columns(Element section) {
        boolean several = child(section, "cols")
                .filter(c -> WordXml.number(attribute(c, "num"), 1) > 1)
                .isPresent();
        if (several) {
            losses.add(Lost.SECTION);
        }
    }

    private void table(Element table, WordMarkup out) throws Unreadable {
        if (tables >= DEEPEST_TABLE) {
            losses.add(Lost.NESTED_TABLE);
            return;
        }
        tables++;
        for (String line : new WordTable(this, losses, table).lines()) {
            out.line(line);
        }
        tables--;
    }

    /** @return whether a table's style or its own properties draw lines */
    static boolean isRuled(Element table) {
        Optional<Element> properties = child(table, "tblPr");
        Optional<Element> lines = properties.flatMap(p -> child(p, "tblBorders"));
        if (lines.isPresent()) {
            return children(lines.get()).stream()
                    .anyMatch(l -> !List.of("nil", "none", "").contains(attribute(l, "val")));
        }
        String style = properties.map(p -> value(p, "tblStyle")).orElse("");
        return !style.isEmpty() && !style.equals("TableNormal");
    }
}
