package id.dosir.portal;

import java.util.List;

/** Where values part that are nearly alike, so that the eye finds the wrong digit. */
final class Apart {

    private Apart() {}

    /**
     * @param value one of them
     * @param all of them
     * @return the value in three parts: what all have in common before and behind, and between it what parts them
     */
    static List<String> parts(String value, List<String> all) {
        int start = alike(all);
        int end = alike(all.stream()
                .map(each -> new StringBuilder(each.substring(start)).reverse().toString())
                .toList());
        return List.of(
                value.substring(0, start),
                value.substring(start, value.length() - end),
                value.substring(value.length() - end));
    }

    private static int alike(List<String> all) {
        int count = 0;
        while (count < all.get(0).length() && begin(all, all.get(0).substring(0, count + 1))) {
            count++;
        }
        return count;
    }

    private static boolean begin(List<String> all, String start) {
        return all.stream().allMatch(each -> each.startsWith(start));
    }
}
