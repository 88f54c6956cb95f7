package id.dosir.letters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a text that came from Word where the text of a template stands: under its head, so that paper, letterhead and title stay. */
final class WordFrame {

    private static final Pattern HEAD = Pattern.compile("^.*?</head>", Pattern.DOTALL);

    /** What Word says with each paragraph, a template says once. */
    private static final String STYLE =
            """
                <style>
                  /* naskah dari Word */
                  .naskah p { text-align: left; }
                  .naskah .tengah { text-align: center; }
                  .naskah .kanan { text-align: right; }
                  .naskah .rata { text-align: justify; }
                  .naskah h1, .naskah h2, .naskah h3 { font-size: 1em; margin: 0 0 0.7em; }
                  .naskah ul, .naskah ol { margin: 0 0 0.7em; padding-left: 8mm; }
                  .naskah table { width: 100%; border-collapse: collapse; margin-bottom: 0.7em; }
                  .naskah td, .naskah th { padding: 0.3mm 1mm; vertical-align: top; text-align: left; }
                  .naskah td p, .naskah th p { margin: 0; }
                  .naskah .bergaris td, .naskah .bergaris th { border: 0.2mm solid #000; }
                </style>
            """;

    private WordFrame() {}

    /**
     * @param template whose head is taken
     * @param body paragraphs and tables
     * @return a whole template; no better than its parts, so it has to be checked
     */
    static String around(Template template, String body) {
        Matcher head = HEAD.matcher(template.source());
        if (!head.find()) {
            throw new IllegalArgumentException("a template without a head: " + template.name());
        }
        String upper = head.group()
                .substring(0, head.group().length() - "</head>".length())
                .stripTrailing();
        return upper + "\n" + STYLE.indent(0) + "  </head>\n  <body>\n    <div class=\"naskah\">\n" + body
                + "    </div>\n  </body>\n</html>\n";
    }
}
