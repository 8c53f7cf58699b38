package abono.tax;

/** The check digits of VAT numbers, each after the public rule of its country. */
final class CheckDigits {
    private static final String NIF = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String CIF = "JABCDEFGHI";

    private CheckDigits() {}

    /** Whether the weighted sum of all digits is a multiple of the modulus. */
    static boolean weighted(String number, int modulus, int... weights) {
        return sum(number, weights) % modulus == 0;
    }

    private static int sum(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(number, i) * weights[i];
        }
        return sum;
    }

    /** ISO/IEC 7812: IT, and a part of FR and SE. */
    static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = digit(number, number.length() - 1 - i);
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    /** ISO/IEC 7064, MOD 11,10: DE and HR. */
    static boolean iso7064Mod11And10(String number) {
        int product = 10;
        for (int i = 0; i < number.length() - 1; i++) {
            int sum = (digit(number, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digit(number, number.length() - 1);
    }

    static boolean austrian(String number) {
        int sum = 4;
        for (int i = 1; i < 8; i++) {
            int digit = digit(number, i);
            sum += i % 2 == 1 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return (10 - sum % 10) % 10 == digit(number, 8);
    }

    static boolean belgian(String number) {
        return 97 - whole(number, 0, 8) % 97 == whole(number, 8, 10);
    }

    static boolean greek(String number) {
        return sum(number, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == digit(number, 8);
    }

    /**
     * NIF of persons (digits; K, L, M before seven digits), NIE of foreigners (X, Y, Z), NIF of
     * organisations; Orden EHA/451/2008 says which of these end in a digit and which in a letter.
     */
    static boolean spanish(String number) {
        char first = number.charAt(0);
        if (Character.isDigit(first)) {
            return endsInPersonsLetter(number, number.substring(0, 8));
        }
        if (first >= 'X') {
            return endsInPersonsLetter(number, (first - 'X') + number.substring(1, 8));
        }
        return "KLM".indexOf(first) >= 0
                ? endsInPersonsLetter(number, number.substring(1, 8))
                : spanishOrganisation(number);
    }

    private static boolean endsInPersonsLetter(String number, String digits) {
        return number.charAt(8) == NIF.charAt((int) (Long.parseLong(digits) % 23));
    }

    private static boolean spanishOrganisation(String number) {
        int sum = 0;
        for (int i = 1; i < 8; i++) {
            int digit = digit(number, i);
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        int check = (10 - sum % 10) % 10;
        char last = number.charAt(8);
        boolean abroad = number.startsWith("00", 1);
        boolean letterOnly = abroad || "NPQRSW".indexOf(number.charAt(0)) >= 0;
        boolean digitOnly = !abroad && "ABEH".indexOf(number.charAt(0)) >= 0;
        return Character.isDigit(last)
                ? !letterOnly && last - '0' == check
                : !digitOnly && last == CIF.charAt(check);
    }

    static boolean french(String number) {
        String siren = number.substring(2);
        if (!luhn(siren)) {
            return false;
        }
        boolean numeric = number.substring(0, 2).matches("\\d\\d");
        return !numeric || (12 + 3 * (whole(siren, 0, 9) % 97)) % 97 == whole(number, 0, 2);
    }

    static boolean luxembourgish(String number) {
        return whole(number, 0, 6) % 89 == whole(number, 6, 8);
    }

    /** Of a legal person by 11, else of the numbers since 2020 by ISO/IEC 7064 MOD 97-10. */
    static boolean dutch(String number) {
        if (number.matches("\\d{9}B\\d\\d")
                && sum(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == digit(number, 8)) {
            return true;
        }
        long rest = 0;
        for (char each : ("NL" + number).toCharArray()) {
            int value = each == '+' ? 36 : each == '*' ? 37 : Character.digit(each, 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return number.charAt(9) == 'B' && rest == 1;
    }

    static boolean polish(String number) {
        return sum(number, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == digit(number, 9);
    }

    static boolean portuguese(String number) {
        int check = 11 - sum(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check > 9 ? 0 : check) == digit(number, 8);
    }

    static boolean swedish(String number) {
        return luhn(number.substring(0, 10)) && whole(number, 10, 12) > 0;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }

    private static long whole(String number, int from, int to) {
        return Long.parseLong(number.substring(from, to));
    }
}
