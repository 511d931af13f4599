package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every fault has a test. */
class FaultsTest {

    @Test
    void every_fault_is_withstood_by_a_test() {
        JavaClasses tests =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("dev.sextant");
        Set<Fault> withstood = EnumSet.noneOf(Fault.class);
        for (JavaClass type : tests) {
            for (JavaMethod method : type.getMethods()) {
                if (isTest(method) && method.isAnnotatedWith(Withstands.class)) {
                    withstood.addAll(
                            Arrays.asList(method.getAnnotationOfType(Withstands.class).value()));
                }
            }
        }

        assertThat(withstood).containsExactlyInAnyOrder(Fault.values());
    }

    private static boolean isTest(JavaMethod method) {
        return method.isAnnotatedWith(Test.class)
                || method.isAnnotatedWith(ParameterizedTest.class);
    }
}
