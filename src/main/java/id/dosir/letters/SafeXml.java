package id.dosir.letters;

import id.dosir.core.template.TemplateFault.What;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a template's XHTML. A document type is refused as a whole: without one there are no entities to abuse. Size and depth are
 * bounded while it is read, so that nothing behind has to be.
 */
final class SafeXml {

    private static final List<Said> KNOWN = List.of(
            new Said("DOCTYPE is disallowed", What.DOCTYPE),
            new Said("must be terminated by the matching end-tag \"</([^\"]+)>\"", What.UNCLOSED),
            new Said("must start and end within the same entity", What.CUT_OFF),
            new Said("entity \"([^\"]+)\" was referenced, but not declared", What.ENTITY_UNKNOWN),
            new Said("entity name must immediately follow the '&'", What.AMPERSAND),
            new Said("reference to entity \"([^\"]+)\" must end with", What.AMPERSAND),
            new Said("content of elements must consist of well-formed", What.LESS_THAN),
            new Said("[Aa]ttribute(?: name)? \"([^\"]+)\"", What.ATTRIBUTE_BROKEN),
            new Said("processing instruction", What.INSTRUCTION));

    private SafeXml() {}

    /** How the JDK's parser words a fault that has a sentence of its own here. */
    private record Said(Pattern words, What what) {
        Said(String words, What what) {
            this(Pattern.compile(words), what);
        }
    }

    /** @throws BrokenTemplate when the source is not well-formed, too large or too deep, or has a document type */
    static Document parse(Template template) {
        TreeMaker maker = new TreeMaker(template.name());
        try {
            SAXParser parser = factory().newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.parse(new InputSource(new StringReader(template.source())), maker);
            return maker.document();
        } catch (SAXParseException e) {
            throw broken(template, e);
        } catch (SAXException e) {
            throw new BrokenTemplate(template.name(), 0, What.NOT_XML, "");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a safety feature", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrokenTemplate broken(Template template, SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        for (Said said : KNOWN) {
            Matcher found = said.words().matcher(message);
            if (found.find()) {
                String detail = found.groupCount() > 0 ? found.group(1) : "";
                return new BrokenTemplate(template.name(), e.getLineNumber(), said.what(), detail);
            }
        }
        return new BrokenTemplate(template.name(), e.getLineNumber(), What.NOT_XML, message);
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setXIncludeAware(false);
        factory.setNamespaceAware(false);
        return factory;
    }
}
