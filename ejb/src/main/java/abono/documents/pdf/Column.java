package abono.documents.pdf;

/**
 * A column of a table.
 *
 * @param width relative to the others
 * @param figure whether it holds figures, which stand at the right
 */
record Column(String title, int width, boolean figure) {
    static Column text(String title, int width) {
        return new Column(title, width, false);
    }

    static Column figure(String title, int width) {
        return new Column(title, width, true);
    }
}
