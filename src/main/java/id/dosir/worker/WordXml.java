package id.dosir.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads the parts of a Word file as trees. Elements go by their local names: the transitional and the strict form of ISO/IEC 29500
 * differ in nothing else that matters here.
 */
final class WordXml {

    private WordXml() {}

    /** @throws IOException when it is not well-formed or has a document type, which no Word file needs */
    static Element parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // the default one prints what it finds
            return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a safety feature", e);
        } catch (SAXException e) {
            throw new IOException("a part is no XML", e);
        }
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(c -> is(c, name)).findFirst();
    }

    static boolean is(Element element, String name) {
        return element.getLocalName().equals(name);
    }

    /** @return whether an element of that name stands anywhere below */
    static boolean holds(Element element, String name) {
        return element.getElementsByTagNameNS("*", name).getLength() > 0;
    }

    /** @return attribute of the element's own namespace; empty when it is not there */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    /** @return attribute {@code val} of a child; empty when there is none */
    static String value(Node parent, String child) {
        return child(parent, child).map(c -> attribute(c, "val")).orElse("");
    }

    /** @return the number, or the other one when the text is none or out of all proportion */
    static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** @return what stands for the alternatives: the first that a newer Word would take, never both */
    static Optional<Element> alternative(Element alternatives) {
        return child(alternatives, "Choice").or(() -> child(alternatives, "Fallback"));
    }
}
