package id.dosir.letters;

import id.dosir.core.template.TemplateFault.What;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a template's tree and remembers on which line each element begins; refuses what is too deep or too much. */
final class TreeMaker extends DefaultHandler {

    /** Key of an element's line. */
    private static final String LINE = "baris";

    /** What comes after walks down the tree, a call for each level. */
    private static final int DEEPEST = 60;

    private static final int MOST_ELEMENTS = 60_000;

    private final String template;
    private final Document document;
    private Node here;
    private Locator place;
    private int depth;
    private int count;

    TreeMaker(String template) {
        this.template = template;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK has an XML parser", e);
        }
        here = document;
    }

    Document document() {
        return document;
    }

    /** @return line of the source on which the element's first tag ends; 0 when it was made by the server */
    static int line(Element element) {
        return element.getUserData(LINE) instanceof Integer line ? line : 0;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (++depth > DEEPEST) {
            throw new BrokenTemplate(template, place.getLineNumber(), What.TOO_DEEP, String.valueOf(DEEPEST));
        }
        if (++count > MOST_ELEMENTS) {
            throw new BrokenTemplate(
                    template, place.getLineNumber(), What.TOO_MANY_ELEMENTS, String.valueOf(MOST_ELEMENTS));
        }
        Element element = document.createElement(name);
        element.setUserData(LINE, place.getLineNumber(), null);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.setAttribute(attributes.getQName(i), attributes.getValue(i));
        }
        here.appendChild(element);
        here = element;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        here = here.getParentNode();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        String more = new String(text, start, length);
        if (here.getLastChild() != null && here.getLastChild().getNodeType() == Node.TEXT_NODE) {
            here.getLastChild().setNodeValue(here.getLastChild().getNodeValue() + more);
        } else {
            here.appendChild(document.createTextNode(more));
        }
    }

    /** A renderer would take a style sheet's address from it. */
    @Override
    public void processingInstruction(String target, String data) {
        throw new BrokenTemplate(template, place.getLineNumber(), What.INSTRUCTION, target);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        throw new BrokenTemplate(template, place.getLineNumber(), What.DOCTYPE, "");
    }
}
