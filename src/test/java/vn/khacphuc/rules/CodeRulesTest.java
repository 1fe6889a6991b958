package vn.khacphuc.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.ManyBox;

@AnalyzeClasses(packages = "vn.khacphuc", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate();

    /** Its own words for those who listen are English. */
    @ArchTest
    static final ArchRule severalAreChosenInABoxThatSpeaksTheReadersLanguage = noClasses()
            .that()
            .areNotAssignableTo(ManyBox.class)
            .should()
            .callConstructorWhere(JavaCall.Predicates.target(
                    HasOwner.Predicates.With.owner(JavaClass.Predicates.assignableTo(MultiSelectComboBox.class)
                            .and(DescribedPredicate.not(JavaClass.Predicates.assignableTo(ManyBox.class))))));

    @ArchTest
    static final ArchRule viewsLiveInUiAndSayWhomTheyAreFor = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .resideInAPackage("..ui")
            .andShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule operationsBeginWithWhoActsAndThePress = methods()
            .that()
            .areAnnotatedWith(May.class)
            .should(beginWith(List.of(Actor.class.getName(), Submission.class.getName())));

    @ArchTest
    static final ArchRule namesSayWhatAThingDoes = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)$")
            .orShould()
            .haveSimpleNameStartingWith("Base");

    @ArchTest
    static final ArchRule timeIsAnArgument = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule theClockIsReadAtTheEdgeAlone = noClasses()
            .that()
            .resideOutsideOfPackages("vn.khacphuc", "vn.khacphuc.identity", "vn.khacphuc.sample", "..start")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule whatIsNeededIsGivenToTheConstructor =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule onlyFreeComponents = noClasses()
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("belong to Vaadin's commercial components") {
                @Override
                public boolean test(JavaClass used) {
                    return used.getPackageName()
                            .matches("com\\.vaadin\\.flow\\.component\\.(charts|gridpro|crud|spreadsheet|board"
                                    + "|richtexteditor|map|dashboard)(\\..*)?");
                }
            });

    @ArchTest
    static final ArchRule onlyAnExtensionMovesADeadline = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.khacphuc.plans.Extensions")
            .should()
            .callMethod("vn.khacphuc.plans.Task", "extend", LocalDate.class.getName(), Instant.class.getName());

    private static ArchCondition<JavaMethod> beginWith(List<String> types) {
        return new ArchCondition<>("begin with " + types) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<String> found = method.getRawParameterTypes().stream()
                        .limit(types.size())
                        .map(type -> type.getName())
                        .toList();
                events.add(new SimpleConditionEvent(method, found.equals(types), method.getFullName() + " " + found));
            }
        };
    }
}
