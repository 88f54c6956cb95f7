package id.dosir.portal;

import id.dosir.desk.OldImport;

/** How the state of something that is brought in from outside is shown: registers and folders of scans go the same way. */
final class ImportStates {

    private ImportStates() {}

    /** @return class of its tag */
    static String tag(OldImport.State state) {
        return switch (state) {
            case MAPPING, CHECKED -> "ui-tag-warning";
            case CHECKING, APPLYING -> "ui-tag-info";
            case STOPPED, FAILED -> "ui-tag-danger";
            case DONE -> "ui-tag-success";
            case CANCELLED -> "";
        };
    }

    /** @return name of its icon */
    static String icon(OldImport.State state) {
        return switch (state) {
            case MAPPING, CHECKED -> "info";
            case CHECKING, APPLYING -> "clock";
            case STOPPED, FAILED -> "warn";
            case DONE -> "check";
            case CANCELLED -> "x";
        };
    }
}
