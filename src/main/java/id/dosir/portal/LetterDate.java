package id.dosir.portal;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/**
 * Dates between ISO 8601 and {@code dd-MM-yyyy}. What is no date passes unchanged: the rule that refuses it is not here, and a refusal
 * at this place would keep the other fields from being looked at.
 */
@FacesConverter("letterDate")
public class LetterDate implements Converter<String> {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String shown) {
        return turned(shown, SHOWN, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String kept) {
        return turned(kept, DateTimeFormatter.ISO_LOCAL_DATE, SHOWN);
    }

    private static String turned(String text, DateTimeFormatter from, DateTimeFormatter to) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), from).format(to);
        } catch (DateTimeParseException notADate) {
            return text;
        }
    }
}
