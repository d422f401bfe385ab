package io.github.imbrex.walls;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/** What a user can see of a class: its kinds, its public and protected members, type arguments and thrown types included. */
final class PublicSignature {

    private PublicSignature() {}

    /** Public or protected all the way out. */
    static boolean isVisible(JavaClass type) {
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return open && type.getEnclosingClass().map(PublicSignature::isVisible).orElse(true);
    }

    static ArchCondition<JavaClass> notMention(DescribedPredicate<JavaClass> banned) {
        return new ArchCondition<>("not mention " + banned.getDescription() + " in a public signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<JavaClass> kinds = new HashSet<>();
                type.getSuperclass().ifPresent(parent -> kinds.addAll(parent.getAllInvolvedRawTypes()));
                type.getInterfaces().forEach(parent -> kinds.addAll(parent.getAllInvolvedRawTypes()));
                type.getTypeParameters().forEach(parameter -> kinds.addAll(parameter.getAllInvolvedRawTypes()));
                report(type.getName(), kinds, events);
                type.getMembers().stream()
                        .filter(PublicSignature::isVisible)
                        .forEach(member -> report(member.getFullName(), types(member), events));
            }

            private void report(String where, Set<JavaClass> types, ConditionEvents events) {
                types.stream()
                        .filter(banned)
                        .map(found -> SimpleConditionEvent.violated(where, where + " mentions " + found.getName()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Set<JavaClass> types(JavaMember member) {
        Set<JavaClass> types = new HashSet<>();
        if (member instanceof JavaField field) {
            types.addAll(field.getType().getAllInvolvedRawTypes());
        } else if (member instanceof JavaCodeUnit code) {
            types.addAll(code.getReturnType().getAllInvolvedRawTypes());
            for (JavaType parameter : code.getParameterTypes()) {
                types.addAll(parameter.getAllInvolvedRawTypes());
            }
            code.getTypeParameters().forEach(parameter -> types.addAll(parameter.getAllInvolvedRawTypes()));
            types.addAll(code.getExceptionTypes());
        }
        return types;
    }
}
