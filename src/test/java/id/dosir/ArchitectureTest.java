package id.dosir;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.dosir.PackageTable.BASE;
import static id.dosir.PackageTable.MAY_IMPORT;
import static id.dosir.PackageTable.tree;
import static id.dosir.PackageTable.trees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.dosir.PackageTable.Library;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@link PackageTable} and a few habits, held against the compiled classes. */
class ArchitectureTest {

    private static final JavaClasses DOSIR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    static Set<String> packages() {
        return DOSIR.stream()
                .map(c -> c.getPackageName().substring(BASE.length()).split("\\."))
                .map(parts -> parts.length > 1 ? parts[1] : "(base)")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Library> libraries() {
        return PackageTable.LIBRARIES.stream();
    }

    @Test
    void every_package_has_its_row_and_every_row_its_package() {
        assertThat(packages()).containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_what_its_row_allows(String name) {
        Set<String> forbidden = new TreeSet<>(MAY_IMPORT.keySet());
        forbidden.removeAll(MAY_IMPORT.getOrDefault(name, Set.of()));
        forbidden.remove(name);
        noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(trees(forbidden))
                .check(DOSIR);
    }

    @Test
    void the_core_is_plain_java() {
        classes()
                .that()
                .resideInAPackage(tree("core"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(tree("core"), "java.lang..", "java.util..", "java.time..", "java.math..")
                .check(DOSIR);
    }

    @Test
    void nothing_runs_in_circles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(DOSIR);
        slices().matching(BASE + ".core.(*)..").should().beFreeOfCycles().check(DOSIR);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_is_used_at_home_only(Library library) throws ClassNotFoundException {
        assertThat(Class.forName(
                        library.name() + "." + library.witness(),
                        false,
                        getClass().getClassLoader()))
                .isNotNull();
        noClasses()
                .that()
                .resideOutsideOfPackages(trees(library.homes()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.name() + "..")
                .check(DOSIR);
    }

    @Test
    void rows_of_the_database_stay_in_their_package_and_are_called_rows() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Row")
                .check(DOSIR);
    }

    /** In a round, outside of a transaction, Payara closes the entity manager as soon as an inner call ends: each read has its own. */
    @Test
    void nobody_reads_the_database_with_or_without_a_transaction_as_it_comes() {
        DescribedPredicate<JavaAnnotation<?>> asItComes = DescribedPredicate.describe(
                "@Transactional(SUPPORTS)",
                annotation -> annotation.getRawType().isEquivalentTo(Transactional.class)
                        && annotation.as(Transactional.class).value() == TxType.SUPPORTS);
        noClasses().should().beAnnotatedWith(asItComes).check(DOSIR);
        noMethods().should().beAnnotatedWith(asItComes).check(DOSIR);
    }

    @Test
    void only_the_portal_names_beans_for_pages() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.inject.Named")
                .should()
                .resideInAPackage(tree("portal"))
                .check(DOSIR);
        classes()
                .that()
                .resideInAPackage(tree("portal"))
                .and()
                .haveSimpleNameEndingWith("Page")
                .should()
                .beAnnotatedWith("jakarta.inject.Named")
                .check(DOSIR);
    }

    /** What lives as long as a view is the bean of a page; helpers of every page live for a request or longer. */
    @Test
    void beans_of_a_view_are_called_pages() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Page")
                .or()
                .areAnnotatedWith("jakarta.faces.view.ViewScoped")
                .or()
                .areAnnotatedWith("org.omnifaces.cdi.ViewScoped")
                .should()
                .haveSimpleNameEndingWith("Page")
                .check(DOSIR);
    }

    @Test
    void portal_and_rest_open_no_transaction_and_see_no_entity_manager() {
        noClasses()
                .that()
                .resideInAnyPackage(tree("portal"), tree("rest"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.transaction..", "jakarta.persistence..", "java.sql..", "javax.sql..")
                .check(DOSIR);
    }

    @Test
    void portal_and_rest_only_read_from_routing_and_archive() {
        noClasses()
                .that()
                .resideInAnyPackage(tree("portal"), tree("rest"))
                .should()
                .callMethodWhere(target(owner(resideInAnyPackage(tree("routing"), tree("archive"))))
                        .and(target(nameMatching("(save|add|enter|record|store|remove|delete|update|reindex).*"))))
                .check(DOSIR);
    }

    @Test
    void nobody_asks_the_wall_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .orShould()
                .callMethod(LocalDateTime.class, "now", ZoneId.class)
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now", ZoneId.class)
                .check(DOSIR);
    }

    @Test
    void nobody_prints_but_the_mains_that_are_read_on_a_console() {
        noClasses()
                .that()
                .resideOutsideOfPackages(tree("start"), tree("worker"), tree("simulator"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(DOSIR);
    }

    @Test
    void nobody_throws_a_bare_runtime_exception() {
        noClasses()
                .that()
                .areNotAssignableTo(RuntimeException.class)
                .should()
                .callConstructor(RuntimeException.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(RuntimeException.class, Throwable.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class, Throwable.class)
                .check(DOSIR);
    }

    @Test
    void a_rule_that_matches_no_class_fails() {
        assertThatThrownBy(() -> noClasses()
                        .that()
                        .resideInAPackage(tree("utils"))
                        .should()
                        .dependOnClassesThat(alwaysTrue())
                        .check(DOSIR))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
        assertThatThrownBy(() -> noClasses()
                        .that(resideInAPackage(tree("core")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(tree("core"))
                        .check(DOSIR))
                .as("and one that matches does see what it forbids")
                .isInstanceOf(AssertionError.class);
    }
}
