package abono.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * What the methods of a source folder ask the database: of each method that others can call, every
 * text that it and its class put into queries on the way.
 */
final class QueryTexts {
    private static final Set<String> QUERIES = Set.of("createQuery", "createNativeQuery");

    private final Map<String, List<String>> texts = new TreeMap<>();

    /**
     * Of all classes in the sources; methods with one name have a text each.
     *
     * @param elsewhere texts of constants of other classes, by how they are named in the code
     */
    static Map<String, List<String>> of(
            List<CompilationUnitTree> units, Map<String, String> elsewhere) {
        QueryTexts all = new QueryTexts();
        for (CompilationUnitTree unit : units) {
            unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .forEach(type -> all.read("", (ClassTree) type, elsewhere));
        }
        return all.texts;
    }

    private void read(String outer, ClassTree type, Map<String, String> elsewhere) {
        String name = outer + type.getSimpleName() + ".";
        Map<String, Tree> constants = new HashMap<>();
        Map<String, List<MethodTree>> methods = new HashMap<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field && field.getInitializer() != null) {
                constants.put(field.getName().toString(), field.getInitializer());
            } else if (member instanceof MethodTree method) {
                methods.computeIfAbsent(method.getName().toString(), any -> new ArrayList<>())
                        .add(method);
            } else if (member instanceof ClassTree inner) {
                read(name, inner, elsewhere);
            }
        }
        methods.values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.getModifiers().getFlags().contains(Modifier.PRIVATE))
                .forEach(
                        each -> {
                            Reading reading = new Reading(constants, methods, elsewhere);
                            reading.scan(each.getBody(), null);
                            if (reading.asks) {
                                texts.computeIfAbsent(
                                                name + each.getName(), any -> new ArrayList<>())
                                        .add(reading.text.toString());
                            }
                        });
    }

    /** Follows the calls within the class and its constants. */
    private static final class Reading extends TreeScanner<Void, Void> {
        private final Map<String, Tree> constants;
        private final Map<String, List<MethodTree>> methods;
        private final Map<String, String> elsewhere;
        private final Set<String> followed = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private boolean asks;

        Reading(
                Map<String, Tree> constants,
                Map<String, List<MethodTree>> methods,
                Map<String, String> elsewhere) {
            this.constants = constants;
            this.methods = methods;
            this.elsewhere = elsewhere;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String said) {
                text.append(said);
            }
            return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void none) {
            String constant = name.getName().toString();
            if (constants.containsKey(constant)) {
                scan(constants.get(constant), null);
            }
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void none) {
            text.append(elsewhere.getOrDefault(select.toString(), ""));
            return super.visitMemberSelect(select, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            Void done = super.visitMethodInvocation(call, none);
            text.append('\n');
            if (call.getMethodSelect() instanceof MemberSelectTree select) {
                asks |= QUERIES.contains(select.getIdentifier().toString());
            } else if (followed.add(call.getMethodSelect().toString())) {
                methods.getOrDefault(call.getMethodSelect().toString(), List.of())
                        .forEach(each -> scan(each.getBody(), null));
            }
            return done;
        }
    }
}
