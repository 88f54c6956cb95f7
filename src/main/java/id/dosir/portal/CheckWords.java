package id.dosir.portal;

import id.dosir.core.check.Difference;
import id.dosir.desk.CheckRun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a check found, in words. */
@Named
@RequestScoped
public class CheckWords {

    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};
    private static final double STEP = 1000;

    @Inject
    Texts texts;

    @Inject
    Appearance appearance;

    /** @return what exactly, or nothing where the finding says all */
    public String detail(Difference difference) {
        String detail = difference.detail();
        return switch (difference.finding()) {
            case ENTRY_DIFFERS -> fields(detail);
            case NUMBERS_MISSING -> texts.with("check.detail.numbers", detail);
            case NUMBER_DIFFERS -> texts.with("check.detail.other", detail);
            case COUNTER_BEHIND -> texts.with("check.detail.counter", detail);
            case HISTORY_BROKEN -> texts.with("check.detail.lines", detail);
            case HISTORY_CUT -> {
                String[] figures = detail.split(" / ");
                yield texts.get("check.detail.cut", figures[0], figures[1]);
            }
            case ENTRY_UNFOUNDED, ENTRY_UNREADABLE -> texts.with("check.detail.dossier", detail);
            case FILE_MISSING, FILE_CHANGED, FILE_UNREADABLE, FILE_LEFT -> paper(detail);
            case ENTRY_MISSING, INDEX_MISSING, INDEX_BEHIND, INDEX_LEFT, RESIDUE_CHANGED -> "";
        };
    }

    private String fields(String detail) {
        String[] parts = detail.split(": ", 2);
        return parts[0] + ": "
                + Arrays.stream(parts[1].split(", "))
                        .map(field -> texts.get("check.field." + field))
                        .collect(Collectors.joining(", "));
    }

    private String paper(String detail) {
        int blank = detail.indexOf(' ');
        return blank < 0 ? "" : texts.paper(detail.substring(0, blank));
    }

    /** @return name of the file in the store, or nothing */
    public String file(Difference difference) {
        return difference.finding().name().startsWith("FILE_")
                ? difference.detail().substring(difference.detail().indexOf(' ') + 1)
                : "";
    }

    /** @return address of the page of what it is about, below the context path; empty when it has none */
    public String address(Difference difference) {
        String subject = difference.subject();
        if (subject.startsWith("P-")) {
            return "/berkas/" + subject;
        }
        if (subject.startsWith("AL-")) {
            return "/arsip-lama/" + subject;
        }
        return subject.startsWith("impor/") ? "/" + subject : "";
    }

    public String tag(CheckRun run) {
        return switch (run.state()) {
            case RUNNING -> "ui-tag-info";
            case BROKEN_OFF -> "ui-tag-warning";
            case DONE -> run.clean() ? "ui-tag-success" : "ui-tag-danger";
        };
    }

    public String icon(CheckRun run) {
        return switch (run.state()) {
            case RUNNING -> "clock";
            case BROKEN_OFF -> "warn";
            case DONE -> run.clean() ? "check" : "x";
        };
    }

    /** @return how it is, in some words */
    public String state(CheckRun run) {
        return switch (run.state()) {
            case RUNNING -> texts.get("check.state.RUNNING");
            case BROKEN_OFF -> texts.get("check.state.BROKEN_OFF");
            case DONE -> run.clean()
                    ? texts.get("check.state.clean")
                    : texts.with("check.state.found", run.differences());
        };
    }

    /** @return what was looked at */
    public String counts(CheckRun run) {
        CheckRun.Counts counts = run.counts();
        return texts.get("check.counts", counts.entries(), counts.dossiers(), counts.files(), size(counts.bytes()));
    }

    /** @return why it was broken off */
    public String failure(CheckRun run) {
        String key = "check.failure." + run.failure();
        return texts.has(key) ? texts.get(key) : texts.with("check.failure.other", run.failure());
    }

    private String size(long bytes) {
        double figure = bytes;
        int unit = 0;
        while (figure >= STEP && unit < UNITS.length - 1) {
            figure /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(appearance.getLocale());
        format.setMaximumFractionDigits(figure < 10 && unit > 0 ? 1 : 0);
        return format.format(figure) + " " + UNITS[unit];
    }
}
