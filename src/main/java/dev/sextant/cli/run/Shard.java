package dev.sextant.cli.run;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A share of the inputs: every input is in one of the shards, and where the inputs are the same,
 * always in the same.
 *
 * @param number which, from 1
 * @param count how many there are
 */
record Shard(int number, int count) {

    /** All inputs. */
    static final Shard WHOLE = new Shard(1, 1);

    /**
     * Whether an input is in it.
     *
     * @param portion the number of its portion
     * @param position its place there
     */
    boolean holds(long portion, int position) {
        return (portion + position) % count == number - 1;
    }

    /** As it is written: {@code 2/8}. */
    @Override
    public String toString() {
        return number + "/" + count;
    }

    /** Reads shards such as {@code 2/8}. */
    static final class Reader implements ITypeConverter<Shard> {

        private static final int MOST = 1_000_000;

        @Override
        public Shard convert(String text) {
            String[] numbers =
                    text.matches("[0-9]{1,7}/[0-9]{1,7}") ? text.split("/") : new String[] {"", ""};
            int number = number(numbers[0]);
            int count = number(numbers[1]);
            if (number < 1 || count < number || count > MOST) {
                throw new TypeConversionException(
                        "("
                                + text
                                + ") is not a shard\n"
                                + "  Maybe use 1/4 for the first of four shares, up to 4/4.");
            }
            return new Shard(number, count);
        }

        private static int number(String digits) {
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        }
    }
}
