package id.dosir.archive;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.certificate.Nip;
import id.dosir.core.dossier.RegisterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A dossier as the index keeps it. Whoever changes a field or an analyzer counts up {@link IndexOpening#FORM}, so that
 * old indexes are made anew.
 */
@SearchEntity
@Indexed(index = "berkas")
class IndexedDossier {

    /** Longest text of one page: a page of print has some 4,000 characters; ten thousand bombs have more. */
    private static final int LONGEST_PAGE = 100_000;

    @DocumentId
    String id;

    /** The same as the id, for walking through the index in order. */
    @KeywordField(sortable = Sortable.YES)
    String number;

    @GenericField(projectable = Projectable.YES)
    long version;

    @GenericField(sortable = Sortable.YES)
    Instant changed;

    @FullTextField(analyzer = ArchiveAnalysis.PLAIN, projectable = Projectable.YES)
    String name;

    @FullTextField(analyzer = ArchiveAnalysis.SOUND, norms = Norms.NO)
    String sounds;

    @KeywordField(projectable = Projectable.YES)
    String nip;

    /** What {@link NikKey} makes of the NIK, which itself stands nowhere. */
    @KeywordField(norms = Norms.NO)
    String nik;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    String agency;

    @FullTextField(analyzer = ArchiveAnalysis.PLAIN)
    String agencyWords;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    String reasonText;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    String stage;

    @KeywordField(projectable = Projectable.YES)
    String register;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    String letter;

    @GenericField
    boolean registered;

    /** Year and number in one, for walking through the register in its order; none until it has an entry. */
    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    Long registerOrder;

    @KeywordField(aggregable = Aggregable.YES)
    String year;

    @KeywordField(aggregable = Aggregable.YES)
    String time;

    /** Every day on which something happened that people remember it by. */
    @GenericField
    Set<LocalDate> dates;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    Instant openedAt;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    Instant revokedAt;

    @KeywordField
    Set<String> readers;

    @KeywordField
    Set<String> numbers;

    @FullTextField(analyzer = ArchiveAnalysis.TEXT)
    List<String> facts;

    @FullTextField(analyzer = ArchiveAnalysis.TEXT, projectable = Projectable.YES)
    List<String> pages = new ArrayList<>();

    /** For each of {@link #pages}, where it stands: {@link PagePlace}. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    List<String> places = new ArrayList<>();

    /** Whether it is an entry of the old archive ({@link IndexedOldEntry}) and no dossier. */
    @GenericField
    boolean old;

    /** Number in the old archive, for walking through it in order. */
    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    Long oldOrder;

    /** Where an entry of the old archive was read. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    String source;

    static IndexedDossier of(Findable found, NikKey key) {
        IndexedDossier doc = new IndexedDossier();
        doc.id = found.number().value();
        doc.number = doc.id;
        doc.version = found.version();
        doc.changed = found.changed();
        doc.name = NikMask.hide(found.name());
        doc.sounds = doc.name;
        doc.nik = found.nik().map(key::hash).orElse(null);
        doc.nip = found.nip().map(Nip::digits).orElse(null);
        doc.agency = NikMask.hide(found.agency());
        doc.agencyWords = doc.agency;
        doc.reasonText = NikMask.hide(found.reasonText());
        doc.stage = found.destroyed() ? Findable.DESTROYED : found.stage().name();
        doc.register = found.register().map(RegisterNumber::printed).orElse(null);
        doc.letter = found.letter().orElse(null);
        doc.registered = found.register().isPresent();
        doc.registerOrder = found.register()
                .map(RegisterPlace::of)
                .map(RegisterPlace::order)
                .orElse(null);
        doc.year = String.valueOf(found.year());
        doc.time = found.inTime()
                .map(kept -> kept ? Findable.IN_TIME : Findable.LATE)
                .orElse(null);
        doc.dates = found.dates();
        doc.openedAt = found.openedAt();
        doc.revokedAt = found.revokedAt().orElse(null);
        doc.readers = found.readers();
        doc.numbers = numbers(found);
        doc.facts = facts(found);
        found.papers().forEach(doc::add);
        return doc;
    }

    private static Set<String> numbers(Findable found) {
        NumberForms forms = new NumberForms().add(found.number().value()).add(NikMask.hide(found.applicantLetter()));
        found.nip().ifPresent(nip -> forms.add(nip.digits()).add(nip.printed()));
        found.serial().ifPresent(forms::add);
        found.letter().ifPresent(forms::add);
        found.register().ifPresent(r -> forms.add(r.printed()));
        return forms.all();
    }

    private static List<String> facts(Findable found) {
        List<String> facts = new ArrayList<>(List.of(found.agency(), found.position(), found.reasonText()));
        for (Findable.Paper paper : found.papers()) {
            facts.add(paper.kindName());
            facts.add(paper.fileName());
        }
        facts.replaceAll(NikMask::hide);
        return facts;
    }

    void add(Findable.Paper paper) {
        for (int i = 0; i < paper.pages().size(); i++) {
            String text = paper.pages().get(i);
            if (!text.isBlank()) {
                // masked before it is cut, or half a NIK would be left at the edge
                String masked = NikMask.hide(text);
                pages.add(masked.length() > LONGEST_PAGE ? masked.substring(0, LONGEST_PAGE) : masked);
                places.add(new PagePlace(paper.file().hex(), paper.kindName(), i + 1).stored());
            }
        }
    }
}
