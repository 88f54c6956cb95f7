package id.dosir.letters;

import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateFault.What;
import id.dosir.core.template.TemplateFindings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks a text over before any paper is made with it. */
final class TemplateCheck {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern USE = Pattern.compile(
            "\\$\\{([a-z][a-z0-9_]{0,63})\\}|data-(?:bila|bila-kosong|tiap)\\s*=\\s*[\"']([^\"']*)[\"']");
    /** Known to every template, whatever the paper. */
    private static final Set<String> ALWAYS = Set.of("kop", "lambang", "draf", "final");

    private TemplateCheck() {}

    /**
     * @param known tokens that have values in this paper
     * @param form whose required tokens must be there
     */
    static TemplateFindings of(Template template, Set<String> known, PaperForm form) {
        List<TemplateFault> faults = new ArrayList<>();
        if (template.source().length() > LetterTemplates.LONGEST) {
            return new TemplateFindings(
                    List.of(new TemplateFault(0, What.TOO_LARGE, LetterTemplates.LONGEST / 1024 + " KiB")), List.of());
        }
        try {
            faults.addAll(Sanitizer.faults(SafeXml.parse(template)));
        } catch (BrokenTemplate e) {
            faults.addAll(e.faults());
        }
        Map<String, Integer> used = used(template.source());
        used.forEach((token, line) -> {
            if (!known.contains(token)
                    && !ALWAYS.contains(token)
                    && !form.required().contains(token)) {
                faults.add(new TemplateFault(line, What.TOKEN_UNKNOWN, token));
            }
        });
        for (String token : form.required()) {
            if (!used.containsKey(token)) {
                faults.add(new TemplateFault(0, What.TOKEN_REQUIRED, token));
            }
        }
        faults.sort(Comparator.comparingInt(TemplateFault::line));
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(used.keySet());
        return new TemplateFindings(faults, List.copyOf(unused));
    }

    /** @return tokens with the line on which each stands first; what is commented out does not count */
    private static Map<String, Integer> used(String source) {
        StringBuilder text = new StringBuilder();
        Matcher comment = COMMENT.matcher(source);
        while (comment.find()) {
            comment.appendReplacement(text, "\n".repeat(lines(comment.group())));
        }
        comment.appendTail(text);
        Map<String, Integer> used = new TreeMap<>();
        Matcher use = USE.matcher(text);
        int line = 1;
        int from = 0;
        while (use.find()) {
            line += lines(text.substring(from, use.start()));
            from = use.start();
            used.putIfAbsent(use.group(1) == null ? use.group(2) : use.group(1), line);
        }
        return used;
    }

    private static int lines(String text) {
        return Math.toIntExact(text.chars().filter(c -> c == '\n').count());
    }
}
