package id.dosir.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Language and light or dark, as the person chose them on this device. Both are cookies that the page's script sets and the server
 * renders into {@code <html>}, so nothing flashes. The browser's own language is not asked: Indonesian comes first.
 */
@Named
@RequestScoped
public class Appearance {

    static final String THEME = "dosir-theme";
    static final String LANGUAGE = "dosir-language";

    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final Set<String> LANGUAGES = Set.of("id", "en");

    @Inject
    HttpServletRequest request;

    /** @return {@code light} or {@code dark} when chosen, else null: the device decides */
    public String getTheme() {
        return chosen(THEME, THEMES, null);
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    public String getLanguage() {
        return chosen(LANGUAGE, LANGUAGES, "id");
    }

    private String chosen(String name, Set<String> allowed, String otherwise) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(allowed::contains)
                .findFirst()
                .orElse(otherwise);
    }
}
