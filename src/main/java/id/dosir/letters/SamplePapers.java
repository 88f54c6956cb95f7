package id.dosir.letters;

import id.dosir.core.template.PaperForm;
import id.dosir.letters.Recommendation.Addressee;
import id.dosir.letters.Recommendation.Concerned;
import id.dosir.letters.Recommendation.Request;
import id.dosir.letters.Recommendation.Service;
import id.dosir.letters.WriteOptions.PageSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented dossier in the form of each paper: for looking at a template, and for the list of its tokens. */
@ApplicationScoped
public class SamplePapers {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant MOMENT = Instant.parse("2026-11-23T02:24:00Z");
    private static final String NUMBER = "P-2026-0000";
    private static final String AGENDA = "0000";
    private static final String CODE = "K7QF-3M2P-88RT-X40N";
    private static final String ADDRESS = "https://contoh.invalid/berkas/" + NUMBER;
    private static final String REQUEST = "800/000/Contoh/XI/2026";

    @Inject
    RecommendationWriter recommendations;

    @Inject
    SlipWriter slips;

    @Inject
    BookWriter books;

    @Inject
    ReplyWriter replies;

    /** For the container. */
    public SamplePapers() {}

    SamplePapers(RecommendationWriter recommendations, SlipWriter slips, BookWriter books, ReplyWriter replies) {
        this.recommendations = recommendations;
        this.slips = slips;
        this.books = books;
        this.replies = replies;
    }

    /** @return a value for each token of the paper; a few of them empty, as in most dossiers */
    public Map<String, String> values(PaperForm form) {
        return switch (form) {
            case RECOMMENDATION -> recommendations.values(recommendation());
            case SLIP -> slips.values(slip(), PageSize.HALF_FOLIO);
            case RECEIPT, RETURN, REJECTION -> replies.values(reply());
            case COVER -> books.values(cover());
            case AGENDA -> books.values(agenda());
            case RETENTION -> replies.values(retention());
        };
    }

    private static String word(String key) {
        return Wording.of("sample." + key);
    }

    private static Official head() {
        return new Official(word("head"), word("headName"), word("headRank"), "19700101 199503 1 000");
    }

    private static Recommendation recommendation() {
        return new Recommendation(
                new Service(word("service"), true),
                Optional.of("000.6.5.2/000/Contoh/XI/2026"),
                Optional.of(DAY),
                word("urgency"),
                word("enclosure"),
                word("subject"),
                new Addressee(word("toPost"), word("toAgency"), word("toPlace")),
                List.of(new Concerned(
                        new Person(
                                word("owner"),
                                "19820317 200604 2 000",
                                "7101020000000000",
                                word("ownerRank"),
                                word("ownerPost"),
                                word("agency"),
                                "contoh@contoh.invalid",
                                "0812-0000-0000"),
                        "5A:1F:88:02:9B:77:E0:41:C3:07",
                        word("reason"))),
                new Request(word("from"), REQUEST, DAY.minusDays(3)),
                NUMBER,
                head(),
                List.of(word("copy"), word("copyToo")),
                ADDRESS,
                ADDRESS);
    }

    private static Slip slip() {
        return new Slip(
                word("from"),
                REQUEST,
                DAY.minusDays(3),
                MOMENT,
                AGENDA,
                EnumSet.of(Slip.Urgency.SEGERA),
                word("subject"),
                List.of(new Slip.Recipient("1", word("receiver")), new Slip.Recipient("x", word("receiverToo"))),
                EnumSet.of(Slip.Instruction.PROSES),
                Optional.empty(),
                word("note"),
                Optional.of(MOMENT.plusSeconds(7200)),
                head(),
                Slip.Initials.here(MOMENT),
                NUMBER,
                word("ordinal"),
                ADDRESS);
    }

    private static Reply reply() {
        return new Reply(
                NUMBER,
                AGENDA,
                word("service"),
                word("owner"),
                word("agency"),
                word("from"),
                REQUEST,
                DAY.minusDays(3),
                MOMENT,
                DAY,
                word("missing"),
                List.of(word("paper"), word("paperToo"), word("paperThree")),
                head(),
                CODE,
                ADDRESS);
    }

    private static Cover cover() {
        return new Cover(
                NUMBER,
                AGENDA,
                word("owner"),
                word("agency"),
                word("subject"),
                MOMENT,
                word("stage"),
                List.of(new Cover.Item(word("paper"), MOMENT, "1"), new Cover.Item(word("paperToo"), MOMENT, "2")),
                List.of(new Cover.Item(word("head") + " \u2192 " + word("receiver"), MOMENT, "1")),
                ADDRESS);
    }

    private static AgendaBook agenda() {
        return new AgendaBook(
                DAY.withDayOfMonth(1),
                DAY,
                List.of(new AgendaBook.Entry(
                        AGENDA, MOMENT, word("from"), REQUEST, DAY.minusDays(3), word("subject"), word("receiver"))));
    }

    private static RetentionReport retention() {
        return new RetentionReport(
                DAY,
                DAY,
                List.of(new RetentionReport.Entry(
                        "REG/2024/0000", "P-2024-0000", word("subject"), DAY.minusYears(2), DAY, word("action"))),
                head());
    }
}
