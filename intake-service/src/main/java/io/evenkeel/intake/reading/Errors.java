package io.evenkeel.intake.reading;

import io.evenkeel.intake.problem.FieldError;
import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All that is wrong with one request, so that the caller can put it right in one go; bounded, since a request can be wrong endlessly. */
final class Errors {

    private static final int MAX = 50;

    private final List<FieldError> found = new ArrayList<>();

    void add(String pointer, String detail) {
        if (found.size() < MAX) {
            found.add(new FieldError(pointer, detail));
        }
    }

    /** The value if nothing was wrong. */
    <T> Reading<T> orElse(Supplier<T> value) {
        if (found.isEmpty()) {
            return new Read<>(value.get());
        }
        String count = found.size() == MAX ? "at least " + MAX : Integer.toString(found.size());
        String detail = found.size() == 1 ? "one field is not right" : count + " fields are not right";
        return new Refused<>(ProblemKind.INVALID_FIELDS.with(detail, found));
    }
}
