package id.dosir.portal;

import id.dosir.core.document.LetterKind;
import id.dosir.core.number.ReserveNumbers;
import id.dosir.desk.OutgoingDesk;
import id.dosir.desk.OutgoingDesk.Reserved;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** Numbers are set aside for letters on paper. */
@Named
@RequestScoped
public class ReservePage {

    @Inject
    OutgoingDesk desk;

    @Inject
    OfficeTime time;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private LetterKind kind = LetterKind.RECOMMENDATION;
    private Integer count = 1;
    private LocalDate day;
    private String reason;

    @PostConstruct
    void begin() {
        day = time.today();
    }

    public void reserve() {
        Reserved answer = desk.reserve(new ReserveNumbers(kind, count == null ? 0 : count, day, reason), actor.get());
        answer.grounds().forEach(say::ground);
        if (answer.grounds().isEmpty()) {
            say.kept(
                    "outgoing.reserved",
                    answer.numbers().size(),
                    answer.numbers().get(0).printed(),
                    answer.numbers().get(answer.numbers().size() - 1).printed());
            Faces.redirect("agenda-surat?tahun=" + day.getYear());
        }
    }

    public LetterKind[] getKinds() {
        return LetterKind.values();
    }

    public int getMost() {
        return ReserveNumbers.MOST;
    }

    public LetterKind getKind() {
        return kind;
    }

    public void setKind(LetterKind kind) {
        this.kind = kind;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
