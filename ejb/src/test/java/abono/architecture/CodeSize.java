package abono.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * How large the classes and methods of a source folder are, in lines of code: without empty lines,
 * comments and, of methods, their head and last brace.
 */
final class CodeSize {
    private static final int HUNDRED = 100;

    private final TreeMap<String, Integer> classes = new TreeMap<>();
    private final TreeMap<String, Integer> methods = new TreeMap<>();
    private int publicClasses;

    /** Of all classes under the folder. */
    static CodeSize of(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        CodeSize size = new CodeSize();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources = paths.filter(each -> each.toString().endsWith(".java")).toList();
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    problem -> {},
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                size.measure(unit, positions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return size;
    }

    private void measure(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        String source = unit.getSourceFile().getCharContent(true).toString();
        new Measuring(unit, positions, codeLines(source)).scan(unit, null);
    }

    /** Goes through a file; what it is told is the class at the top that it is in. */
    private final class Measuring extends TreePathScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Boolean> code;

        Measuring(CompilationUnitTree unit, SourcePositions positions, List<Boolean> code) {
            this.unit = unit;
            this.positions = positions;
            this.code = code;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer == null ? name(unit, type) : outer;
            if (outer == null) {
                classes.put(name, count(type, 0));
                boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
                publicClasses += open ? 1 : 0;
            }
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            long start = positions.getStartPosition(unit, method);
            if (method.getBody() != null && start >= 0) {
                long line = unit.getLineMap().getLineNumber(start);
                methods.put(type + "." + method.getName() + ":" + line, count(method.getBody(), 1));
            }
            return super.visitMethod(method, type);
        }

        /** What stands on one line is one. */
        private int count(Tree tree, int edge) {
            var lines = unit.getLineMap();
            int first = (int) lines.getLineNumber(positions.getStartPosition(unit, tree));
            int last = (int) lines.getLineNumber(positions.getEndPosition(unit, tree));
            return first == last
                    ? 1
                    : (int)
                            IntStream.rangeClosed(first + edge, last - edge)
                                    .filter(line -> code.get(line - 1))
                                    .count();
        }
    }

    private static String name(CompilationUnitTree unit, ClassTree type) {
        return unit.getPackageName() + "." + type.getSimpleName();
    }

    /** Of each line, whether there is code on it; comments begin a line of their own here. */
    private static List<Boolean> codeLines(String source) {
        List<Boolean> code = new ArrayList<>();
        boolean comment = false;
        for (String line : source.split("\n", -1)) {
            String text = line.strip();
            comment = comment || text.startsWith("/*");
            code.add(!comment && !text.isEmpty() && !text.startsWith("//"));
            comment = comment && !text.endsWith("*/");
        }
        return code;
    }

    /** Lines of each class, by its full name. */
    TreeMap<String, Integer> classes() {
        return classes;
    }

    /** Lines of each method, by its full name and the line where it begins. */
    TreeMap<String, Integer> methods() {
        return methods;
    }

    /** So many of a hundred are as long as that or shorter. */
    static int percentile(int percent, TreeMap<String, Integer> lines) {
        List<Integer> sorted = lines.values().stream().sorted().toList();
        return sorted.get(Math.max(0, (percent * sorted.size() + HUNDRED - 1) / HUNDRED - 1));
    }

    /** So many of a thousand classes are public. */
    int publicInAThousand() {
        return publicClasses * HUNDRED * 10 / classes.size();
    }
}
