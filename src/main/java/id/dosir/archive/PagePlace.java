package id.dosir.archive;

/** Where a page stands, in one stored string. */
record PagePlace(String file, String kindName, int page) {

    private static final String EDGE = "\u001f";

    String stored() {
        return file + EDGE + page + EDGE + kindName;
    }

    static PagePlace of(String stored) {
        String[] parts = stored.split(EDGE, 3);
        return new PagePlace(parts[0], parts[2], Integer.parseInt(parts[1]));
    }
}
