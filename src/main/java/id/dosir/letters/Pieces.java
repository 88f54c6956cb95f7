package id.dosir.letters;

import id.dosir.core.document.Office;
import id.dosir.core.dossier.SopChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements that stand in for special tokens; how they look is up to the template's style sheet. */
final class Pieces {

    private final OfficeSheet sheet;
    private final Fonts fonts;

    Pieces(OfficeSheet sheet, Fonts fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
    }

    String printable(String text) {
        return fonts.printable(text);
    }

    Element letterhead(Document document) {
        Office office = sheet.office();
        Element head = block(document, "kop");
        head.appendChild(arms(document));
        head.appendChild(block(document, "kop-pemda", office.government()));
        head.appendChild(block(document, "kop-dinas", office.name()));
        head.appendChild(block(document, "kop-alamat", office.address() + ", " + office.postCode()));
        if (!office.contact().isBlank()) {
            head.appendChild(block(document, "kop-alamat", office.contact()));
        }
        sheet.headLines().forEach(line -> head.appendChild(block(document, "kop-alamat", line)));
        return head;
    }

    Element arms(Document document) {
        return sheet.arms().in(document);
    }

    /** @param value shape, {@code x} where the dossier is or {@code -}, and the symbol in words */
    Element symbol(Document document, String value) {
        String[] parts = value.split(" ", 3);
        Element symbol = document.createElement("object");
        symbol.setAttribute("type", ChartSymbols.type(SopChart.Shape.valueOf(parts[0])));
        symbol.setAttribute("class", parts[0].toLowerCase(Locale.ROOT));
        symbol.setAttribute("data-kini", parts[1].equals("x") ? "ya" : "");
        symbol.setAttribute("title", parts[2]);
        symbol.setAttribute("alt", parts[2]);
        return symbol;
    }

    /** @param field name of the signature field, or empty for a place where nothing will be signed */
    Element signatureRoom(Document document, String field) {
        Element room = block(document, "ttd");
        if (!field.isEmpty()) {
            room.setAttribute("id", field);
        }
        return room;
    }

    Element qr(Document document, String content) {
        Element code = document.createElement("object");
        code.setAttribute("type", Drawings.QR);
        code.setAttribute("class", "qr");
        code.setAttribute("data-isi", content);
        code.setAttribute("title", Wording.of("qr.alt", content));
        code.setAttribute("alt", Wording.of("qr.alt", content));
        return code;
    }

    /** @param mark nothing, {@code x} for a tick, or what is to stand in the box */
    Element box(Document document, String mark) {
        Element box = document.createElement("span");
        box.setAttribute("class", "kotak");
        boolean ticked = mark.equals("x");
        box.appendChild(document.createTextNode(ticked || mark.isBlank() ? "\u00a0" : mark));
        if (ticked) {
            Element tick = document.createElement("object");
            tick.setAttribute("type", Drawings.TICK);
            tick.setAttribute("class", "centang");
            tick.setAttribute("title", Wording.of("tick.alt"));
            tick.setAttribute("alt", Wording.of("tick.alt"));
            box.appendChild(tick);
        }
        return box;
    }

    List<Node> lines(Document document, String value) {
        List<Node> nodes = new ArrayList<>();
        for (String line : value.split("\n", -1)) {
            if (!nodes.isEmpty()) {
                nodes.add(document.createElement("br"));
            }
            nodes.add(document.createTextNode(line));
        }
        return nodes;
    }

    private Element block(Document document, String style) {
        Element block = document.createElement("div");
        block.setAttribute("class", style);
        return block;
    }

    private Element block(Document document, String style, String text) {
        Element block = block(document, style);
        block.appendChild(document.createTextNode(printable(text)));
        return block;
    }
}
