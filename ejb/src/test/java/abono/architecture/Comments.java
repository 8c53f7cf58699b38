package abono.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The comments of source files, without their code: of Java, XHTML and SQL. */
final class Comments {
    /** Strings are matched too, so that what looks like a comment within one is none. */
    private static final Pattern JAVA =
            Pattern.compile(
                    "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'"
                            + "|(/\\*.*?\\*/|//[^\\n]*)",
                    Pattern.DOTALL);

    private static final Pattern XHTML = Pattern.compile("(<!--.*?-->)", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("'[^']*'|(--[^\\n]*)");

    private Comments() {}

    /** Of every such file below the folders, by its path. */
    static TreeMap<Path, String> below(List<Path> folders) {
        TreeMap<Path, String> comments = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : SourceFiles.below(folder, "")) {
                Pattern kind = kind(file.toString());
                if (kind != null) {
                    comments.put(file, of(kind, SourceFiles.read(file)));
                }
            }
        }
        return comments;
    }

    /** Of a text that is a file of that name. */
    static String of(String fileName, String text) {
        return of(kind(fileName), text);
    }

    private static String of(Pattern kind, String text) {
        return kind.matcher(text)
                .results()
                .filter(found -> found.group(1) != null)
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
    }

    private static Pattern kind(String fileName) {
        return switch (fileName.substring(fileName.lastIndexOf('.') + 1)) {
            case "java" -> JAVA;
            case "xhtml" -> XHTML;
            case "sql" -> SQL;
            default -> null;
        };
    }
}
