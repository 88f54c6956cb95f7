package id.dosir.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Messages whose list stays a list. PrimeFaces makes each item an alert, and a list that holds alerts is none to a screen reader
 * (WAI-ARIA 1.2, 5.2.6 required owned elements); here the alert is inside of the item.
 */
public class SpokenMessages extends MessagesRenderer {

    @Override
    protected void encodeMessage(
            ResponseWriter writer, Messages messages, FacesMessage message, String styleClassPrefix, boolean escape)
            throws IOException {
        String summary = Objects.toString(message.getSummary(), "");
        String detail = Objects.requireNonNullElse(message.getDetail(), summary);
        boolean twice = messages.isSkipDetailIfEqualsSummary() && detail.equals(summary);
        writer.startElement("li", null);
        writer.startElement("div", null);
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("aria-atomic", "true", null);
        if (messages.isShowSummary()) {
            part(writer, styleClassPrefix + "-summary", summary, escape);
        }
        if (messages.isShowDetail()) {
            part(writer, styleClassPrefix + "-detail", twice ? "" : detail, escape);
        }
        writer.endElement("div");
        writer.endElement("li");
    }

    private static void part(ResponseWriter writer, String styleClass, String text, boolean escape) throws IOException {
        writer.startElement("span", null);
        writer.writeAttribute("class", styleClass, null);
        if (escape) {
            writer.writeText(text, null);
        } else {
            writer.write(text);
        }
        writer.endElement("span");
    }
}
