package id.dosir.portal;

import id.dosir.core.dossier.AmsSheet;
import id.dosir.desk.AmsPackage;
import id.dosir.desk.AmsPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The package for AMS in words, for its page and for the sheet that lies in it. */
@RequestScoped
public class AmsWords {

    /** Notepad on the officer's Windows wants both. */
    private static final String LINE = "\r\n";

    @Inject
    Texts texts;

    String label(AmsSheet.Line line) {
        return label(line.field());
    }

    String label(AmsSheet.Field field) {
        return texts.get("ams.field." + field.name());
    }

    String title(AmsPaper paper) {
        return paper.title().isEmpty() ? texts.paper(paper.paper().kind().code()) : paper.title();
    }

    String said(AmsPaper paper) {
        return texts.get("ams.state." + paper.state().name());
    }

    /** @return {@code LEMBAR-ISIAN.txt}: a line for each field and each file */
    String sheet(AmsPackage content) {
        StringBuilder sheet = new StringBuilder();
        sheet.append(texts.with("ams.sheet.title", content.number().value()))
                .append(LINE)
                .append(LINE);
        content.lines().forEach(line -> sheet.append(label(line))
                .append(": ")
                .append(oneLine(line.value()))
                .append(LINE));
        sheet.append(LINE).append(texts.get("ams.sheet.files")).append(LINE);
        content.papers().forEach(paper -> sheet.append(paper.file().isPresent() ? paper.name() : "-")
                .append("  ")
                .append(title(paper))
                .append(": ")
                .append(said(paper))
                .append(LINE));
        return sheet.toString();
    }

    /** What an applicant typed must not look like a line of ours. */
    private static String oneLine(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
